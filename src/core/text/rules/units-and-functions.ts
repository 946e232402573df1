import { editDistance } from '../edit-distance';
import type { Candidate } from '../finding';
import { foldWord } from '../folded-text';
import { isListedName, isWord, topicWord } from '../lexicon';
import { titles } from '../lists/context-words';
import { functionHeads, functionQualifiers, uniqueFunctions } from '../lists/functions';
import type { Rule, Scan } from '../scan';
import { isGlued, mark } from '../scan';
import type { Token } from '../tokens';

const unitHeads = new Set(
  `afdeling team cluster directie dienst sector bureau stadsdeel unit eenheid programma domein vakgroep
  onderafdeling project subteam wijkteam projectteam subcluster hoofdafdeling department division
  directorate`.split(/\s+/),
);
const longestUnit = 7;

/**
 * Units of the organisation that the context names, slips of the pen included, and others behind "afdeling",
 * "team".
 */
export const findUnits: Rule = (scan) => {
  const found: Candidate[] = [];
  const known = scan.context.units.map((unit) =>
    foldWord(unit)
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word !== ''),
  );
  const byFirst = new Map<string, number[]>();
  known.forEach((words, unit) => {
    const [first = ''] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), unit]);
  });
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const token = scan.tokens[at];
    if (token?.kind !== 'word') continue;
    const candidate = knownUnit(scan, token, known, byFirst) ?? namedUnit(scan, token);
    if (candidate) found.push(candidate);
  }
  return found;
};

function knownUnit(
  scan: Scan,
  token: Token,
  known: readonly (readonly string[])[],
  byFirst: ReadonlyMap<string, number[]>,
): Candidate | undefined {
  const exact = byFirst.get(token.lower);
  const nearby =
    exact ??
    (token.text.length > 6 && !isWord(token.lower)
      ? known.flatMap((words, unit) =>
          (words[0]?.length ?? 0) > 6 && editDistance(words[0] ?? '', token.lower, 2) <= 2 ? [unit] : [],
        )
      : []);
  let best: { unit: number; last: number } | undefined;
  for (const unit of nearby) {
    const last = matchWords(scan, token.index, known[unit] ?? []);
    if (last !== undefined && (best === undefined || last > best.last)) best = { unit, last };
  }
  if (!best) return undefined;
  // A unit that is one everyday word ("Parken") is the unit only with a capital or behind a word such as
  // "afdeling".
  const alone = best.last === token.index && isWord(token.lower) && token.shape === 'lower';
  const head = unitHeads.has(scan.tokens[token.index - 1]?.lower ?? '');
  if (alone && !head) return undefined;
  const certain = best.last > token.index || token.shape !== 'lower' || head;
  const first = head ? token.index - 1 : token.index;
  return mark(scan, 'unit', [first, best.last], certain ? 'certain' : 'likely', {
    code: 'known-unit',
    unit: best.unit,
  });
}

function matchWords(scan: Scan, from: number, words: readonly string[]): number | undefined {
  let at = from;
  for (const [index, word] of words.entries()) {
    while (index > 0 && scan.tokens[at]?.kind === 'sign' && at < from + 2 * longestUnit) at += 1;
    const lower = scan.tokens[at]?.lower ?? '';
    const both = /^(?:en|and)$/;
    // "&" is a sign and falls out; "en" in its place may stay away too.
    if (index > 0 && both.test(word) && lower !== word) continue;
    if (index > 0 && both.test(lower) && lower !== word) at += 1;
    const now = scan.tokens[at]?.lower ?? '';
    if (now !== word && !(word.length > 6 && !isWord(now) && editDistance(now, word, 2) <= 2))
      return undefined;
    at += 1;
  }
  return at - 1;
}

/** "afdeling Burgerzaken", "team Werk & Inkomen": the head and the words with a capital that follow it. */
function namedUnit(scan: Scan, head: Token): Candidate | undefined {
  if (!unitHeads.has(head.lower)) return undefined;
  const before = scan.tokens[head.index - 1];
  if (
    /^(?:department|division|team|directorate)$/.test(head.lower) &&
    head.lines === 0 &&
    isUnitWord(before) &&
    !scan.harmless(before?.lower ?? '') &&
    scan.opens[head.index - 1] === false
  ) {
    return mark(scan, 'unit', [head.index - 1, head.index], 'likely', {
      code: 'label-before',
      cue: head.lower,
    });
  }
  let last = head.index;
  let labelled = false;
  for (let at = head.index + 1; at < Math.min(scan.tokens.length, head.index + 2 * longestUnit); at += 1) {
    const token = scan.tokens[at];
    if (!token || token.lines > 0) break;
    // "Afdeling: Vergunningen, Toezicht en Handhaving"
    if (token.text === ':' && at === head.index + 1) {
      labelled = true;
      continue;
    }
    const joint =
      /^[&/-]$/.test(token.text) ||
      (token.text === ',' && labelled) ||
      (token.text === ',' && scan.tokens[at + 1]?.shape === 'capital' && scan.tokens[at + 2]?.text === '&');
    if (joint) continue;
    if (
      /^(?:en|and|of|voor|van|de|het|the)$/.test(token.lower) &&
      last > head.index &&
      isUnitWord(scan.tokens[at + 1])
    )
      continue;
    if (!isUnitWord(token)) {
      if (token.kind === 'number' && at === head.index + 1 && token.text.length < 4) last = at;
      break;
    }
    if (
      last > head.index &&
      scan.tokens[at - 1]?.kind === 'word' &&
      isListedName(token.lower) &&
      !isWord(token.lower)
    )
      break;
    last = at;
  }
  const harmless = scan.tokens[last];
  if (
    last === head.index ||
    (last === head.index + 1 &&
      harmless &&
      /^(?:integriteit|a|b|c|i|ii)$/.test(harmless.lower) &&
      head.lower === 'bureau')
  )
    return undefined;
  return mark(scan, 'unit', [head.index, last], 'likely', { code: 'label-before', cue: head.lower });
}

function isUnitWord(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (token.shape === 'capital' || token.shape === 'upper') &&
    !titles.has(token.lower)
  );
}

/** Functions that one person holds, and functions with what they are about: "teamleider Vergunningen". */
export const findFunctionTitles: Rule = (scan) => {
  const found: Candidate[] = [];
  for (const token of scan.tokens) {
    if (token.kind !== 'word') continue;
    const head = functionHead(token.lower);
    if (!head) continue;
    const first = qualifierBefore(scan, token.index);
    const last = subjectAfter(scan, token.index);
    const compound = token.lower.length > head.length + 2 && !functionHeads.has(token.lower);
    if (uniqueFunctions.has(token.lower))
      found.push(
        mark(scan, 'function-title', [first, last], last > token.index ? 'likely' : 'possible', {
          code: 'written-form',
        }),
      );
    else if (compound || first < token.index || last > token.index) {
      const certainty = last > token.index ? 'likely' : 'possible';
      found.push(mark(scan, 'function-title', [first, last], certainty, { code: 'written-form' }));
    }
  }
  return found;
};

function functionHead(word: string): string | undefined {
  if (functionHeads.has(word) || uniqueFunctions.has(word)) return word;
  for (let cut = 3; cut <= word.length - 4 && cut < 30; cut += 1) {
    const tail = word.slice(cut);
    if (functionHeads.has(tail) && tail.length > 4) return tail;
  }
  return undefined;
}

function qualifierBefore(scan: Scan, index: number): number {
  let first = index;
  while (first > 0 && index - first < 4) {
    const before = scan.tokens[first - 1];
    if (!before || scan.tokens[first]?.lines !== 0) break;
    if (before.text === '-' && isGlued(scan, first) && scan.tokens[first - 2]?.kind === 'word') first -= 2;
    else if (functionQualifiers.has(before.lower)) first -= 1;
    else break;
  }
  return first;
}

/** What a function is about, with a capital ("hoofd Burgerzaken"), but not the name of who holds it. */
function subjectAfter(scan: Scan, index: number): number {
  let last = index;
  for (let at = index + 1; at < index + 6; at += 1) {
    const token = scan.tokens[at];
    if (!token || token.lines > 0) break;
    if (token.text === '&' || (token.lower === 'en' && last > index)) continue;
    const topic =
      isUnitWord(token) &&
      (token.shape === 'upper'
        ? token.text.length < 5
        : isWord(token.lower) &&
          !isListedName(token.lower) &&
          (last > index || topicWord.test(token.lower) || isUnitWord(scan.tokens[at + 1])));
    if (!topic) break;
    last = at;
  }
  return last;
}
