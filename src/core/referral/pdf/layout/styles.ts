/**
 * Lengths in points (1/72 inch) from the upper left corner of an A4 page; greys from 0 (black) to 1 (white).
 */

export const page = {
  width: 595.28,
  height: 841.89,
  left: 61,
  right: 534.28,
  /** Where the text of a page begins and ends. */
  top: 74,
  bottom: 776,
} as const;

export const textWidth = page.right - page.left;

export interface TextStyle {
  readonly face: 'regular' | 'strong';
  readonly size: number;
  /** From one line to the next. */
  readonly leading: number;
  readonly grey: number;
}

const ink = 0;
/** Contrast with white above 7 to 1 (WCAG 2.2, 1.4.6). */
const quietInk = 0.29;

export const styles = {
  title: { face: 'strong', size: 20.5, leading: 25, grey: ink },
  section: { face: 'strong', size: 11, leading: 15, grey: ink },
  label: { face: 'strong', size: 10.5, leading: 15, grey: ink },
  body: { face: 'regular', size: 10.5, leading: 15, grey: ink },
  quiet: { face: 'regular', size: 10.5, leading: 15, grey: quietInk },
  note: { face: 'regular', size: 9.5, leading: 13.5, grey: quietInk },
  running: { face: 'regular', size: 9, leading: 13, grey: quietInk },
  mark: { face: 'strong', size: 9, leading: 13, grey: ink },
} as const satisfies Record<string, TextStyle>;

export const rules = {
  header: { thickness: 0.75, grey: 0 },
  outer: { thickness: 0.6, grey: 0.55 },
  inner: { thickness: 0.5, grey: 0.82 },
} as const;

export type RuleName = keyof typeof rules;

/** Widths and gaps of the parts. */
export const measures = {
  /** Between two sections beside each other. */
  gutter: 24,
  /** The margin column of entries and terms. */
  marginColumn: 122,
  factLabel: 92,
  bulletIndent: 12,
  headingNumberGap: 5,
  /** The solid bar is as wide as the double one with the gap between its lines. */
  bar: { width: 2.4, thinLine: 0.9, doubleWidth: 3.6, textGap: 11 },
  /** A pair of sections is set beside each other up to this height. */
  tallestPair: 190,
} as const;

/** How much of the line's height lies above the baseline, for the ascent (1.024) and descent (0.4) of Source Sans 3. */
export function baselineOf(style: TextStyle): number {
  return style.leading / 2 + 0.312 * style.size;
}
