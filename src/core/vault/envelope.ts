import { err, ok, type Result } from '../result';
import { type Bytes, concat, equalBytes, readU32, u32, utf8 } from './bytes';
import type { Random } from './bytes';
import {
  importOwnerBaseKey,
  nonceLength,
  open,
  type OwnerBaseKey,
  recordKey,
  seal,
  tagLength,
} from './cipher';
import { idBytes, type OwnerRef, type RecordId, type VaultId } from './ids';
import { largestEnvelope } from './journal';
import type { KeyringEntry } from './keyring';
import { pad, shortestPadded, unpad } from './padding';
import type { RecordPlaintext } from './record';

/**
 * One sealed version of one record.
 *
 * | offset | bytes | content                                        |
 * |-------:|------:|------------------------------------------------|
 * |      0 |     4 | `LWT1`; the digit is the format                |
 * |      4 |     1 | suite: 1, AES-256-GCM with HKDF-SHA256         |
 * |      5 |     4 | key generation (big-endian)                    |
 * |      9 |    12 | nonce                                          |
 * |     21 |     n | ciphertext of the padded record                |
 * | 21 + n |    16 | tag                                            |
 *
 * Additional data: the first 9 bytes, vault id 16, owner reference 16, record id 16, version 4, padded length n 4. So no
 * sealed record can stand in another's place.
 */
declare const sealedRecord: unique symbol;
export type SealedRecord = Bytes & { readonly [sealedRecord]: true };

/** One generation of an owner's key, imported once for all of its records. */
export interface OwnerKey {
  readonly vaultId: VaultId;
  readonly owner: OwnerRef;
  readonly generation: number;
  readonly base: OwnerBaseKey;
}

export interface RecordAddress {
  readonly recordId: RecordId;
  /** From 1. Used once, even if its write failed. */
  readonly version: number;
}

export type OpenFailure =
  /** None of the keys is of the generation that sealed it. */
  | { readonly type: 'not-yours' }
  /** Changed, cut off, or put in another record's place. */
  | { readonly type: 'damaged' }
  | { readonly type: 'too-new' };

const format = 0x31;
const suite = 1;
const magic = utf8('LWT');
const headLength = 9;

export async function importOwnerKey(vaultId: VaultId, entry: KeyringEntry): Promise<OwnerKey> {
  const base = await importOwnerBaseKey(entry.key);
  return { vaultId, owner: entry.owner, generation: entry.generation, base };
}

/** Seals one version of a record under its owner's key. An address must never be sealed twice. */
export async function sealRecord(
  key: OwnerKey,
  address: RecordAddress,
  plaintext: RecordPlaintext,
  random: Random,
): Promise<SealedRecord> {
  if (address.version < 1) throw new Error('versions count from 1');
  const padded = pad(plaintext);
  const head = concat([magic, new Uint8Array([format, suite]), u32(key.generation)]);
  const once = await recordKey(key.base, address.recordId, address.version);
  const sealed = await seal(once, padded, boundBytes(head, key, address, padded.length), random);
  return concat([head, sealed]) as SealedRecord;
}

/** Opens a record with the key, among those of its owner, of the generation that sealed it. */
export async function openRecord(
  keys: readonly OwnerKey[],
  address: RecordAddress,
  envelope: Bytes,
): Promise<Result<Bytes, OpenFailure>> {
  const generation = envelopeGeneration(envelope);
  if (!generation.ok) return generation;
  const key = keys.find((candidate) => candidate.generation === generation.value);
  if (!key) return err({ type: 'not-yours' });
  if (address.version < 1) return err({ type: 'damaged' });
  const sealed = envelope.subarray(headLength);
  const paddedLength = sealed.length - nonceLength - tagLength;
  const bound = boundBytes(envelope.subarray(0, headLength), key, address, paddedLength);
  const padded = await open(await recordKey(key.base, address.recordId, address.version), sealed, bound);
  const content = padded && unpad(padded);
  return content ? ok(content) : err({ type: 'damaged' });
}

/** The generation of the key that sealed it, as the envelope says; only opening shows that this is true. */
export function envelopeGeneration(
  envelope: Uint8Array,
): Result<number, { readonly type: 'damaged' | 'too-new' }> {
  if (envelope.length < headLength || envelope.length > largestEnvelope) return err({ type: 'damaged' });
  if (!equalBytes(envelope.subarray(0, magic.length), magic)) return err({ type: 'damaged' });
  const [statedFormat, statedSuite] = [envelope[3] ?? 0, envelope[4] ?? 0];
  if (statedFormat > format && statedFormat <= 0x39) return err({ type: 'too-new' });
  if (statedFormat !== format) return err({ type: 'damaged' });
  if (statedSuite > suite) return err({ type: 'too-new' });
  const shortest = headLength + nonceLength + shortestPadded + tagLength;
  const generation = readU32(envelope, 5);
  if (statedSuite !== suite || envelope.length < shortest || generation === 0)
    return err({ type: 'damaged' });
  return ok(generation);
}

function boundBytes(head: Bytes, key: OwnerKey, address: RecordAddress, paddedLength: number): Bytes {
  return concat([
    head,
    idBytes(key.vaultId),
    idBytes(key.owner),
    idBytes(address.recordId),
    u32(address.version),
    u32(paddedLength),
  ]);
}
