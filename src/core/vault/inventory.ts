import { err, ok, type Result } from '../result';
import { type Bytes, concat, readU32, readWholeNumber, u32, u48 } from './bytes';
import { idBytes, idLength, type OwnerRef, type RecordId, readOwnerRef, readRecordId } from './ids';

/**
 * What main tells of the journal's frames without their envelopes, packed for one transfer. Never stored.
 *
 * | offset | bytes | content                     |
 * |-------:|------:|-----------------------------|
 * |      0 |    16 | record id                   |
 * |     16 |    16 | owner reference             |
 * |     32 |     4 | version                     |
 * |     36 |     6 | sequence                    |
 * |     42 |    32 | SHA-256 of the envelope     |
 */
export const inventoryEntryLength = 74;

export interface InventoryEntry {
  readonly recordId: RecordId;
  readonly owner: OwnerRef;
  readonly version: number;
  readonly sequence: number;
  readonly digest: Bytes;
}

export function packInventory(entries: readonly InventoryEntry[]): Bytes {
  return concat(
    entries.flatMap((entry) => {
      if (entry.digest.length !== 32) throw new Error('a digest has 32 bytes');
      return [
        idBytes(entry.recordId),
        idBytes(entry.owner),
        u32(entry.version),
        u48(entry.sequence),
        entry.digest,
      ];
    }),
  );
}

/** The entries in their order. `damaged` when the bytes are not a whole number of entries. */
export function unpackInventory(packed: Uint8Array): Result<InventoryEntry[], { readonly type: 'damaged' }> {
  if (packed.length % inventoryEntryLength !== 0) return err({ type: 'damaged' });
  const entries: InventoryEntry[] = [];
  for (let offset = 0; offset < packed.length; offset += inventoryEntryLength) {
    entries.push({
      recordId: readRecordId(packed, offset),
      owner: readOwnerRef(packed, offset + idLength),
      version: readU32(packed, offset + 32),
      sequence: readWholeNumber(packed, offset + 36, 6) ?? 0,
      digest: new Uint8Array(packed.subarray(offset + 42, offset + inventoryEntryLength)),
    });
  }
  return ok(entries);
}
