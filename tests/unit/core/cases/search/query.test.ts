import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, foldText, wordsOf } from '../../../../../src/core/cases/search/folding';
import { containsPhrase, cutSnippet, parseQuery } from '../../../../../src/core/cases/search/query';

describe('foldText', () => {
  it('folds accents, the ij ligature, curly quotes and case', () => {
    expect(foldText('Privé, coördinatie, Ĳsbrand, foto’s')).toBe("prive, coordinatie, ijsbrand, foto's");
  });

  it('reads a letter with a combining mark like the composed one', () => {
    expect(foldText('e\u0301e\u0301n')).toBe(foldText('één'));
  });

  it('leaves zero-width characters and soft hyphens out', () => {
    expect(foldText('wet\u00ADhou\u200Bder')).toBe('wethouder');
  });
});

describe('wordsOf', () => {
  it('gives offsets at which the text holds the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const word of wordsOf(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
      }),
    );
  });

  it('keeps an apostrophe inside a word only', () => {
    expect(wordsOf("'s avonds foto's '").map((word) => word.text)).toEqual(['s', 'avonds', "foto's"]);
  });
});

describe('parseQuery', () => {
  it('separates words from phrases', () => {
    expect(parseQuery('gang "het Overleg van dinsdag" bel')).toEqual({
      words: ['gang', 'bel'],
      phrases: [['het', 'overleg', 'van', 'dinsdag']],
    });
  });

  it('takes an unfinished or curly quote as it is meant', () => {
    expect(parseQuery('“niets gedaan').phrases).toEqual([['niets', 'gedaan']]);
  });

  it('takes one quoted word for a word', () => {
    expect(parseQuery('"lift"')).toEqual({ words: ['lift'], phrases: [] });
  });

  it('ignores what stands beyond two hundred characters', () => {
    expect(parseQuery(`${'a'.repeat(200)} later`).words).toEqual(['a'.repeat(200)]);
  });
});

describe('containsPhrase', () => {
  it('finds the words across punctuation, accents and line breaks', () => {
    expect(containsPhrase('Zij zei: “Ik heb\nNIETS verkeerd gedaan.”', ['niets', 'verkeerd', 'gedaan'])).toBe(
      true,
    );
  });

  it('does not find them apart or in another order', () => {
    expect(containsPhrase('niets is verkeerd gedaan', ['niets', 'verkeerd'])).toBe(false);
    expect(containsPhrase('verkeerd niets', ['niets', 'verkeerd'])).toBe(false);
  });
});

describe('cutSnippet', () => {
  it('marks what was found, in the letters of the text', () => {
    const parts = cutSnippet('Het Overleg van één dag', new Set(['overleg', 'een']));
    expect(parts.filter((part) => part.marked).map((part) => part.text)).toEqual(['Overleg', 'één']);
  });

  it('loses nothing of a short text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        const parts = cutSnippet(text, new Set(foldedWords(text).slice(0, 2)), 400);
        expect(
          parts
            .map((part) => part.text)
            .join('')
            .replace(/\s+/g, ' '),
        ).toBe(text.replace(/\s+/g, ' '));
      }),
    );
  });

  it('shows the found word of a long text, with dots where it was cut', () => {
    const text = `${'wind '.repeat(400)}luwte ${'wind '.repeat(400)}`;
    const parts = cutSnippet(text, new Set(['luwte']));
    expect(parts.some((part) => part.marked && part.text === 'luwte')).toBe(true);
    expect(parts[0]?.text).toBe('… ');
    expect(parts.at(-1)?.text).toBe(' …');
    expect(parts.map((part) => part.text).join('').length).toBeLessThan(180);
  });
});

describe('the short way for ASCII', () => {
  it('folds to what the long way folds to', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 60 }), (text) => {
        // A composed letter in front makes the long way run.
        expect(foldText(`é${text}`)).toBe(`e${foldText(text)}`);
      }),
    );
  });
});
