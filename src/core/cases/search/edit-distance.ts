/**
 * How many letters two words differ by, as one counts typing mistakes: a letter too many, too few, another, or two
 * neighbours exchanged (optimal string alignment: Boytsov, "Indexing methods for approximate dictionary searching",
 * 2011, section 2.2). Stops as soon as it is more than `most`, and answers `most + 1` then.
 */
export function editDistance(left: string, right: string, most: number): number {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > most) return most + 1;
  const width = short.length + 1;
  let beforeLast = new Uint8Array(width);
  let last = Uint8Array.from({ length: width }, (_, column) => Math.min(column, 255));
  let row = new Uint8Array(width);
  for (let at = 1; at <= long.length; at += 1) {
    row[0] = Math.min(at, 255);
    let least = row[0];
    for (let column = 1; column < width; column += 1) {
      const same = long.charCodeAt(at - 1) === short.charCodeAt(column - 1);
      let distance = Math.min(
        (last[column] ?? 0) + 1,
        (row[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const exchanged =
        at > 1 &&
        column > 1 &&
        long.charCodeAt(at - 1) === short.charCodeAt(column - 2) &&
        long.charCodeAt(at - 2) === short.charCodeAt(column - 1);
      if (exchanged) distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
      row[column] = distance;
      least = Math.min(least, distance);
    }
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(last[short.length] ?? 0, most + 1);
}

/** One wrong letter in words of five letters or more, two from nine on: shorter words would find anything. */
export function toleranceOf(word: string): number {
  if (word.length >= 9) return 2;
  return word.length >= 5 ? 1 : 0;
}

/** Which letters a word has, one bit each; two words at distance d differ in at most 2d bits. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

/** The number of bits that are set in one of the masks only. */
export function maskDifference(left: number, right: number): number {
  let bits = left ^ right;
  bits -= (bits >>> 1) & 0x5555_5555;
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return (((bits + (bits >>> 4)) & 0x0f0f_0f0f) * 0x0101_0101) >>> 24;
}
