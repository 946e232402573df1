import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseLine, normaliseText, paragraphsOf } from '../../../../src/core/referral/plain-text';

describe('normalising typed text', () => {
  it('makes every kind of line end one line feed', () => {
    expect(normaliseText('a\r\nb\rc\u2028d\u0085e\vf')).toBe('a\nb\nc\nd\ne\nf');
  });

  it('makes tabs and unusual spaces one plain space', () => {
    expect(normaliseText('a\t\tb\u00a0c\u2003\u2009d')).toBe('a b c d');
  });

  it('keeps one empty line between paragraphs and none at the ends', () => {
    expect(normaliseText('\n \n a \n\n \n\n b \n')).toBe('a\n\nb');
  });

  it('drops control characters and marks that turn the direction of writing', () => {
    expect(normaliseText('a\u0000b\u0007\u202Ec\u2066d\u200F\u061Ce\u200Bf\u00ADg\uFEFFh')).toBe('abcdefgh');
  });

  it('composes a letter with its mark, also with something unseen between them', () => {
    expect(normaliseText('e\u0301e\u200B\u0301')).toBe('éé');
  });

  it('keeps half of a surrogate pair, so that it is named as missing later', () => {
    expect(normaliseText('a\uD83Db')).toBe('a\uD83Db');
  });

  it('changes nothing the second time', () => {
    const character = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom(' ', '\n', '\t', '\r', '\u00a0', '\u200b', '\u0301', 'e', '\u202e'),
    );
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 40 }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
        expect(normaliseLine(normaliseLine(text))).toBe(normaliseLine(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('brings a megabyte of spaces and empty lines down without hanging', () => {
    expect(normaliseText(`a${' \n'.repeat(500_000)}b`)).toBe('a\n\nb');
  });
});

describe('paragraphs', () => {
  it('are the lines, apart where an empty line stood', () => {
    expect(paragraphsOf('a\nb\n\nc')).toEqual([
      { text: 'a', apart: false },
      { text: 'b', apart: false },
      { text: 'c', apart: true },
    ]);
  });

  it('of an empty text are none', () => {
    expect(paragraphsOf('')).toEqual([]);
  });
});
