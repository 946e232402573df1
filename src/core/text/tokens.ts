import type { FoldedText } from './folded-text';

/**
 * `capital`: one capital, then small letters (or capitals further on: McDonald). `upper`: two or more
 * letters, all capitals. `single`: one capital. `uncased`: a script without capitals.
 */
export type Shape = 'lower' | 'capital' | 'upper' | 'single' | 'uncased';

/** A run of letters, a run of digits, or one sign. Positions count units of the folded text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly shape: Shape;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Line ends before it; the first token counts as after one. */
  readonly lines: number;
}

/**
 * Splits a folded text into tokens in one pass; white space is kept as a property of the token that follows
 * it.
 */
export function tokenise(folded: FoldedText): Token[] {
  const { plain, lower } = folded;
  const tokens: Token[] = [];
  let spaced = true;
  let lines = 1;
  for (let at = 0; at < plain.length; ) {
    const unit = plain[at] ?? '';
    if (unit === ' ' || unit === '\n') {
      spaced = true;
      if (unit === '\n') lines += 1;
      at += 1;
      continue;
    }
    const kind = kindAt(plain, at);
    let end = at + widthAt(plain, at);
    while (
      kind !== 'sign' &&
      end < plain.length &&
      kindAt(plain, end) === kind &&
      !isHiddenBoundary(folded, end)
    ) {
      end += widthAt(plain, end);
    }
    const text = plain.slice(at, end);
    const shape = kind === 'word' ? shapeOf(text) : 'uncased';
    tokens.push({
      kind,
      index: tokens.length,
      start: at,
      end,
      text,
      lower: lower.slice(at, end),
      shape,
      spaced,
      lines,
    });
    spaced = false;
    lines = 0;
    at = end;
  }
  return tokens;
}

function kindAt(text: string, at: number): Token['kind'] {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if (code >= 48 && code <= 57) return 'number';
    return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? 'word' : 'sign';
  }
  const point = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return /\p{L}/u.test(point) ? 'word' : 'sign';
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/**
 * An invisible character between a small letter and a capital stood for a space: "Anke<zero width
 * space>Visser".
 */
function isHiddenBoundary(folded: FoldedText, at: number): boolean {
  if (folded.ends[at - 1] === folded.starts[at]) return false;
  const [before = '', after = ''] = [folded.plain[at - 1], folded.plain[at]];
  return before !== before.toUpperCase() && after !== after.toLowerCase();
}

function shapeOf(text: string): Shape {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  const upper = text.toUpperCase();
  const lower = text.toLowerCase();
  if (upper === lower) return 'uncased';
  if (first === first.toLowerCase()) return 'lower';
  if (text.length === first.length) return 'single';
  return text === upper ? 'upper' : 'capital';
}
