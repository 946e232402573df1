import type { PlacedGlyph } from '../fonts/face';
import type { StructureNode } from '../tagging/structure';
import type { TextBox } from './boxes';
import type { Line } from './lines';
import { baselineOf, type TextStyle } from './styles';

/** One thing drawn on a page; points from the upper left corner. Text with no element is an artifact, as areas are. */
export type Mark = TextMark | AreaMark;

export interface TextMark {
  readonly kind: 'text';
  readonly node: StructureNode | 'header' | 'footer';
  readonly style: TextStyle;
  readonly glyphs: readonly PlacedGlyph[];
  readonly x: number;
  readonly baseline: number;
  /** Extra space after each glyph, in points. */
  readonly spacing?: number;
}

export interface AreaMark {
  readonly kind: 'area';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly grey: number;
}

interface LinePlace {
  readonly node: StructureNode;
  readonly style: TextStyle;
  readonly line: Line;
  readonly lead: TextBox['lead'] | undefined;
  readonly x: number;
  /** The upper edge of the line. */
  readonly y: number;
  readonly indent: number;
}

/** The marks of a line: what leads it, if anything, and its text. */
export function marksOfLine({ node, style, line, lead, x, y, indent }: LinePlace): TextMark[] {
  const baseline = y + baselineOf(style);
  const text: TextMark = { kind: 'text', node, style, glyphs: line.glyphs, x: x + indent, baseline };
  return lead ? [{ kind: 'text', node, style, glyphs: lead.glyphs, x, baseline }, text] : [text];
}
