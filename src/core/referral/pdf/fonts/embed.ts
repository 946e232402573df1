import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib';
import { toUnicodeMap } from './to-unicode';
import type { FontUsage, UsedGlyph } from './usage';

/**
 * `subset` is what documents get. `whole` embeds the font as it came; the tests draw a document with both and compare
 * the pictures, because a faulty subset can be invisible and still give its text.
 */
export type Embedding = 'subset' | 'whole';

/** Stem width of Source Sans 3 at both weights is not in the font; 0 stands for unknown (ISO 32000-1, table 122). */
const unknownStem = 0;
/** Bit 3: glyphs outside the standard Latin set (ISO 32000-1, table 123). */
const symbolic = 4;

/** Writes a font as a composite TrueType font (ISO 32000-1, 9.7) and gives the reference for the pages' resources. */
export function embedFont(context: PDFContext, usage: FontUsage, embedding: Embedding): PDFRef {
  const { face, used } = usage;
  const { font } = face;
  const scale = 1000 / font.unitsPerEm;
  const program = embedding === 'subset' ? subsetOf(usage) : wholeFont(usage);
  const name = embedding === 'subset' ? `${subsetTag(used)}+${face.name}` : face.name;
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: symbolic,
      FontBBox: [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY].map((edge) => edge * scale),
      ItalicAngle: font.italicAngle,
      Ascent: font.ascent * scale,
      Descent: font.descent * scale,
      CapHeight: font.capHeight * scale,
      XHeight: font.xHeight * scale,
      StemV: unknownStem,
      FontFile2: context.register(context.flateStream(program.bytes, { Length1: program.bytes.length })),
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: [1, used.map(({ width }) => width)],
      CIDToGIDMap: context.register(context.flateStream(glyphMap(program.glyphs))),
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(toUnicodeMap(used))),
    }),
  );
}

interface FontProgram {
  readonly bytes: Uint8Array;
  /** The glyph in these bytes for each number of the text, from number 1 on. */
  readonly glyphs: readonly number[];
}

function subsetOf({ face, used }: FontUsage): FontProgram {
  const subset = face.font.createSubset();
  const glyphs = used.map(({ glyph }) => subset.includeGlyph(glyph));
  return { bytes: subset.encode(), glyphs };
}

function wholeFont({ face, used }: FontUsage): FontProgram {
  return { bytes: face.bytes, glyphs: used.map(({ glyph }) => glyph) };
}

function glyphMap(glyphs: readonly number[]): Uint8Array {
  const map = new Uint8Array((glyphs.length + 1) * 2);
  const view = new DataView(map.buffer);
  for (const [index, glyph] of glyphs.entries()) view.setUint16((index + 1) * 2, glyph);
  return map;
}

/** Six capitals that depend on the glyphs alone (ISO 32000-1, 9.6.4), by the hash FNV-1a. */
function subsetTag(used: readonly UsedGlyph[]): string {
  let hash = 0x811c9dc5;
  for (const { glyph } of used) hash = Math.imul(hash ^ glyph, 0x01000193) >>> 0;
  let tag = '';
  for (let letter = 0; letter < 6; letter += 1) {
    tag += String.fromCharCode(0x41 + (hash % 26));
    hash = Math.floor(hash / 26);
  }
  return tag;
}
