import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, type Line, widthOf } from '../../../../../src/core/referral/pdf/layout/lines';
import { styles } from '../../../../../src/core/referral/pdf/layout/styles';
import { openFaces } from '../../../../support/pdf/sample';

const { regular } = openFaces();
const style = styles.body;
const textOf = ({ glyphs }: Line) => glyphs.map(({ character }) => character).join('');
const linesOf = (text: string, width: number) => breakLines(text, regular, style, width).map(textOf);

describe('breaking lines', () => {
  it('keeps the whole text, and no line is wider than asked', () => {
    const unit = fc.constantFrom(...'aaeeiimmwwMW01.,-–/\u0301      \u00a0');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 300 }), fc.integer({ min: 20, max: 480 }), (text, width) => {
        const lines = breakLines(text, regular, style, width);
        expect(lines.map(textOf).join('').normalize('NFC')).toBe(
          text.replaceAll('\u00a0', ' ').normalize('NFC'),
        );
        for (const { glyphs } of lines) {
          const bare = glyphs.slice(0, glyphs.findLastIndex(({ character }) => character !== ' ') + 1);
          expect(widthOf(bare, style.size)).toBeLessThanOrEqual(width + 1e-6);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('breaks at spaces and not within words that fit', () => {
    expect(linesOf('een twee drie', 45)).toEqual(['een twee ', 'drie']);
  });

  it('breaks after a hyphen between letters, not in a number', () => {
    expect(linesOf('vertrouwens-persoon', 80)).toEqual(['vertrouwens-', 'persoon']);
    expect(linesOf('tel 06-12345678', 65)).toEqual(['tel ', '06-12345678']);
  });

  it('does not break at a no-break space, which it draws as a space', () => {
    expect(linesOf('op 18\u00a0november', 60)).toEqual(['op ', '18 november']);
  });

  it('cuts a word that is wider than the line, and keeps letters with their marks', () => {
    const lines = linesOf('q\u0301'.repeat(40), 60);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(/^(q\u0301)+$/);
  });

  it('sets a word of a hundred thousand letters without hanging', () => {
    const word = 'lang'.repeat(25_000);
    expect(linesOf(`voor ${word} na`, 400).join('')).toBe(`voor ${word} na`);
  });

  it('makes one empty line of an empty text', () => {
    expect(linesOf('', 100)).toEqual(['']);
  });
});
