import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHex } from '../../../../src/core/vault/bytes';
import { pad, paddedLength, padmeLength, shortestPadded, unpad } from '../../../../src/core/vault/padding';
import { flip } from './fixtures';

/** The paper's own form of the algorithm, on bits. */
function padmeOnBits(length: number): number {
  const exponent = 31 - Math.clz32(length);
  const mantissaBits = 31 - Math.clz32(exponent) + 1;
  const mask = (1 << (exponent - mantissaBits)) - 1;
  return exponent <= mantissaBits ? length : (length + mask) & ~mask;
}

describe('padding', () => {
  it('is as long as the paper says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 2 ** 24 }), (length) => {
        expect(padmeLength(length)).toBe(padmeOnBits(length));
      }),
    );
  });

  it('costs at most 12 percent, and makes few different lengths', () => {
    const lengths = new Set<number>();
    for (let length = 1_024; length <= 65_536; length += 1) {
      const padded = padmeLength(length);
      lengths.add(padded);
      expect(padded).toBeGreaterThanOrEqual(length);
      expect(padded / length).toBeLessThan(1.12);
    }
    expect(lengths.size).toBeLessThan(150);
  });

  it('makes all short notes one length', () => {
    const lengths = new Set(Array.from({ length: 1_021 }, (_, length) => paddedLength(length)));
    expect([...lengths]).toEqual([shortestPadded]);
    expect(paddedLength(1_021)).toBeGreaterThan(shortestPadded);
  });

  it('comes off again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (content) => {
        const padded = pad(content);
        expect(padded.length).toBe(paddedLength(content.length));
        const opened = unpad(padded);
        expect(opened && toHex(opened)).toBe(toHex(content));
      }),
    );
  });

  it('hides nothing: one bit among the zeros is refused', () => {
    const padded = pad(new Uint8Array(1_000).fill(7));
    for (let index = 1_004; index < padded.length; index += 1) expect(unpad(flip(padded, index))).toBeNull();
  });

  it.each([
    ['a length beyond the whole', () => new Uint8Array(1_024).fill(255, 0, 4)],
    ['longer padding than needed', () => new Uint8Array(2_048)],
    ['shorter than 1 KiB', () => new Uint8Array(1_023)],
    ['nothing at all', () => new Uint8Array(0)],
  ])('refuses %s', (_, padded) => {
    expect(unpad(padded())).toBeNull();
  });
});
