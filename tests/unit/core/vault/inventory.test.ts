import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwnerRef, readRecordId } from '../../../../src/core/vault/ids';
import { inventoryEntryLength, packInventory, unpackInventory } from '../../../../src/core/vault/inventory';
import { largestSequence } from '../../../../src/core/vault/journal';
import { value } from './fixtures';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const anEntry = fc.record({
  recordId: bytes(16).map((id) => readRecordId(id)),
  owner: bytes(16).map((id) => readOwnerRef(id)),
  version: fc.integer({ min: 1, max: 0xffff_ffff }),
  sequence: fc.nat(largestSequence),
  digest: bytes(32).map((digest) => new Uint8Array(digest)),
});

describe('an inventory', () => {
  it('comes back entry by entry', () => {
    fc.assert(
      fc.property(fc.array(anEntry), (entries) => {
        const packed = packInventory(entries);
        expect(packed.length).toBe(entries.length * inventoryEntryLength);
        expect(value(unpackInventory(packed))).toEqual(entries);
      }),
    );
  });

  it('is damaged when it holds part of an entry', () => {
    const packed = new Uint8Array(2 * inventoryEntryLength);
    for (let length = 0; length <= packed.length; length += 1) {
      expect(unpackInventory(packed.slice(0, length)).ok).toBe(length % inventoryEntryLength === 0);
    }
  });
});
