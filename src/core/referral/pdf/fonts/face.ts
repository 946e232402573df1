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

/** Opens a TrueType font; an error for bytes that are none, or a font without TrueType outlines. */
export function openFace(
  bytes: Uint8Array,
  which: UnreadableFontError['font'],
): Result<Face, UnreadableFontError> {
  const font = opened(bytes);
  if (!font) return err({ type: 'unreadable-font', font: which });
  const scale = 1000 / font.unitsPerEm;
  const shaped = new Map<string, readonly PlacedGlyph[]>();
  const shape = (text: string) => {
    const known = shaped.get(text);
    if (known) return known;
    const { glyphs, positions } = font.layout(text, features);
    const placed = glyphs.map((glyph, index) => {
      const position = positions?.[index];
      return {
        glyph: glyph.id,
        character: String.fromCodePoint(...glyph.codePoints),
        width: glyph.advanceWidth * scale,
        advance: (position?.xAdvance ?? glyph.advanceWidth) * scale,
        right: (position?.xOffset ?? 0) * scale,
        up: (position?.yOffset ?? 0) * scale,
      };
    });
    shaped.set(text, placed);
    return placed;
  };
  return ok({ font, bytes, name: font.postscriptName ?? 'Font', shape });
}

function opened(bytes: Uint8Array): Font | undefined {
  try {
    const font = create(bytes);
    return 'layout' in font && font.type === 'TTF' && font.numGlyphs > 0 ? font : undefined;
  } catch {
    return undefined;
  }
}
