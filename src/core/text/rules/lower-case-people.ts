import type { Candidate } from '../finding';
import { isListedName, isListedPlace, isWord } from '../lexicon';
import {
  functionWords,
  particles,
  personPrepositions,
  personVerbs,
  plainNames,
  roles,
  speechVerbs,
  titles,
} from '../lists/context-words';
import type { Rule, Scan } from '../scan';
import { isGlued, mark } from '../scan';
import type { Token } from '../tokens';
import { hasTitle, previousWord } from './unknown-people';

/**
 * Names in small letters: behind a title or a role, or listed, or in no dictionary where a person is
 * expected.
 */
export const findLowerCasePeople: Rule = (scan) => {
  const found: Candidate[] = [];
  for (const token of scan.tokens) {
    if (token.kind !== 'word' || token.text.length < 2) continue;
    if (token.shape !== 'lower' && !scan.shouted[token.index]) continue;
    const candidate = behindTitle(scan, token) ?? listedOrStrange(scan, token);
    if (candidate) found.push(candidate);
  }
  return found;
};

const strictTitles = new Set(
  `dhr heer meneer mijnheer menheer mevrouw mevr mvr mw mej mejuffrouw juffrouw juf mr mrs ms miss
  tante oom`.split(/\s+/),
);

function behindTitle(scan: Scan, token: Token): Candidate | undefined {
  const cue = hasTitle(scan, token.index);
  if (!cue || !strictTitles.has(cue) || token.lines > 0) return undefined;
  let last = token.index;
  while (
    particles.has(scan.tokens[last]?.lower ?? '') ||
    scan.tokens[last]?.text === "'" ||
    scan.tokens[last]?.text === '.'
  ) {
    const next = scan.tokens[last + 1];
    if (!next || next.lines > 0 || last > token.index + 4) return undefined;
    last += 1;
  }
  const name = scan.tokens[last];
  if (name?.kind !== 'word' || functionWords.has(name.lower) || personVerbs.has(name.lower)) return undefined;
  if (last === token.index && isWord(name.lower) && !isListedName(name.lower)) return undefined;
  while (
    scan.tokens[last + 1]?.text === '-' &&
    isGlued(scan, last + 1) &&
    scan.tokens[last + 2]?.kind === 'word'
  )
    last += 2;
  return mark(scan, 'person', [token.index, last], 'certain', { code: 'title-before', cue });
}

function listedOrStrange(scan: Scan, token: Token): Candidate | undefined {
  const { lower } = token;
  if (lower.length < 3 || functionWords.has(lower) || scan.harmless(lower) || isListedPlace(lower))
    return undefined;
  const next = scan.tokens[token.index + 1];
  if (isGlued(scan, token.index) && /[-'@_./]/.test(scan.tokens[token.index - 1]?.text ?? ''))
    return undefined;
  if (
    next &&
    !next.spaced &&
    (next.kind === 'number' ||
      /[-@_/]/.test(next.text) ||
      (next.text === '.' && scan.tokens[next.index + 1]?.spaced === false))
  )
    return undefined;
  const before = previousWord(scan, token.index);
  const listed = isListedName(lower);
  const word = isWord(lower);
  const beside = personPlace(scan, token, before, next);
  if (listed && !word)
    return mark(
      scan,
      'person',
      [token.index, lastOfLower(scan, token.index)],
      beside ? 'likely' : 'possible',
      { code: 'listed-name' },
    );
  const pair = besideName(scan, token.index);
  if (listed && (beside || pair) && plainNames.has(lower))
    return mark(scan, 'person', [token.index, lastOfLower(scan, token.index)], 'likely', {
      code: 'listed-name',
    });
  if (word || !beside || !looksLikeName(lower)) return undefined;
  return mark(scan, 'person', [token.index, lastOfLower(scan, token.index)], 'possible', {
    code: 'unknown-word',
    cue: beside,
  });
}

/** "sjaak en truus": the other half of a pair is a listed name. */
function besideName(scan: Scan, index: number): boolean {
  return [index - 2, index + 2].some((other) => {
    const joint = scan.tokens[(index + other) / 2]?.lower ?? '';
    const word = scan.tokens[other]?.lower ?? '';
    return /^(?:en|and|of|,)$/.test(joint) && isListedName(word) && (!isWord(word) || plainNames.has(word));
  });
}

/** The word that shows that a person is meant at this place, or nothing. */
function personPlace(
  scan: Scan,
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
): string | undefined {
  if (before && (roles.has(before.lower) || titles.has(before.lower) || speechVerbs.has(before.lower)))
    return before.lower;
  const atStart = scan.opens[token.index] === true || !before;
  const subject = next?.kind === 'word' && next.lines === 0 && personVerbs.has(next.lower);
  if (
    subject &&
    before &&
    speechVerbs.has(next.lower) &&
    !determiners.has(before.lower) &&
    !isWord(token.lower)
  )
    return next.lower;
  if (subject && (atStart || personPrepositions.has(before.lower) || personVerbs.has(before.lower)))
    return next.lower;
  if (before && strictPrepositions.has(before.lower) && endsGroup(next)) return before.lower;
  const grammarNext = next?.kind === 'word' && next.lines === 0 && functionWords.has(next.lower);
  // "dat <name> het weet", "heeft <name> jou gebeld"
  if (before && grammarNext && conjunctions.has(before.lower)) return before.lower;
  if (before && grammarNext && personVerbs.has(before.lower) && scan.opens[before.index]) return before.lower;
  return strangePair(scan, token);
}

const determiners = new Set(
  `de het een die dat deze dit mijn jouw zijn haar ons onze hun geen elke iedere welke the a an my
  your his her our their no nieuwe oude`.split(/\s+/),
);
const conjunctions = new Set(
  'dat omdat of als toen want maar terwijl zodat dan that because when if'.split(' '),
);

/** "<name> en <name>", "<name>, <name> en": two strange words side by side are two people. */
function strangePair(scan: Scan, token: Token): string | undefined {
  for (const other of [scan.tokens[token.index - 2], scan.tokens[token.index + 2]]) {
    const joint = other && scan.tokens[(other.index + token.index) / 2]?.lower;
    if (
      !other ||
      other.kind !== 'word' ||
      other.text.length < 3 ||
      !joint ||
      !/^(?:en|and|of|or|,|&)$/.test(joint)
    )
      continue;
    if (other.shape !== 'lower' || functionWords.has(other.lower) || scan.harmless(other.lower)) continue;
    if (isListedName(other.lower) || (!isWord(other.lower) && looksLikeName(other.lower))) return joint;
  }
  return undefined;
}

const strictPrepositions = new Set(
  'met van door aan tegen namens volgens behalve en with from by'.split(' '),
);

/** Behind a name stands no noun: the sentence stops or goes on with a word of the grammar. */
function endsGroup(next: Token | undefined): boolean {
  if (!next || next.lines > 0 || next.kind === 'sign') return true;
  return functionWords.has(next.lower) || personVerbs.has(next.lower);
}

function looksLikeName(word: string): boolean {
  return (
    word.length < 16 &&
    /[aeiouy]/.test(word) &&
    !/(.)\1\1/.test(word) &&
    !/^(?:haha|hihi|hehe|hmm)/.test(word) &&
    !/(?:ing|ingen|heid|lijk|lijke|tie|tje|tjes|teit)$/.test(word)
  );
}

/** A surname in small letters right behind: "sanne de wit", "sanne brouwers". */
function lastOfLower(scan: Scan, index: number): number {
  let last = index;
  let at = index + 1;
  while (particles.has(scan.tokens[at]?.lower ?? '') && scan.tokens[at]?.lines === 0 && at < index + 4)
    at += 1;
  const name = scan.tokens[at];
  if (
    name?.kind === 'word' &&
    name.lines === 0 &&
    name.shape === 'lower' &&
    isListedName(name.lower) &&
    !functionWords.has(name.lower) &&
    !personVerbs.has(name.lower)
  ) {
    const joinedByParticle =
      at > index + 1 && !/^(?:op|in|aan|en|het)$/.test(scan.tokens[index + 1]?.lower ?? '');
    if (joinedByParticle || (at === index + 1 && !isWord(name.lower))) last = at;
  }
  return last;
}
