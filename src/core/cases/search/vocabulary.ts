import { editDistance, letterMask, maskDifference, toleranceOf } from './edit-distance';

/** All words of the index, each with a number; finds those that begin alike and those that are typed nearly alike. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly numberOf: (word: string) => number | undefined;
  /** The number of the word, which is given one when it is new. */
  readonly add: (word: string) => number;
  /** The numbers of words that begin with `beginning` and are longer. */
  readonly longerThan: (beginning: string) => readonly number[];
  /** The numbers of words that differ by one or two typing mistakes, with how many. */
  readonly near: (word: string) => readonly { readonly number: number; readonly distance: number }[];
}

/** New words wait unsorted until there are so many; both parts are looked through. */
const mostUnsorted = 512;

export function createVocabulary(initial: readonly string[] = []): Vocabulary {
  const words: string[] = [];
  const masks: number[] = [];
  const numbers = new Map<string, number>();
  let sorted: number[] = [];
  let unsorted: number[] = [];

  function add(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = words.length;
    words.push(word);
    masks.push(letterMask(word));
    numbers.set(word, number);
    unsorted.push(number);
    return number;
  }

  function sort(): void {
    if (unsorted.length <= mostUnsorted) return;
    sorted = [...sorted, ...unsorted].toSorted((left, right) => (wordOf(left) < wordOf(right) ? -1 : 1));
    unsorted = [];
  }

  function wordOf(number: number): string {
    return words[number] ?? '';
  }

  function firstAtLeast(beginning: string): number {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (wordOf(sorted[middle] ?? 0) < beginning) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  for (const word of initial) add(word);

  return {
    words,
    numberOf: (word) => numbers.get(word),
    add,
    longerThan(beginning) {
      sort();
      const found: number[] = [];
      for (let at = firstAtLeast(beginning); at < sorted.length; at += 1) {
        const number = sorted[at] ?? 0;
        if (!wordOf(number).startsWith(beginning)) break;
        found.push(number);
      }
      found.push(...unsorted.filter((number) => wordOf(number).startsWith(beginning)));
      return found.filter((number) => wordOf(number).length > beginning.length);
    },
    near(word) {
      const most = toleranceOf(word);
      if (most === 0) return [];
      const mask = letterMask(word);
      const found: { number: number; distance: number }[] = [];
      for (let number = 0; number < words.length; number += 1) {
        const other = wordOf(number);
        if (Math.abs(other.length - word.length) > most) continue;
        if (maskDifference(mask, masks[number] ?? 0) > 2 * most) continue;
        const distance = editDistance(word, other, most);
        if (distance > 0 && distance <= most) found.push({ number, distance });
      }
      return found;
    },
  };
}
