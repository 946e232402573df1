import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pick, seededRandom, shuffled } from '../../../../tools/sample/random';

const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('the seeded source of numbers', () => {
  test('gives these numbers for seed 1 for ever, so that a sample stays the same', () => {
    const random = seededRandom(1);
    expect(Array.from({ length: 4 }, () => random(2 ** 32))).toMatchInlineSnapshot(`
      [
        792534090,
        3215351813,
        160231488,
        1151041103,
      ]
    `);
  });

  test('equals sfc32 as PractRand defines it, computed with big integers', () => {
    const mask = 0xffff_ffffn;
    let splitmix = 7n;
    const fill = (): bigint => {
      splitmix = (splitmix + 0x9e37_79b9n) & mask;
      let mixed = splitmix ^ (splitmix >> 16n);
      mixed = (mixed * 0x85eb_ca6bn) & mask;
      mixed = ((mixed ^ (mixed >> 13n)) * 0xc2b2_ae35n) & mask;
      return mixed ^ (mixed >> 16n);
    };
    let [a, b, c, counter] = [fill(), fill(), fill(), 1n];
    const next = (): bigint => {
      const sum = (a + b + counter) & mask;
      counter = (counter + 1n) & mask;
      a = b ^ (b >> 9n);
      b = (c + (c << 3n)) & mask;
      c = ((((c << 21n) | (c >> 11n)) & mask) + sum) & mask;
      return sum;
    };
    for (let round = 0; round < 12; round += 1) next();
    const random = seededRandom(7);
    for (let index = 0; index < 1_000; index += 1) expect(random(2 ** 32)).toBe(Number(next()));
  });

  test('stays in its range', () => {
    fc.assert(
      fc.property(anySeed, fc.integer({ min: 1, max: 2 ** 32 }), (seed, below) => {
        const drawn = seededRandom(seed)(below);
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < below).toBe(true);
      }),
    );
  });

  test('favours no number: chi-square over ten values stays below its 99.9 % point', () => {
    const random = seededRandom(42);
    const counts = Array.from({ length: 10 }, () => 0);
    for (let index = 0; index < 100_000; index += 1) {
      const drawn = random(10);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(27.88);
  });

  test('refuses ranges that are empty, broken or too wide', () => {
    const random = seededRandom(1);
    for (const below of [0, -1, 1.5, Number.NaN, 2 ** 32 + 1])
      expect(() => random(below)).toThrow(RangeError);
  });

  test('shuffles without losing or doubling anything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), anySeed, (items, seed) => {
        const sorted = (list: readonly number[]) => list.toSorted((left, right) => left - right);
        expect(sorted(shuffled(items, seededRandom(seed)))).toEqual(sorted(items));
      }),
    );
  });

  test('picks an element that is there, and throws where there is none', () => {
    expect(['a', 'b']).toContain(pick(['a', 'b'], seededRandom(3)));
    expect(() => pick([], seededRandom(3))).toThrow(RangeError);
  });
});
