import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorLength, decodeAnchor, encodeAnchor, noAuditHead } from '../../../../src/core/vault/anchor';
import { largestSequence } from '../../../../src/core/vault/journal';
import { random } from './fixtures';

const anchor = { journalGeneration: 1, sequence: 0, head: random(32), auditHead: noAuditHead };

describe('an anchor', () => {
  it('comes back from its bytes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 0xffff_ffff }),
        fc.nat(largestSequence),
        (journalGeneration, sequence) => {
          const written = { journalGeneration, sequence, head: random(32), auditHead: random(32) };
          expect(decodeAnchor(encodeAnchor(written))).toEqual(written);
        },
      ),
    );
  });

  it('is refused with another length, without a generation, or beyond every sequence', () => {
    const bytes = encodeAnchor(anchor);
    expect(bytes.length).toBe(anchorLength);
    expect(decodeAnchor(bytes.slice(1))).toBeNull();
    expect(decodeAnchor(new Uint8Array(anchorLength))).toBeNull();
    bytes[4] = 255;
    expect(decodeAnchor(bytes)).toBeNull();
  });

  it('is not written from nonsense', () => {
    expect(() => encodeAnchor({ ...anchor, journalGeneration: 0 })).toThrow('count from 1');
    expect(() => encodeAnchor({ ...anchor, sequence: largestSequence + 1 })).toThrow('range');
    expect(() => encodeAnchor({ ...anchor, head: random(31) })).toThrow('32 bytes');
  });
});
