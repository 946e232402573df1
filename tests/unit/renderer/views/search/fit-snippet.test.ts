import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../../../../src/core/cases/search/folding';
import { cutSnippet } from '../../../../../src/core/cases/search/query';
import { fitSnippet } from '../../../../../src/renderer/views/search/fit-snippet';

const sentence =
  'Melder vertelt dat het overleg van dinsdag weer niet in de agenda stond en dat niemand iets zei. ';

function textOf(snippet: ReturnType<typeof fitSnippet>): string {
  return snippet.map(({ text }) => text).join('');
}

function beforeFirstMark(snippet: ReturnType<typeof fitSnippet>): string {
  return textOf(
    snippet.slice(
      0,
      snippet.findIndex(({ marked }) => marked),
    ),
  );
}

describe('fitSnippet', () => {
  it('brings a word that was found late in a long note to the beginning of the line', () => {
    const text = `${sentence.repeat(3)}Daarna kwam het kanarievogeltje ter sprake. ${sentence.repeat(3)}`;
    const fitted = fitSnippet(cutSnippet(text, new Set(['kanarievogeltje'])));
    expect(beforeFirstMark(fitted)).toBe('… zei. Daarna kwam het ');
    expect(textOf(fitted).length).toBeGreaterThan(95);
  });

  it('fills the line with what came before where nothing follows', () => {
    const fitted = fitSnippet(cutSnippet(`${sentence.repeat(3)}Einde`, new Set(['einde'])));
    expect(textOf(fitted)).toMatch(/^… .*Einde$/);
    expect(textOf(fitted).length).toBeGreaterThan(45);
  });

  it('leaves a word near the beginning of a note as it stands', () => {
    const cut = cutSnippet(sentence, new Set(['vertelt']));
    expect(fitSnippet(cut)).toEqual(cut);
  });

  it('leaves a text without a found word alone', () => {
    const cut = cutSnippet(sentence, new Set());
    expect(fitSnippet(cut)).toEqual(cut);
  });

  it('never cuts a found word, and begins with whole words', () => {
    const word = fc.constantFrom('overleg', 'agenda', 'een', 'ter', 'sprake', 'dinsdag', 'onbereikbaarheid');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), word, (words, sought) => {
        const cut = cutSnippet(words.join(' '), new Set([sought]));
        const fitted = fitSnippet(cut);
        expect(fitted.filter(({ marked }) => marked)).toEqual(cut.filter(({ marked }) => marked));
        if (!cut.some(({ marked }) => marked)) return;
        expect(beforeFirstMark(fitted).length).toBeLessThan(76);
        for (const lead of foldedWords(beforeFirstMark(fitted))) expect(words).toContain(lead);
      }),
    );
  });
});
