import type { PlacedGlyph } from '../fonts/face';
import type { Tag } from '../tagging/structure';
import type { Line } from './lines';
import { page, type RuleName, rules, type TextStyle } from './styles';

/**
 * A document measured for its width: boxes within boxes, with every line broken, but not yet on pages.
 */
export type Box =
  | TextBox
  | { readonly kind: 'space'; readonly height: number }
  | { readonly kind: 'rule'; readonly rule: RuleName; readonly width: number }
  | { readonly kind: 'stack'; readonly boxes: readonly Box[]; readonly tag?: Tag }
  /** Beside each other from one height on; only the last may be long enough for a page break. */
  | { readonly kind: 'beside'; readonly columns: readonly Column[]; readonly tag?: Tag }
  | BarredBox;

export interface TextBox {
  readonly kind: 'text';
  readonly tag: Tag;
  readonly style: TextStyle;
  readonly lines: readonly Line[];
  /** Stands before the first line, such as a number; the lines are set `indent` points to the right of it. */
  readonly lead?: { readonly glyphs: readonly PlacedGlyph[]; readonly indent: number };
}

/** A box with a bar at its left, which goes down to `least` points also when the box is shorter. */
export interface BarredBox {
  readonly kind: 'barred';
  readonly bar: 'solid' | 'double';
  readonly indent: number;
  readonly least: number;
  readonly box: Box;
}

export interface Column {
  readonly left: number;
  readonly box: Box;
}

/** The height in points of a box that no page break cuts. */
export function heightOf(box: Box): number {
  switch (box.kind) {
    case 'text':
      return box.lines.length * box.style.leading;
    case 'space':
      return box.height;
    case 'rule':
      return rules[box.rule].thickness;
    case 'stack':
      return box.boxes.reduce((sum, child) => sum + heightOf(child), 0);
    case 'beside':
      return Math.max(...box.columns.map((column) => heightOf(column.box)));
    case 'barred':
      return Math.max(heightOf(box.box), box.least);
  }
}

/**
 * The height that a box needs on the page where it begins: two lines of a text (three where one would be left over),
 * a heading with the beginning of what follows it, all of the columns that must not be cut.
 */
export function beginningOf(box: Box): number {
  switch (box.kind) {
    case 'text':
      return (box.lines.length <= 3 ? box.lines.length : 2) * box.style.leading;
    case 'space':
    case 'rule':
      return heightOf(box);
    case 'stack':
      return beginningOfRest(box.boxes, 0);
    case 'beside':
      return Math.max(
        ...box.columns.map((column, index) =>
          index === box.columns.length - 1 ? beginningOf(column.box) : heightOf(column.box),
        ),
      );
    case 'barred':
      return beginningOf(box.box);
  }
}

/** The same for the boxes of a stack from `index` on; spaces, rules and headings stay with what follows. */
export function beginningOfRest(boxes: readonly Box[], index: number): number {
  const box = boxes[index];
  if (!box) return 0;
  const stays = box.kind === 'space' || box.kind === 'rule' || (box.kind === 'text' && isHeading(box));
  const needed = stays ? heightOf(box) + beginningOfRest(boxes, index + 1) : beginningOf(box);
  return Math.min(needed, page.bottom - page.top);
}

function isHeading(box: TextBox): boolean {
  return box.tag.role === 'H1' || box.tag.role === 'H2' || box.tag.role === 'H3';
}
