/** Returns a whole number from 0 up to, but not including, `below`, every one with the same chance. */
export type RandomBelow = (below: number) => number;

/**
 * A repeatable source of numbers for sample data, never for secrets: sfc32 by Chris Doty-Humphrey (PractRand
 * 0.95, "sfc, 32-bit"), whose state is filled from the seed by Sebastiano Vigna's splitmix in its 32-bit form
 * with the finalizer of MurmurHash3. The first twelve outputs are thrown away, as PractRand does.
 */
export function seededRandom(seed: number): RandomBelow {
  const next = sfc32(seed);
  return (below) => {
    if (!Number.isInteger(below) || below < 1 || below > 2 ** 32) throw new RangeError('no such range');
    // The top of the range that would favour small numbers is drawn again.
    const limit = 2 ** 32 - (2 ** 32 % below);
    let drawn = next();
    while (drawn >= limit) drawn = next();
    return drawn % below;
  };
}

/** Any element of a list that is not empty. */
export function pick<Item>(items: readonly Item[], random: RandomBelow): Item {
  const item = items[random(items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** The same elements in another order (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: RandomBelow): Item[] {
  const order = items.map((item) => ({ item }));
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    const [left, right] = [order[last], order[other]];
    if (!left || !right) throw new RangeError('no such element');
    order[last] = right;
    order[other] = left;
  }
  return order.map(({ item }) => item);
}

function sfc32(seed: number): () => number {
  const fill = splitmix32(seed);
  let [a, b, c, counter] = [fill(), fill(), fill(), 1];
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) | 0;
  };
}
