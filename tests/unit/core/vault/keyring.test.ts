import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat, equalBytes, toHex, u32 } from '../../../../src/core/vault/bytes';
import { indexOwner, ownerOfCase, readOwnerRef, selfOwner } from '../../../../src/core/vault/ids';
import {
  addKey,
  currentKey,
  decodeKeyring,
  emptyKeyring,
  encodeKeyring,
  type Keyring,
  type KeyringEntry,
  keyringLength,
  keysOf,
  newKey,
  nextKey,
  removeKey,
  removeOwner,
  replaceOwner,
} from '../../../../src/core/vault/keyring';
import { Secret } from '../../../../src/core/vault/secret';
import { newId, random } from './fixtures';

function view(keyring: Keyring | null) {
  return keyring?.entries.map((entry) => [entry.owner, entry.generation, toHex(entry.key.reveal())]);
}

const anEntry = fc
  .tuple(
    fc.constantFrom(...Array.from({ length: 12 }, (_, byte) => new Uint8Array(16).fill(byte))),
    fc.integer({ min: 1, max: 0xffff_ffff }),
    fc.uint8Array({ minLength: 32, maxLength: 32 }),
  )
  .map(
    ([owner, generation, key]): KeyringEntry => ({
      owner: readOwnerRef(owner),
      generation,
      key: new Secret(new Uint8Array(key)),
    }),
  );

const aKeyring = fc
  .uniqueArray(anEntry, { selector: (entry) => `${entry.owner}/${entry.generation}`, maxLength: 40 })
  .map((entries) => entries.reduce(addKey, emptyKeyring));

describe('a keyring', () => {
  it('comes back from its bytes, whatever room there is', () => {
    fc.assert(
      fc.property(aKeyring, fc.nat(200), (keyring, room) => {
        const bytes = encodeKeyring(keyring, keyringLength(keyring) + room);
        expect(bytes.length).toBe(keyringLength(keyring) + room);
        expect(view(decodeKeyring(bytes))).toEqual(view(keyring));
      }),
    );
  });

  it('finds the keys of an owner, the newest last', () => {
    fc.assert(
      fc.property(aKeyring, (keyring) => {
        for (const { owner } of keyring.entries) {
          const expected = keyring.entries.filter((entry) => entry.owner === owner);
          expect(keysOf(keyring, owner)).toEqual(expected);
          expect(currentKey(keyring, owner)).toBe(expected.at(-1));
        }
        expect(keysOf(keyring, ownerOfCase(newId()))).toEqual([]);
      }),
    );
  });

  it('holds two generations of a case while it is re-keyed, and then the newer alone', () => {
    const owner = ownerOfCase(newId());
    const first = addKey(emptyKeyring, nextKey(emptyKeyring, owner, random));
    const both = addKey(first, nextKey(first, owner, random));
    expect(keysOf(both, owner).map((entry) => entry.generation)).toEqual([1, 2]);
    expect(keysOf(removeKey(both, owner, 1), owner).map((entry) => entry.generation)).toEqual([2]);
    expect(keysOf(first, owner)).toHaveLength(1);
  });

  it('replaces the index key by another of the next generation', () => {
    const before = addKey(addKey(emptyKeyring, newKey(selfOwner, 1, random)), newKey(indexOwner, 1, random));
    const after = replaceOwner(before, nextKey(before, indexOwner, random));
    expect(keysOf(after, indexOwner).map((entry) => entry.generation)).toEqual([2]);
    expect(keysOf(after, selfOwner)).toEqual(keysOf(before, selfOwner));
  });

  it('forgets all keys of a destroyed case', () => {
    const owner = ownerOfCase(newId());
    const keyring = [newKey(owner, 1, random), newKey(owner, 2, random), newKey(selfOwner, 1, random)].reduce(
      addKey,
      emptyKeyring,
    );
    const left = removeOwner(keyring, owner);
    expect(left.entries.map((entry) => entry.owner)).toEqual([selfOwner]);
    const gone = keysOf(keyring, owner).map((entry) => Buffer.from(entry.key.reveal()));
    const bytes = Buffer.from(encodeKeyring(left, 400));
    expect(gone.some((key) => bytes.includes(key))).toBe(false);
  });

  it('never puts one key in the place of another unnoticed', () => {
    const keyring = addKey(emptyKeyring, newKey(selfOwner, 1, random));
    expect(() => addKey(keyring, newKey(selfOwner, 1, random))).toThrow('there is a key');
    expect(() => addKey(keyring, newKey(selfOwner, 0, random))).toThrow('range');
  });

  it('is refused unless it is exactly what would be written', () => {
    const keyring = [newKey(selfOwner, 1, random), newKey(indexOwner, 1, random)].reduce(
      addKey,
      emptyKeyring,
    );
    const bytes = encodeKeyring(keyring, 200);
    const [first, second] = [bytes.slice(4, 56), bytes.slice(56, 108)];
    const filler = new Uint8Array(92);
    expect(equalBytes(concat([u32(2), first, second, filler]), bytes)).toBe(true);
    expect(decodeKeyring(concat([u32(2), second, first, filler]))).toBeNull();
    expect(decodeKeyring(concat([u32(2), first, first, filler]))).toBeNull();
    expect(decodeKeyring(concat([u32(1), first, second, filler]))).toBeNull();
    expect(decodeKeyring(concat([u32(0xffff_ffff), first, second, filler]))).toBeNull();
    expect(decodeKeyring(concat([u32(2), first, second.slice(0, 51)]))).toBeNull();
    expect(decodeKeyring(new Uint8Array(3))).toBeNull();
    expect(decodeKeyring(new Uint8Array(56).fill(1, 3, 4))).toBeNull();
  });

  it('does not fit a place that is too small', () => {
    expect(() => encodeKeyring(addKey(emptyKeyring, newKey(selfOwner, 1, random)), 55)).toThrow('longer');
  });
});
