import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWord } from '../../../../src/core/text/folded-text';
import { tokenise } from '../../../../src/core/text/tokens';

describe('foldText', () => {
  it.each([
    ['Çelik', 'celik'],
    ['C\u0327elik', 'celik'],
    ['Øde\u0301gård', 'odegard'],
    ['Ĳsbrand', 'ijsbrand'],
    ['Ｖｉｓｓｅｒ', 'visser'],
    ['𝐕𝐢𝐬𝐬𝐞𝐫', 'visser'],
    ['Groß', 'gross'],
    ['Vis\u00adser', 'visser'],
    ['Vi\u200bs\u2060ser\ufeff', 'visser'],
    ['\u202eAnke\u202c', 'anke'],
    ['Аnke', 'anke'],
  ])('folds %s to %s', (source, folded) => {
    expect(foldWord(source)).toBe(folded);
  });

  it('leaves a word that is wholly Cyrillic in its script', () => {
    expect(foldWord('Анна')).toBe('анна');
  });

  it('gives a combining mark to the letter before it', () => {
    const folded = foldText('e\u0301x');
    expect([folded.plain, ...folded.starts, ...folded.ends]).toEqual(['ex', 0, 2, 2, 3]);
  });

  it('folds CRLF, CR and the line separator to one line end each', () => {
    const folded = foldText('a\r\nb\rc\u2028d');
    expect(folded.plain).toBe('a\nb\nc\nd');
    expect([...folded.starts]).toEqual([0, 1, 3, 4, 5, 6, 7]);
  });

  it('keeps its four parts in step and its positions inside the source, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const { plain, lower, starts, ends } = foldText(source);
        expect([lower.length, starts.length, ends.length]).toEqual([
          plain.length,
          plain.length,
          plain.length,
        ]);
        for (let at = 0; at < plain.length; at += 1) {
          expect(starts[at]).toBeLessThan(ends[at] ?? 0);
          expect(ends[at]).toBeLessThanOrEqual(source.length);
          expect(starts[at]).toBeGreaterThanOrEqual(starts[Math.max(0, at - 1)] ?? 0);
        }
      }),
    );
  });
});

describe('tokenise', () => {
  const texts = (source: string): string[] => tokenise(foldText(source)).map(({ text }) => text);

  it('splits words, numbers and signs', () => {
    expect(texts("d'Hondt, 12b.")).toEqual(['d', "'", 'Hondt', ',', '12', 'b', '.']);
  });

  it('takes an invisible character between two words for the space that it replaced', () => {
    expect(texts('Anke\u200bVisser')).toEqual(['Anke', 'Visser']);
  });

  it('counts line ends', () => {
    expect(tokenise(foldText('a\r\n\r\nb c')).map(({ lines }) => lines)).toEqual([1, 2, 0]);
  });

  it('gives back every letter and digit of the folded text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        const folded = foldText(source);
        const joined = tokenise(folded)
          .map(({ text }) => text)
          .join('');
        expect(joined).toBe(folded.plain.replace(/[ \n]/g, ''));
      }),
    );
  });
});
