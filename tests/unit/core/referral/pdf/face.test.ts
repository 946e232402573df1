import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingCharacters } from '../../../../../src/core/referral/pdf/fonts/coverage';
import { normaliseText } from '../../../../../src/core/referral/plain-text';
import { openFaces } from '../../../../support/pdf/sample';

const { regular, strong } = openFaces();
const characters = regular.font.characterSet.map((codePoint) => String.fromCodePoint(codePoint));
const composed = Array.from({ length: 0x2000 }, (_, codePoint) => String.fromCodePoint(codePoint)).filter(
  (character) => /\p{L}/u.test(character) && regular.shows(character),
);
const marks = characters.filter((character) => /\p{M}/u.test(character));

describe('shaping', () => {
  it('gives back every text that the font can show, whatever marks are heaped on it', () => {
    expect(marks.length).toBeGreaterThan(50);
    expect(composed.some((character) => !characters.includes(character))).toBe(true);
    const unit = fc.constantFrom(
      ...characters,
      ...composed,
      ...marks.flatMap((mark) => Array(20).fill(mark)),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), (typed) => {
        const text = normaliseText(typed).replaceAll('\n', '');
        fc.pre(missingCharacters(text, [regular]).length === 0);
        const glyphs = regular.shape(text);
        expect(
          glyphs
            .map(({ character }) => character)
            .join('')
            .normalize('NFC'),
        ).toBe(text.normalize('NFC'));
        expect(glyphs.every(({ glyph }) => glyph > 0)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  it('keeps characters apart that share one drawing, whichever came first', () => {
    for (const text of ['-\u2010\u2011', '\u2011\u2010-', 'µμ', 'μµ']) {
      expect(
        strong
          .shape(text)
          .map(({ character }) => character)
          .join(''),
      ).toBe(text);
    }
  });

  it('kerns', () => {
    const [first] = regular.shape('AV');
    expect(first && first.advance < first.width).toBe(true);
  });

  it('moves a mark over its letter', () => {
    const [, mark] = regular.shape('q\u0301');
    expect(mark).toMatchObject({ character: '\u0301', width: 0 });
    expect(mark?.right).toBeLessThan(-100);
  });
});

describe('missing characters', () => {
  it('are each named once, in order', () => {
    expect(missingCharacters('a😀b王😀', [regular, strong])).toEqual(['😀', '王']);
  });

  it('are none for line ends and for letters that are spelled with marks', () => {
    expect(missingCharacters('a\nṕ', [regular, strong])).toEqual([]);
  });
});
