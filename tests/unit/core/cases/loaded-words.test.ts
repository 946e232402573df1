import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLoadedWords } from '../../../../src/core/cases/loaded-words';

const words = (text: string, language: 'nl' | 'en' = 'nl') =>
  findLoadedWords(text, language).map(({ word, kind, suggestion }) => [word, kind, suggestion]);

describe('a hint at a loaded word', () => {
  test('names what to say instead', () => {
    expect(words('De dader en het slachtoffer.')).toEqual([
      ['dader', 'role', 'betrokkene'],
      ['slachtoffer', 'role', 'melder'],
    ]);
    expect(words('The victims blame the perpetrator.', 'en')).toEqual([
      ['victims', 'role', 'reporters'],
      ['perpetrator', 'role', 'subject'],
    ]);
  });

  test('points at a diagnosis and a conclusion without another word', () => {
    expect(words('Zij is narcistisch en heeft gelogen; het is bewezen.')).toEqual([
      ['narcistisch', 'diagnosis', null],
      ['gelogen', 'conclusion', null],
      ['bewezen', 'conclusion', null],
    ]);
    expect(words('Zonder  twijfel een valse\nbeschuldiging')).toHaveLength(2);
  });

  test('stands exactly where the word stands, whatever its capitals, accents and Unicode form', () => {
    for (const text of [
      '😀 DADER',
      'de Dáder zei',
      'hij is parano\u0069\u0308de ja',
      'PARANOÏDE',
      'da\u200bder',
    ]) {
      const [found] = findLoadedWords(text, 'nl');
      expect(found && text.slice(found.from, found.to), text).toBe(found?.word);
      expect(
        found?.word
          .normalize('NFD')
          .replace(/[\p{M}\p{Cf}]/gu, '')
          .toLowerCase(),
      ).toMatch(/^(dader|paranoide)$/);
    }
  });

  test('is not given inside another word', () => {
    expect(words('daderschap, omdader, slachtofferhulp, dader-profiel, Daderman, schuldige-x')).toEqual([]);
    expect(words('verslaggever bewezenheid')).toEqual([]);
  });

  test('is not given for the quoted words of the reporter', () => {
    expect(words('Melder zei: “hij is de dader”. De dader ontkent.')).toHaveLength(1);
    expect(words('"slachtoffer" «dader» en „pleger”')).toEqual([]);
    expect(words('Een aanhaling die niet "eindigt met dader')).toHaveLength(1);
    expect(words('"open\nde dader"')).toHaveLength(1);
  });

  test('is not given for neutral words', () => {
    expect(
      words('Betrokkene sprak melder aan. Melder ervaart spanning, slaapt slecht en is verdrietig.'),
    ).toEqual([]);
    expect(
      words('The subject spoke to the reporter. I suspect nothing; nobody accused anybody.', 'en'),
    ).toEqual([]);
  });

  test('has places in order that do not overlap, for any text', () => {
    const unit = fc.constantFrom(
      'dader',
      'slachtoffer',
      ' ',
      '"',
      '“',
      '”',
      '😀',
      'é',
      '\u0301',
      '\n',
      '-',
      'ß',
      'İ',
      '\u200b',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { from, to, word } of findLoadedWords(text, 'nl')) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(text.slice(from, to)).toBe(word);
          last = to;
        }
      }),
    );
  });
});
