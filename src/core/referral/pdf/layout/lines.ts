import type { Face, PlacedGlyph } from '../fonts/face';
import type { TextStyle } from './styles';

/** Glyphs of one line in one style, with the space that ended it. */
export interface Line {
  readonly glyphs: readonly PlacedGlyph[];
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The width of glyphs in points, without a space at their end. */
export function widthOf(glyphs: readonly PlacedGlyph[], size: number): number {
  const last = glyphs.at(-1);
  const sum = glyphs.reduce((total, { advance }) => total + advance, 0);
  return ((last?.character === ' ' ? sum - last.advance : sum) * size) / 1000;
}

/**
 * Breaks a text into lines no wider than `width` points: at spaces, and after a hyphen, dash or slash inside a word;
 * never by hyphenation. A word that is wider than a whole line is cut between characters (a letter keeps its marks).
 * The glyphs of all lines together are the whole text; an empty text is one empty line.
 */
export function breakLines(text: string, face: Face, style: TextStyle, width: number): Line[] {
  const lines: Line[] = [];
  let current: PlacedGlyph[] = [];
  let used = 0;
  const finish = () => {
    lines.push({ glyphs: current });
    current = [];
    used = 0;
  };
  for (const piece of piecesOf(text)) {
    for (const part of fitting(piece, face, style, width)) {
      if (current.length > 0 && used + widthOf(part, style.size) > width) finish();
      current.push(...part);
      used += (part.reduce((total, { advance }) => total + advance, 0) * style.size) / 1000;
    }
  }
  if (current.length > 0 || lines.length === 0) finish();
  return lines;
}

/**
 * Shaping takes time that grows with the square of a word's length. A word of so many characters is wider than any
 * line, so cutting it here takes nothing from it.
 */
const longestPiece = 600;

/** What must not be parted: a word with its spaces, or a part of it up to a hyphen between letters. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  const endAt = (end: number) => {
    if (end - start <= longestPiece) pieces.push(text.slice(start, end));
    else pieces.push(...shortPieces(text.slice(start, end)));
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(/ +|(?<=\p{L})[-–—/](?=\p{L})/gu))
    endAt(index + mark.length);
  if (start < text.length) endAt(text.length);
  return pieces;
}

/** A piece cut before letters, so that none loses its marks. Intl.Segmenter is too slow for texts of such length. */
function shortPieces(piece: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < piece.length; ) {
    let end = Math.min(start + longestPiece, piece.length);
    while (end > start + 1 && end < piece.length && continuesLetter(piece.charAt(end))) end -= 1;
    pieces.push(piece.slice(start, end));
    start = end;
  }
  return pieces;
}

/** A mark, or the second half of a surrogate pair. */
function continuesLetter(unit: string): boolean {
  return /[\p{M}\uDC00-\uDFFF]/u.test(unit);
}

/** The glyphs of a piece, in parts that fit on a line; U+00A0 is drawn and read as a plain space. */
function fitting(piece: string, face: Face, style: TextStyle, width: number): (readonly PlacedGlyph[])[] {
  const glyphs = face.shape(piece.replaceAll('\u00a0', ' '));
  if (widthOf(glyphs, style.size) <= width) return [glyphs];
  const parts: PlacedGlyph[][] = [];
  let part: PlacedGlyph[] = [];
  for (const letter of lettersOf(glyphs)) {
    if (part.length > 0 && widthOf([...part, ...letter], style.size) > width) {
      parts.push(part);
      part = [];
    }
    part.push(...letter);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** Glyphs put together by what a reader takes for one letter: a letter with its marks. */
function lettersOf(glyphs: readonly PlacedGlyph[]): (readonly PlacedGlyph[])[] {
  const letters: PlacedGlyph[][] = [];
  let next = 0;
  let reached = 0;
  for (const { segment, index } of graphemes.segment(glyphs.map(({ character }) => character).join(''))) {
    const letter: PlacedGlyph[] = [];
    for (let glyph = glyphs[next]; glyph && reached < index + segment.length; glyph = glyphs[next]) {
      letter.push(glyph);
      reached += glyph.character.length;
      next += 1;
    }
    letters.push(letter);
  }
  return letters;
}
