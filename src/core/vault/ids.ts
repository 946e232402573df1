import { z } from '../schema';
import { type Bytes, fromHex, toHex } from './bytes';

const hexadecimalId = z.string().regex(/^[0-9a-f]{32}$/);

/** A random 128-bit id in lower-case hexadecimal, the same type as that of cases and conversations. */
export const recordId = hexadecimalId.brand<'RecordId'>();
export type RecordId = z.infer<typeof recordId>;

export const vaultId = hexadecimalId.brand<'VaultId'>();
export type VaultId = z.infer<typeof vaultId>;

/** Whose key seals a record: a case's id, or one of the two fixed references below. */
export const ownerRef = recordId.brand<'OwnerRef'>();
export type OwnerRef = z.infer<typeof ownerRef>;

/** Settings, device key, audit trail, receipts, frozen summaries. */
export const selfOwner = ownerRef.parse('00000000000000000000000000000001');

/** The search cache, which never lies in journal or backup. */
export const indexOwner = ownerRef.parse('00000000000000000000000000000002');

/** The owner reference of a case. Throws on the two fixed references, which no random id ever equals. */
export function ownerOfCase(caseId: RecordId): OwnerRef {
  if (caseId === selfOwner || caseId === indexOwner) throw new Error('a fixed reference is not a case');
  return caseId as OwnerRef;
}

/** The case that an owner reference names, or null for `self` and `index`. */
export function caseOfOwner(owner: OwnerRef): RecordId | null {
  return owner === selfOwner || owner === indexOwner ? null : owner;
}

export const idLength = 16;

export function idBytes(id: RecordId | VaultId): Bytes {
  return fromHex(id);
}

/** The id in 16 bytes at `offset`. */
export function readRecordId(bytes: Uint8Array, offset = 0): RecordId {
  return readId(bytes, offset) as RecordId;
}

export function readOwnerRef(bytes: Uint8Array, offset = 0): OwnerRef {
  return readId(bytes, offset) as OwnerRef;
}

export function readVaultId(bytes: Uint8Array, offset = 0): VaultId {
  return readId(bytes, offset) as VaultId;
}

function readId(bytes: Uint8Array, offset: number): string {
  const id = bytes.subarray(offset, offset + idLength);
  if (id.length !== idLength) throw new Error('read past the end');
  return toHex(id);
}
