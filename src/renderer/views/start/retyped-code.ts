/** The recovery code as it is retyped: eight groups of four and one check character, in Crockford's base 32. */

const groupLength = 4;
export const boxCount = 9;

/** Index of the box that holds the check character. */
export const checkBox = 8;

export function lengthOf(box: number): number {
  return box === checkBox ? 1 : groupLength;
}

export interface CleanedTyping {
  readonly text: string;
  /** The first character that no code contains, if one was typed. */
  readonly refused: string | null;
}

/**
 * Makes typed characters those of the code: upper case, `I` and `L` as 1, `O` as 0, no spaces or dashes.
 */
export function cleanTyping(text: string, box: number): CleanedTyping {
  let cleaned = '';
  let refused: string | null = null;
  for (const typed of text.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0')) {
    if (/[0-9A-HJKMNP-TV-Z]/.test(typed)) cleaned += typed;
    else refused ??= typed;
  }
  return { text: cleaned.slice(0, lengthOf(box)), refused };
}

export function emptyBoxes(): string[] {
  return Array.from({ length: boxCount }, () => '');
}

/** How many boxes are not full yet. */
export function boxesLeft(boxes: readonly string[]): number {
  return boxes.filter((text, box) => text.length < lengthOf(box)).length;
}
