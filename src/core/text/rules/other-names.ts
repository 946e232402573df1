import type { Candidate } from '../finding';
import { isListedName, isListedPlace, isPlainWord, isWord } from '../lexicon';
import { functionWords, particles, roles, titles } from '../lists/context-words';
import type { Rule, Scan } from '../scan';
import { mark } from '../scan';
import type { Token } from '../tokens';

/** Words of another script in a text of Latin letters: in these notes nearly always a name. */
export const findOtherScripts: Rule = (scan) => {
  const isOther = (token: Token | undefined): boolean =>
    token?.kind === 'word' && !/^[A-Za-z]/.test(token.text);
  const words = scan.tokens.filter((token) => token.kind === 'word');
  if (words.filter(isOther).length * 2 > words.length) {
    // A text in another script has capitals of its own, or none; single words prove nothing there.
    return words
      .filter((token) => isOther(token) && token.shape === 'capital' && !scan.opens[token.index])
      .map((token) => mark(scan, 'person', [token.index, token.index], 'possible', { code: 'other-script' }));
  }
  const found: Candidate[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    if (!isOther(scan.tokens[at])) continue;
    let last = at;
    while (isOther(scan.tokens[last + 1]) && scan.tokens[last + 1]?.lines === 0 && last < at + 4) last += 1;
    found.push(mark(scan, 'person', [at, last], 'possible', { code: 'other-script' }));
    at = last;
  }
  return found;
};

/**
 * A name that was found with good reason once is marked wherever it stands again, also at the start of a
 * sentence or in small letters; a name that is a word besides only with a capital.
 */
export function findRepeatedNames(scan: Scan, found: readonly Candidate[]): Candidate[] {
  const names = new Set<string>();
  for (const candidate of found) {
    if (
      candidate.kind !== 'person' ||
      candidate.certainty === 'possible' ||
      candidate.reason.code === 'known-person'
    )
      continue;
    for (const word of scan.folded.lower.slice(candidate.start, candidate.end).split(/[^\p{L}]+/u)) {
      if (
        word.length > 2 &&
        !particles.has(word) &&
        !titles.has(word) &&
        !roles.has(word) &&
        !functionWords.has(word)
      )
        names.add(word);
    }
  }
  if (names.size === 0) return [];
  return scan.tokens
    .filter((token) => {
      if (token.kind !== 'word' || isListedPlace(token.lower) || scan.harmless(token.lower)) return false;
      const base = token.lower.endsWith('s') ? token.lower.slice(0, -1) : token.lower;
      if (!names.has(token.lower) && !names.has(base)) return false;
      if (!isWord(token.lower)) return true;
      if (token.shape !== 'capital') return false;
      return !scan.opens[token.index] || isListedName(token.lower) || !isPlainWord(token.lower);
    })
    .map((token) =>
      mark(scan, 'person', [token.index, token.index], 'likely', { code: 'same-name-elsewhere' }),
    );
}
