import { type Result, err, ok } from '../result';
import { wordGroups } from './pseudonym-words';

/**
 * A case is known by two words that say nothing of the person: an adjective and a noun, such as *Stille
 * Reiger*. Chance chooses them, because a pseudonym that an advisor makes up tends to describe somebody.
 */

interface Candidate {
  readonly pseudonym: string;
  readonly key: string;
}

const candidates: readonly Candidate[] = wordGroups.flatMap(({ adjectives, nouns }) =>
  adjectives.flatMap((adjective) =>
    nouns.map((noun) => {
      const pseudonym = `${adjective} ${noun}`;
      return { pseudonym, key: pseudonymKey(pseudonym) };
    }),
  ),
);

/** How many different pseudonyms can be proposed in all. */
export const pseudonymCount = candidates.length;

/**
 * What makes two pseudonyms the same for a reader: letter case, spaces and the way in which Unicode writes a
 * letter do not count. Two cases must never have the same key.
 */
export function pseudonymKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

/**
 * Proposes a pseudonym that is not among `taken` (compared by `pseudonymKey`), each free one with the same
 * chance.
 *
 * `random(below)` returns a whole number from 0 up to, but not including, `below`, uniformly; it is asked
 * once. The free pseudonyms are counted first and then one is drawn, so that the work is the same when almost
 * all are taken. Fails with `pseudonyms-exhausted` when none is free. Throws where `random` breaks its
 * promise.
 */
export function proposePseudonym(
  taken: ReadonlySet<string>,
  random: (below: number) => number,
): Result<string, { type: 'pseudonyms-exhausted' }> {
  const takenKeys = new Set(Array.from(taken, pseudonymKey));
  const free = candidates.filter(({ key }) => !takenKeys.has(key));
  if (free.length === 0) return err({ type: 'pseudonyms-exhausted' });
  const drawn = free[random(free.length)];
  if (!drawn) throw new RangeError('the source of random numbers left its range');
  return ok(drawn.pseudonym);
}

const longestPseudonym = 60;

/**
 * True for what an advisor may choose instead of the proposal: two words with one space between them, both
 * with a capital, Dutch letters only, the first ending in -e as an adjective does, at most 60 characters in
 * all.
 *
 * It looks at the shape alone. The ending keeps out many names of people ("Jan Jansen"), never all of them
 * ("Anne Visser"): whether the words describe somebody is for the advisor to judge.
 */
export function isPseudonymShape(text: string): boolean {
  if (text.length > longestPseudonym) return false;
  return /^(?:IJ[a-zà-öø-ÿ]*|[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+)(?<=e) (?:IJ|[A-ZÀ-ÖØ-Þ])[a-zà-öø-ÿ]+$/u.test(text);
}
