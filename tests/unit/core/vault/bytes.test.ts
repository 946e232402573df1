import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  concat,
  equalBytes,
  fromHex,
  isAllZero,
  readWholeNumber,
  toHex,
  u32,
  u48,
  u64,
} from '../../../../src/core/vault/bytes';

describe('bytes', () => {
  it('come back from hexadecimal as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toHex(bytes)).toBe(Buffer.from(bytes).toString('hex'));
        expect(equalBytes(fromHex(toHex(bytes)), bytes)).toBe(true);
      }),
    );
  });

  it.each(['0', 'AB', 'zz', '0x00', '00 '])('are not read from %j', (text) => {
    expect(() => fromHex(text)).toThrow('hexadecimal');
  });

  it('are equal only in length and in every byte', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (left, right) => {
        expect(equalBytes(left, right)).toBe(Buffer.from(left).equals(Buffer.from(right)));
        expect(equalBytes(left, left.slice())).toBe(true);
      }),
    );
  });

  it('join in their order', () => {
    expect(toHex(concat([u32(1), new Uint8Array(0), u32(0xff)]))).toBe('00000001000000ff');
  });

  it('are all zero only when each is', () => {
    expect(isAllZero(new Uint8Array(9))).toBe(true);
    expect(isAllZero(Uint8Array.of(0, 0, 1))).toBe(false);
  });
});

describe('whole numbers', () => {
  it('come back from 4, 6 and 8 bytes', () => {
    fc.assert(
      fc.property(fc.nat(0xffff_ffff), fc.maxSafeNat(), (small, large) => {
        expect(readWholeNumber(u32(small), 0, 4)).toBe(small);
        expect(readWholeNumber(u48(large % 2 ** 48), 0, 6)).toBe(large % 2 ** 48);
        expect(readWholeNumber(u64(large), 0, 8)).toBe(large);
      }),
    );
  });

  it('are null where a JavaScript number would round them', () => {
    expect(readWholeNumber(u64(Number.MAX_SAFE_INTEGER), 0, 8)).toBe(Number.MAX_SAFE_INTEGER);
    expect(readWholeNumber(fromHex('0020000000000000'), 0, 8)).toBeNull();
    expect(readWholeNumber(fromHex('ffffffffffffffff'), 0, 8)).toBeNull();
  });

  it.each([-1, 0.5, 2 ** 32, Number.NaN])('%d does not fit 4 bytes', (number) => {
    expect(() => u32(number)).toThrow('whole number');
  });

  it('are not read past the end', () => {
    expect(() => readWholeNumber(new Uint8Array(3), 0, 4)).toThrow('past the end');
  });
});
