import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../../../src/core/referral/document';
import type { Face } from '../../../../../src/core/referral/pdf/fonts/face';
import { writeTaggedDocument } from '../../../../../src/core/referral/pdf/write-document';
import { drawPages, inkIn, type Picture, wordBoxes } from '../../../../support/pdf/pixels';
import { conversationWith, openFaces, sampleReferral, trailerId } from '../../../../support/pdf/sample';
import { structureTexts } from '../../../../support/pdf/structure';

const alphabet =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 éëïöüçñß q\u0301 “”‘’€½–—…';

const samples = [
  ['the sample in Dutch', sampleReferral()],
  ['the sample in English', sampleReferral({ language: 'en' })],
  ['every letter', sampleReferral({ conversations: [conversationWith(alphabet)], wish: alphabet })],
] as const;

/** Words of which poppler draws no ink at all. */
function inkless(bytes: Uint8Array): string[] {
  const pictures = drawPages(bytes);
  return wordBoxes(bytes)
    .filter((box) => inkIn(pictures[box.page] as Picture, box) === 0)
    .map(({ word }) => word);
}

/** A face whose subset holds the drawing of the space for every glyph: it can be read and not be seen. */
function invisible(face: Face): Face {
  const font = Object.create(face.font) as Face['font'];
  font.createSubset = () => {
    const subset = face.font.createSubset();
    const space = face.font.glyphForCodePoint(0x20)?.id ?? 0;
    return { includeGlyph: () => subset.includeGlyph(space), encode: () => subset.encode() };
  };
  return { ...face, font };
}

describe('the pages as they are drawn', () => {
  it.each(samples)('look the same with the subset as with the whole font: %s', async (_, referral) => {
    const content = documentOf(referral);
    const subset = drawPages(await writeTaggedDocument(content, { faces: openFaces(), trailerId }));
    const whole = drawPages(
      await writeTaggedDocument(content, { faces: openFaces(), trailerId, embedding: 'whole' }),
    );
    expect(subset.length).toBe(whole.length);
    for (const [page, picture] of subset.entries()) {
      expect(Buffer.compare(picture.pixels, whole[page]?.pixels ?? new Uint8Array())).toBe(0);
    }
  });

  it.each(samples)('show ink for every word: %s', async (_, referral) => {
    const bytes = await writeTaggedDocument(documentOf(referral), { faces: openFaces(), trailerId });
    expect(wordBoxes(bytes).length).toBeGreaterThan(150);
    expect(inkless(bytes)).toEqual([]);
  });

  it('are seen to be empty where a subset has lost its drawings, although the text can be read', async () => {
    const { regular, strong } = openFaces();
    const faces = { regular: invisible(regular), strong: invisible(strong) };
    const bytes = await writeTaggedDocument(documentOf(sampleReferral()), { faces, trailerId });
    expect(await structureTexts(bytes)).toContain('Dat het stopt. Dat iemand met gezag het weet.');
    expect(inkless(bytes).length).toBeGreaterThan(100);
  });

  it('keep all words between the margins', async () => {
    const long = `${'woord'.repeat(60)} ${'M'.repeat(300)} ${'a-'.repeat(150)} ${'e\u0301q\u0301'.repeat(80)}`;
    const referral = sampleReferral({
      conversations: [conversationWith(long.normalize('NFC'))],
      wish: 'W'.repeat(300),
      copyFor: 'M'.repeat(80),
      organisation: 'W'.repeat(80),
    });
    const bytes = await writeTaggedDocument(documentOf(referral), { faces: openFaces(), trailerId });
    for (const box of wordBoxes(bytes)) {
      expect(box.left).toBeGreaterThan(60);
      expect(box.right).toBeLessThan(535);
      expect(box.bottom).toBeLessThan(820);
    }
    expect(inkless(bytes)).toEqual([]);
  });
});
