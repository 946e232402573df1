import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanPassage, hasWords, headlineOf, isolated } from '../../../../src/core/cases/texts';

describe('a text', () => {
  test('loses nothing that can be read', () => {
    const readable =
      'naïef 😀 👩‍👩‍👧 \u202eom\u202c \u2066x\u2069 a\u200bb\u00adc עברית العربية\tkolom\nregel';
    expect(cleanPassage(readable)).toBe(readable);
  });

  test('has one way to end a line and no character that only steers a machine', () => {
    expect(cleanPassage('a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h')).toBe('a\nb\nc\nd\ne\nf\ng\nh');
    expect(cleanPassage('a\u0000\u0007\u001b[31mb\u007f\u009f')).toBe('a[31mb');
    expect(cleanLine('a\tb\r\nc')).toBe('a b c');
  });

  test('has whole characters only, so that no two texts have one hash', () => {
    expect(cleanPassage('a\ud83db\ude00c')).toBe('a\ufffdb\ufffdc');
  });

  test('is the same when it is cleaned twice, and never longer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanPassage(text);
        expect(cleanPassage(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(text.length);
        expect(cleanLine(text)).not.toMatch(/[\n\t\r]/);
      }),
    );
  });

  test('of spaces and characters without a shape has no words', () => {
    for (const text of [
      '',
      ' \n\t',
      '\u00a0\u3000',
      '\u200b\u200d\ufeff',
      '\u202e\u2066',
      '\u3164\u115f',
      '\u2800',
      '\u0301',
    ]) {
      expect(hasWords(text), JSON.stringify(text)).toBe(false);
    }
    for (const text of ['x', '?', '😀', ' é', '中', '7']) expect(hasWords(text), text).toBe(true);
  });
});

describe('a text inside a sentence', () => {
  test('is isolated, and cannot close its isolate itself', () => {
    expect(isolated('ab')).toBe('\u2068ab\u2069');
    expect(isolated('a\u2069b')).toBe('\u2068ab\u2069');
    expect(isolated('a\u2067b')).toBe('\u2068a\u2067b\u2069\u2069');
    expect(isolated('a\nb')).toBe('\u2068a b\u2069');
  });

  test('closes every isolate exactly at its end', () => {
    const unit = fc.constantFrom('a', 'א', '\u2066', '\u2067', '\u2068', '\u2069', '\u202e', '\u202c');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const shown = Array.from(isolated(text));
        let open = 0;
        shown.forEach((character, at) => {
          if (/[\u2066-\u2068]/.test(character)) open += 1;
          if (character === '\u2069') open -= 1;
          expect(open > 0 || at === shown.length - 1).toBe(true);
        });
        expect(open).toBe(0);
      }),
    );
  });
});

describe('a headline', () => {
  test('is the first line with words, cut between characters', () => {
    expect(headlineOf('\n  Hand op de rug \nin de lift')).toEqual({
      text: 'Hand op de rug',
      shortened: true,
    });
    expect(headlineOf('Kort')).toEqual({ text: 'Kort', shortened: false });
    expect(headlineOf('😀'.repeat(3), 2)).toEqual({ text: '😀😀', shortened: true });
    expect(headlineOf('')).toEqual({ text: '', shortened: false });
  });
});
