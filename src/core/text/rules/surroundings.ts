import { editDistance } from '../edit-distance';
import type { Candidate } from '../finding';
import { foldWord } from '../folded-text';
import { isListedName, isListedPlace, isWord } from '../lexicon';
import { functionHeads, functionQualifiers, uniqueFunctions } from '../lists/functions';
import { functionWords, particles, personVerbs, titles } from '../lists/context-words';
import { organisations, ownPlaces } from '../lists/own-places';
import { isInitialAt, isNameWord } from '../name-runs';
import { isBehindAddress } from './unknown-people';
import type { Rule, Scan } from '../scan';
import { isGlued, mark } from '../scan';
import type { Token } from '../tokens';

const unitHeads = new Set(
  `afdeling team cluster directie dienst sector bureau stadsdeel unit eenheid programma domein vakgroep onderafdeling
  subteam wijkteam projectteam subcluster hoofdafdeling department division directorate`.split(/\s+/),
);
const longestUnit = 7;

/** Units of the organisation that the context names, slips of the pen included, and others behind "afdeling", "team". */
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
  // A unit that is one everyday word ("Parken") is the unit only with a capital or behind a word such as "afdeling".
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
  for (let at = head.index + 1; at < Math.min(scan.tokens.length, head.index + 2 * longestUnit); at += 1) {
    const token = scan.tokens[at];
    if (!token || token.lines > 0) break;
    const joint =
      /^[&/-]$/.test(token.text) ||
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
      found.push(mark(scan, 'function-title', [first, last], 'possible', { code: 'written-form' }));
    else if (compound || first < token.index || last > token.index) {
      found.push(mark(scan, 'function-title', [first, last], 'possible', { code: 'written-form' }));
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
      (token.shape === 'upper' ? token.text.length < 5 : isWord(token.lower) && !isListedName(token.lower));
    if (!topic) break;
    last = at;
  }
  return last;
}

const placePrepositions = new Set(
  'in te uit vanuit richting nabij omgeving naar bij near at from'.split(' '),
);
const placeHeads = new Set(
  'gemeente stad dorp wijk buurt provincie regio plaats woonplaats geboorteplaats city town village'.split(
    ' ',
  ),
);

/** Towns, regions and countries of the lists, and unknown names where a place is expected. */
export const findPlaces: Rule = (scan) => {
  const found: Candidate[] = [];
  for (const token of scan.tokens) {
    if (token.kind !== 'word' || token.text.length < 2) continue;
    const before = scan.tokens[token.index - 1];
    const cue = token.lines === 0 && before?.kind === 'word' ? before.lower : '';
    const capital = token.shape === 'capital' || (token.shape === 'upper' && token.text.length > 3);
    if (scan.harmless(token.lower)) continue;
    if (isListedPlace(token.lower)) {
      const asPlace = placePrepositions.has(cue) || placeHeads.has(cue);
      if (
        capital &&
        (asPlace || !isWord(token.lower) || !(scan.opens[token.index] || isListedName(token.lower)))
      )
        found.push(
          mark(scan, 'place', [token.index, placeEnd(scan, token.index)], 'likely', { code: 'listed-place' }),
        );
      else if (!capital && asPlace && !isWord(token.lower) && ownPlaces.has(token.lower))
        found.push(mark(scan, 'place', [token.index, token.index], 'likely', { code: 'listed-place' }));
      continue;
    }
    if (capital && isBehindAddress(scan, token.index)) {
      found.push(
        mark(scan, 'place', [token.index, placeEnd(scan, token.index)], 'likely', {
          code: 'preposition-of-place',
          cue: 'adres',
        }),
      );
      continue;
    }
    if (!isNameWord(scan, token) || isListedName(token.lower) || functionWords.has(token.lower)) continue;
    if (placeHeads.has(cue) || (/^(?:in|te|uit|vanuit|nabij)$/.test(cue) && !isWord(token.lower))) {
      found.push(
        mark(scan, 'place', [token.index, placeEnd(scan, token.index)], 'likely', {
          code: 'preposition-of-place',
          cue,
        }),
      );
    }
  }
  return found;
};

/** "Bergen op Zoom", "Alphen aan den Rijn", "Den Haag". */
function placeEnd(scan: Scan, index: number): number {
  let at = index + 1;
  while (
    at < index + 4 &&
    /^(?:aan|op|den|de|het|bij|van|der|ter)$/.test(scan.tokens[at]?.lower ?? '') &&
    scan.tokens[at]?.lines === 0
  )
    at += 1;
  const end = scan.tokens[at];
  const name = end?.shape === 'capital' && end.lines === 0 && at > index + 1;
  if (
    name &&
    /^(?:rijn|ijssel|zoom|zee|zaan|amstel|rotte|maas|waal|vecht|geul|lek|lekstroom|schans)$/.test(end.lower)
  )
    return at;
  const hyphen = scan.tokens[index + 1];
  if (
    hyphen?.text === '-' &&
    isGlued(scan, index + 1) &&
    scan.tokens[index + 2]?.shape === 'capital' &&
    isGlued(scan, index + 2)
  )
    return index + 2;
  return index;
}

/** "Den Haag", "'s-Hertogenbosch" and other names of more words than one. */
const longPlaces: readonly (readonly string[])[] = [
  ['den', 'haag'],
  ['den', 'bosch'],
  ['den', 'helder'],
  ['den', 'burg'],
  ["'", 's', '-', 'hertogenbosch'],
  ["'", 's', '-', 'gravenhage'],
  ['de', 'bilt'],
  ['de', 'meern'],
  ['hoek', 'van', 'holland'],
  ['new', 'york'],
];

export const findLongPlaces: Rule = (scan) => {
  const found: Candidate[] = [];
  for (const token of scan.tokens) {
    for (const words of longPlaces) {
      if (
        token.lower !== words[0] ||
        !words.every((word, index) => scan.tokens[token.index + index]?.lower === word)
      )
        continue;
      const last = scan.tokens[token.index + words.length - 1];
      if (last?.shape === 'lower' && token.lower !== 'den') continue;
      found.push(
        mark(scan, 'place', [token.index, token.index + words.length - 1], 'likely', {
          code: 'listed-place',
        }),
      );
    }
  }
  return found;
};

const companyEnds = new Set('bv nv vof ltd inc gmbh llc plc holding groep group'.split(' '));
const organisationHeads = new Set(
  `stichting vereniging firma bedrijf school basisschool scholengemeenschap ziekenhuis universiteit hogeschool ministerie
  waterschap vakbond uitzendbureau adviesbureau ingenieursbureau detacheringsbureau aannemer leverancier cafe restaurant
  hotel kerk moskee zorggroep woningcorporatie corporatie advocatenkantoor huisartsenpraktijk verpleeghuis bank
  foundation company university hospital college sportclub voetbalclub`.split(/\s+/),
);

/** Organisations by their legal form, by what they call themselves, and from a short list. */
export const findOrganisations: Rule = (scan) => {
  const found: Candidate[] = [];
  for (const token of scan.tokens) {
    if (token.kind !== 'word') continue;
    const candidate = byLegalForm(scan, token) ?? byHead(scan, token) ?? listedOrganisation(scan, token);
    if (candidate) found.push(candidate);
  }
  return found;
};

function byLegalForm(scan: Scan, token: Token): Candidate | undefined {
  const dotted =
    /^[bnv]$/.test(token.lower) &&
    scan.tokens[token.index + 1]?.text === '.' &&
    scan.tokens[token.index + 2]?.lower === 'v';
  const last = dotted ? token.index + 2 : token.index;
  if (!dotted && !(companyEnds.has(token.lower) && token.shape !== 'lower')) return undefined;
  let first = token.index;
  for (let back = token.index - 1; back >= Math.max(0, token.index - 6); back -= 1) {
    const before = scan.tokens[back];
    if (!before || (scan.tokens[back + 1]?.lines ?? 1) > 0) break;
    if (/^[&.'-]$/.test(before.text)) continue;
    if (before.kind !== 'word') break;
    if (before.shape === 'lower' && !particles.has(before.lower)) break;
    if (before.shape !== 'lower' && !(scan.opens[back] && functionWords.has(before.lower))) first = back;
  }
  if (first === token.index) return undefined;
  const end = scan.tokens[last + 1]?.text === '.' && dotted ? last + 1 : last;
  return mark(scan, 'organisation', [first, end], 'likely', { code: 'written-form' });
}

function byHead(scan: Scan, head: Token): Candidate | undefined {
  if (!organisationHeads.has(head.lower)) return undefined;
  let last = head.index;
  for (let at = head.index + 1; at < head.index + 8; at += 1) {
    const token = scan.tokens[at];
    if (!token || token.lines > 0) break;
    if (/^[&'".-]$/.test(token.text) && !(token.text === '.' && scan.tokens[at + 1]?.spaced)) continue;
    if (particles.has(token.lower) || /^(?:voor|en|of)$/.test(token.lower)) continue;
    if (
      (!isNameWord(scan, token) && token.shape !== 'upper') ||
      personVerbs.has(token.lower) ||
      isInitialAt(scan, at)
    )
      break;
    last = at;
  }
  if (last === head.index) return undefined;
  return mark(scan, 'organisation', [head.index, last], 'likely', { code: 'label-before', cue: head.lower });
}

function listedOrganisation(scan: Scan, token: Token): Candidate | undefined {
  if (!organisations.has(token.lower) || token.shape === 'lower') return undefined;
  if (isWord(token.lower) && token.shape !== 'upper') return undefined;
  return mark(scan, 'organisation', [token.index, token.index], 'possible', { code: 'listed-organisation' });
}
