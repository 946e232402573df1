import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxesLeft,
  checkBox,
  cleanTyping,
  emptyBoxes,
  lengthOf,
} from '../../../../../src/renderer/views/start/retyped-code';

describe('a retyped recovery code', () => {
  it('takes small letters, spaces and dashes', () => {
    expect(cleanTyping('7k 3-m', 0)).toEqual({ text: '7K3M', refused: null });
  });

  it('reads I and L as one, and O as zero', () => {
    expect(cleanTyping('iLo0', 0)).toEqual({ text: '1100', refused: null });
  });

  it('refuses by name a letter that no code has', () => {
    expect(cleanTyping('7U3', 0)).toEqual({ text: '73', refused: 'U' });
  });

  it('holds the check character to the same letters', () => {
    expect(cleanTyping('t', checkBox)).toEqual({ text: 'T', refused: null });
    expect(cleanTyping('*', checkBox)).toEqual({ text: '', refused: '*' });
  });

  it('keeps every box within its length, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: checkBox }), (typed, box) => {
        const { text } = cleanTyping(typed, box);
        expect(text.length).toBeLessThanOrEqual(lengthOf(box));
        expect(cleanTyping(text, box)).toEqual({ text, refused: null });
      }),
    );
  });

  it('counts the boxes that are left', () => {
    expect(boxesLeft(emptyBoxes())).toBe(9);
    expect(boxesLeft(['7K3M', 'Q0T', '', '', '', '', '', '', 'T'])).toBe(7);
  });
});
