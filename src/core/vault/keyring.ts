import { type Bytes, isAllZero, type Random, readU32, u32 } from './bytes';
import { idBytes, type OwnerRef, readOwnerRef } from './ids';
import { Secret } from './secret';

/**
 * Every owner's key. While a case is re-keyed it has two generations. Encoded, numbers big-endian:
 *
 * | offset | bytes | content                                                                  |
 * |-------:|------:|--------------------------------------------------------------------------|
 * |      0 |     4 | number of entries n                                                      |
 * |      4 |  52 n | entries, ascending by owner and generation, no two alike: owner reference 16, key generation 4 (from 1), key 32 |
 * |        |       | zeros up to the length that the keys file leaves                         |
 */
export interface KeyringEntry {
  readonly owner: OwnerRef;
  readonly generation: number;
  readonly key: Secret;
}

export interface Keyring {
  /** Ascending by owner, then by generation. */
  readonly entries: readonly KeyringEntry[];
}

export const emptyKeyring: Keyring = { entries: [] };

const entryLength = 52;
const keyLength = 32;
const highestGeneration = 0xffff_ffff;

export function newKey(owner: OwnerRef, generation: number, random: Random): KeyringEntry {
  return { owner, generation, key: new Secret(random(keyLength)) };
}

/** A new key for the owner, of the generation after the highest there is, or of the first. */
export function nextKey(keyring: Keyring, owner: OwnerRef, random: Random): KeyringEntry {
  return newKey(owner, (currentKey(keyring, owner)?.generation ?? 0) + 1, random);
}

/** The owner's keys, the newest last. Halves the sorted entries, since it is asked for every record that is opened. */
export function keysOf({ entries }: Keyring, owner: OwnerRef): readonly KeyringEntry[] {
  let start = 0;
  let end = entries.length;
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((entries[middle]?.owner ?? owner) < owner) start = middle + 1;
    else end = middle;
  }
  while (entries[end]?.owner === owner) end += 1;
  return entries.slice(start, end);
}

/** The key that seals what is written now; null where the owner has none. */
export function currentKey(keyring: Keyring, owner: OwnerRef): KeyringEntry | null {
  return keysOf(keyring, owner).at(-1) ?? null;
}

/** Throws where the owner already has a key of that generation: one must never replace another unnoticed. */
export function addKey(keyring: Keyring, added: KeyringEntry): Keyring {
  if (!Number.isInteger(added.generation) || added.generation < 1 || added.generation > highestGeneration) {
    throw new Error('key generation out of range');
  }
  if (added.key.length !== keyLength) throw new Error('a key has 32 bytes');
  if (keysOf(keyring, added.owner).some((entry) => entry.generation === added.generation)) {
    throw new Error('there is a key of that generation');
  }
  return { entries: [...keyring.entries, added].sort(byOwnerAndGeneration) };
}

export function removeKey(keyring: Keyring, owner: OwnerRef, generation: number): Keyring {
  return {
    entries: keyring.entries.filter((entry) => entry.owner !== owner || entry.generation !== generation),
  };
}

/** After this nothing that was sealed under the owner's keys can be opened again. */
export function removeOwner(keyring: Keyring, owner: OwnerRef): Keyring {
  return { entries: keyring.entries.filter((entry) => entry.owner !== owner) };
}

/** Leaves the owner with this key alone. */
export function replaceOwner(keyring: Keyring, entry: KeyringEntry): Keyring {
  return addKey(removeOwner(keyring, entry.owner), entry);
}

/** The shortest encoding, in bytes. */
export function keyringLength(keyring: Keyring): number {
  return 4 + keyring.entries.length * entryLength;
}

/** The encoding, filled with zeros to `length` bytes. Holds keys in the clear: wipe it after sealing. */
export function encodeKeyring(keyring: Keyring, length: number): Bytes {
  if (length < keyringLength(keyring)) throw new Error('keyring longer than its place');
  const bytes = new Uint8Array(length);
  bytes.set(u32(keyring.entries.length), 0);
  for (const [index, entry] of keyring.entries.entries()) {
    const offset = 4 + index * entryLength;
    bytes.set(idBytes(entry.owner), offset);
    bytes.set(u32(entry.generation), offset + 16);
    bytes.set(entry.key.reveal(), offset + 20);
  }
  return bytes;
}

/** The keyring, or null unless the bytes are exactly what `encodeKeyring` makes. */
export function decodeKeyring(bytes: Bytes): Keyring | null {
  if (bytes.length < 4) return null;
  const end = 4 + readU32(bytes, 0) * entryLength;
  if (end > bytes.length || !isAllZero(bytes.subarray(end))) return null;
  const entries: KeyringEntry[] = [];
  for (let offset = 4; offset < end; offset += entryLength) {
    const entry = {
      owner: readOwnerRef(bytes, offset),
      generation: readU32(bytes, offset + 16),
      key: new Secret(bytes.slice(offset + 20, offset + entryLength)),
    };
    const before = entries.at(-1);
    if (entry.generation === 0 || (before && byOwnerAndGeneration(before, entry) >= 0)) return null;
    entries.push(entry);
  }
  return { entries };
}

function byOwnerAndGeneration(left: KeyringEntry, right: KeyringEntry): number {
  if (left.owner !== right.owner) return left.owner < right.owner ? -1 : 1;
  return left.generation - right.generation;
}
