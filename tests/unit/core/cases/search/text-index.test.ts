import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, letterMask, maskDifference } from '../../../../../src/core/cases/search/edit-distance';
import { foldedWords } from '../../../../../src/core/cases/search/folding';
import { parseQuery } from '../../../../../src/core/cases/search/query';
import { createTextIndex } from '../../../../../src/core/cases/search/text-index';
import { decodeIndex, encodeIndex } from '../../../../../src/core/cases/search/text-index-codec';
import type { RecordId } from '../../../../../src/core/cases/values';

const id = (number: number) => number.toString(16).padStart(32, '0') as RecordId;

const words = [
  'overleg',
  'gang',
  'wethouder',
  'bel',
  'dinsdag',
  'dag',
  'één',
  'privé',
  'gesprek',
  'gesprekken',
];
const note = fc
  .array(fc.constantFrom(...words), { minLength: 0, maxLength: 12 })
  .map((list) => list.join(' '));

function indexOf(notes: readonly string[]) {
  const index = createTextIndex();
  notes.forEach((text, number) => index.put(id(number), text));
  return index;
}

const find = (index: ReturnType<typeof createTextIndex>, text: string, limit = 50) =>
  index.find(parseQuery(text), limit);

describe('the text index', () => {
  it('finds exactly the notes that hold all words, the last also as a beginning', () => {
    const notes = fc.array(note, { maxLength: 30 });
    const query = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(notes, query, (texts, asked) => {
        const folded = asked.flatMap((word) => foldedWords(word));
        const expected = texts.flatMap((text, number) => {
          const held = foldedWords(text);
          const holds = folded.every((word, at) =>
            at === folded.length - 1 ? held.some((one) => one.startsWith(word)) : held.includes(word),
          );
          return holds ? [id(number)] : [];
        });
        const found = find(indexOf(texts), asked.join(' '));
        expect(expected.every((one) => found.ids.includes(one))).toBe(true);
        // What is found beyond that differs by a typing mistake, and comes after.
        expect(found.ids.slice(0, expected.length).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('finds words with a letter missing, wrong, too many or exchanged', () => {
    const index = indexOf(['Het overleg met de wethouder.', 'Een rustige week.']);
    for (const typed of ['wethoder', 'wethoudre', 'wetthouder', 'wethauder', 'ovrleg wehtouder']) {
      expect(find(index, typed).ids, typed).toEqual([id(0)]);
    }
    expect(find(index, 'wandelen').ids).toEqual([]);
  });

  it('folds accents and the letter ij on both sides', () => {
    const index = indexOf(['Ze zei het in privé.', 'Ĳsbrand belde.']);
    expect(find(index, 'prive').ids).toEqual([id(0)]);
    expect(find(index, 'ijsbrand').ids).toEqual([id(1)]);
  });

  it('ranks the note that says it more often, in fewer words, first', () => {
    const index = indexOf(['gang en nog veel meer woorden om het heen', 'gang gang gang', 'niets']);
    expect(find(index, 'gang').ids).toEqual([id(1), id(0)]);
  });

  it('forgets removed and changed notes', () => {
    const index = indexOf(['overleg', 'overleg']);
    index.put(id(0), 'gang');
    index.remove(id(1));
    expect(find(index, 'overleg').total).toBe(0);
    expect(find(index, 'gang').ids).toEqual([id(0)]);
    expect(index.contents().words).toEqual(['gang']);
  });

  it('gives the best of many without sorting all, and counts them all', () => {
    const index = createTextIndex();
    for (let number = 0; number < 3_000; number += 1) {
      index.put(id(number), `overleg ${'woord '.repeat(number % 40)}`);
    }
    const found = find(index, 'overleg', 10);
    expect(found.total).toBe(3_000);
    expect(found.ids).toHaveLength(10);
    expect(found.ids.every((one) => Number.parseInt(one, 16) % 40 === 0)).toBe(true);
  });

  it('comes back from its bytes with the same answers', () => {
    fc.assert(
      fc.property(fc.array(note, { maxLength: 20 }), fc.constantFrom(...words), (texts, word) => {
        const index = indexOf(texts);
        index.remove(id(0));
        const contents = decodeIndex(encodeIndex(index.contents()));
        if (!contents) throw new Error('not decoded');
        const again = createTextIndex(contents);
        expect(find(again, word).ids.toSorted()).toEqual(find(index, word).ids.toSorted());
        again.put(id(99), word);
        expect(find(again, word).ids).toContain(id(99));
      }),
    );
  });

  it('refuses bytes that are cut off or carry too much', () => {
    const bytes = encodeIndex(indexOf(['overleg op dinsdag', 'gang']).contents());
    for (let length = 0; length < bytes.length; length += 1) {
      expect(decodeIndex(bytes.subarray(0, length)), `${length} bytes`).toBeNull();
    }
    expect(decodeIndex(new Uint8Array([...bytes, 0]))).toBeNull();
    expect(decodeIndex(new Uint8Array(40).fill(255))).toBeNull();
  });
});

describe('editDistance', () => {
  it('counts as the plain recursive definition does', () => {
    function plain(left: string, right: string): number {
      if (left === '') return right.length;
      if (right === '') return left.length;
      const [restLeft, restRight] = [left.slice(1), right.slice(1)];
      let least = Math.min(
        plain(restLeft, right) + 1,
        plain(left, restRight) + 1,
        plain(restLeft, restRight) + (left[0] === right[0] ? 0 : 1),
      );
      if (left.length > 1 && right.length > 1 && left[0] === right[1] && left[1] === right[0]) {
        least = Math.min(least, plain(left.slice(2), right.slice(2)) + 1);
      }
      return least;
    }
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(editDistance(left, right, 2)).toBe(Math.min(plain(left, right), 3));
      }),
    );
  });

  it('is never more than half of the letters that only one word has', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        const distance = editDistance(left, right, 8);
        expect(maskDifference(letterMask(left), letterMask(right))).toBeLessThanOrEqual(2 * distance);
      }),
    );
  });
});
