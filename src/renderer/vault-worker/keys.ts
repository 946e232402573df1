import type { Disk, DiskFailure, SlotName } from '../../bridge';
import { err, ok, type Result } from '../../core/result';
import type { Anchor } from '../../core/vault/anchor';
import type { Random } from '../../core/vault/bytes';
import { importOwnerKey, type OwnerKey } from '../../core/vault/envelope';
import type { OwnerRef, VaultId } from '../../core/vault/ids';
import { currentKey, type Keyring, type KeyringEntry, keysOf } from '../../core/vault/keyring';
import { sealKeysFile, type VaultKeys } from '../../core/vault/keys-file';

/**
 * The open keyring and its file. A change is first written to both slots and only then believed, so that nothing is ever
 * sealed under a key that a power cut could take.
 */
export interface Keys {
  readonly vaultId: VaultId;
  /** Of the keys file as it lies on disk; each write takes a new number, also one that fails. */
  readonly generation: () => number;
  readonly has: (owner: OwnerRef) => boolean;
  /** The generation of the owner's present key, or null where the keyring has none. */
  readonly currentGeneration: (owner: OwnerRef) => number | null;
  /** The key under which the owner's records are sealed now. Throws for an owner without one: that is a bug. */
  readonly current: (owner: OwnerRef) => Promise<OwnerKey>;
  /** Every generation of the owner's key that is left. */
  readonly all: (owner: OwnerRef) => Promise<readonly OwnerKey[]>;
  /** Owners with more than one generation left: their re-keying was interrupted. */
  readonly between: () => readonly OwnerRef[];
  readonly write: (
    change: (keyring: Keyring) => Keyring,
    anchor: Anchor,
  ) => Promise<Result<void, DiskFailure>>;
}

export interface KeysSurroundings {
  readonly disk: Disk;
  readonly random: Random;
}

export interface KeysState {
  readonly keys: VaultKeys;
  readonly generation: number;
  readonly keyring: Keyring;
  /** The slot that may be lost first: the damaged one, or the one that was not opened. */
  readonly firstSlot: SlotName;
}

export function createKeys({ disk, random }: KeysSurroundings, opened: KeysState): Keys {
  let { keyring, generation, firstSlot } = opened;
  const imported = new Map<string, Promise<OwnerKey>>();

  function importOnce(entry: KeyringEntry): Promise<OwnerKey> {
    const name = `${entry.owner}:${entry.generation}`;
    const known = imported.get(name);
    if (known) return known;
    const key = importOwnerKey(opened.keys.vaultId, entry);
    imported.set(name, key);
    return key;
  }

  return {
    vaultId: opened.keys.vaultId,
    generation: () => generation,
    has: (owner) => currentKey(keyring, owner) !== null,
    currentGeneration: (owner) => currentKey(keyring, owner)?.generation ?? null,
    current: (owner) => {
      const entry = currentKey(keyring, owner);
      if (!entry) throw new Error('no key for this owner');
      return importOnce(entry);
    },
    all: (owner) => Promise.all(keysOf(keyring, owner).map(importOnce)),
    between: () => {
      const owners = keyring.entries.map(({ owner }) => owner);
      return [...new Set(owners.filter((owner, at) => owners.indexOf(owner) !== at))];
    },
    async write(change, anchor) {
      const changed = change(keyring);
      generation += 1;
      const content = await sealKeysFile({ keys: opened.keys, generation, keyring: changed, anchor, random });
      const written = await disk.keys.write({ content, first: firstSlot, create: false });
      if (!written.ok) return err(written.error);
      // Both slots are now the same; from here on either may go first.
      firstSlot = 'a';
      keyring = changed;
      return ok(undefined);
    },
  };
}
