import { create, type Font } from '@cantoo/fontkit';
import { err, ok, type Result } from '../../../result';

/** One glyph in its place; lengths are in thousandths of the font size. */
export interface PlacedGlyph {
  readonly glyph: number;
  /** The character it stands for, so that reading aids and searching get the text back. */
  readonly character: string;
  /** The glyph's own width. */
  readonly width: number;
  /** How far the next glyph stands, which differs from the width by kerning. */
  readonly advance: number;
  /** Where a mark is moved to: right and up. */
  readonly right: number;
  readonly up: number;
}

/** An opened font that turns text into glyphs. */
export interface Face {
  readonly font: Font;
  readonly bytes: Uint8Array;
  /** The name that the font gives itself, such as `SourceSans3-Regular`. */
  readonly name: string;
  /** Whether the font can show a character, as it is or spelled with separate marks. */
  readonly shows: (character: string) => boolean;
  readonly shape: (text: string) => readonly PlacedGlyph[];
}

export interface UnreadableFontError {
  readonly type: 'unreadable-font';
  readonly font: 'regular' | 'strong';
}

/**
 * Every substitution is off, so that one character is one glyph and the text can be taken out again exactly. Kerning
 * and the placing of marks stay on.
 */
const features = Object.fromEntries(
  ['ccmp', 'locl', 'rlig', 'calt', 'clig', 'liga', 'rclt', 'frac', 'numr', 'dnom'].map((tag) => [tag, false]),
);

/** Opens a TrueType font; an error for bytes that are none, or that end before the font does. */
export function openFace(
  bytes: Uint8Array,
  which: UnreadableFontError['font'],
): Result<Face, UnreadableFontError> {
  const font = opened(bytes);
  if (!font) return err({ type: 'unreadable-font', font: which });
  const scale = 1000 / font.unitsPerEm;
  const has = (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  const shaped = new Map<string, readonly PlacedGlyph[]>();
  const shape = (text: string) => {
    const known = shaped.get(text);
    if (known) return known;
    const characters = [...text.normalize('NFC')].flatMap((character) => spelled(character, has));
    const { glyphs, positions } = font.layout(characters.join(''), features);
    if (glyphs.length !== characters.length) throw new Error('a character did not become one glyph');
    // The characters are taken from the text: a glyph that several characters share remembers only the first of them.
    const placed = glyphs.map((glyph, index) => {
      const position = positions?.[index];
      return {
        glyph: glyph.id,
        character: characters[index] ?? '',
        width: glyph.advanceWidth * scale,
        advance: (position?.xAdvance ?? glyph.advanceWidth) * scale,
        right: (position?.xOffset ?? 0) * scale,
        up: (position?.yOffset ?? 0) * scale,
      };
    });
    shaped.set(text, placed);
    return placed;
  };
  const shows = (character: string) => spelled(character, has).every(has);
  return ok({ font, bytes, name: font.postscriptName ?? 'Font', shows, shape });
}

/** A letter that the font has not composed, such as p with an acute, as letter and marks: what layout draws then. */
function spelled(character: string, has: (character: string) => boolean): string[] {
  return has(character) ? [character] : [...character.normalize('NFD')];
}

function opened(bytes: Uint8Array): Font | undefined {
  try {
    if (!isWhole(bytes)) return undefined;
    const font = create(bytes);
    return 'layout' in font && font.type === 'TTF' && font.hasGlyphForCodePoint(0x20) ? font : undefined;
  } catch {
    return undefined;
  }
}

/** Whether every table that the font's directory names lies within the bytes (OpenType 1.9, table directory). */
function isWhole(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = view.getUint16(4);
  for (let entry = 12; entry < 12 + tables * 16; entry += 16) {
    if (view.getUint32(entry + 8) + view.getUint32(entry + 12) > bytes.length) return false;
  }
  return tables > 0;
}
