import { describe, expect, it } from 'vitest';
import { concat, toHex, u32, u64 } from '../../../../src/core/vault/bytes';
import { ownerOfCase } from '../../../../src/core/vault/ids';
import { heaviestKdf, isWithinBounds, weakestKdf } from '../../../../src/core/vault/kdf';
import {
  makeVaultKeys,
  openWithPassphrase,
  openWithRecoveryCode,
  parseKeysFile,
  sealKeysFile,
} from '../../../../src/core/vault/keys-file';
import {
  checkKeysFile,
  keysFileOffsets as at,
  keysFileUnit,
  largestKeysFile,
} from '../../../../src/core/vault/keys-slot';
import { addKey, type Keyring, newKey } from '../../../../src/core/vault/keyring';
import { Secret } from '../../../../src/core/vault/secret';
import { nodeSha256 } from '../../../vectors/fixed-random';
import { flip, makeTestVault, newId, otherSecret, random, value, withFittingHash } from './fixtures';

const vault = await makeTestVault();
const file = await vault.seal(9);
const parsed = value(await parseKeysFile(file));

const damaged = { ok: false, error: { type: 'damaged' } };
const notYours = { ok: false, error: { type: 'not-yours' } };
const tooNew = { ok: false, error: { type: 'too-new' } };

function view(keyring: Keyring) {
  return keyring.entries.map((entry) => [entry.owner, entry.generation, toHex(entry.key.reveal())]);
}

describe('a keys file', () => {
  it('opens with the passphrase and with the recovery code, to the same', async () => {
    for (const opened of [
      value(await openWithPassphrase(parsed, vault.argonOutput)),
      value(await openWithRecoveryCode(parsed, vault.entropy)),
    ]) {
      expect(opened.generation).toBe(9);
      expect(opened.anchor).toEqual(vault.anchor);
      expect(view(opened.keyring)).toEqual(view(vault.keyring));
      expect(opened.keys.kdf).toEqual(vault.keys.kdf);
      expect(opened.keys.wraps).toEqual(vault.keys.wraps);
    }
  });

  it('is told by its outside alone to be whole, and of which vault and generation', () => {
    expect(checkKeysFile(file, nodeSha256)).toEqual({
      ok: true,
      value: { vaultId: vault.keys.vaultId, generation: 9 },
    });
  });

  it('of the next generation carries the wraps on and opens with the same secrets', async () => {
    const opened = value(await openWithPassphrase(parsed, vault.argonOutput));
    const keyring = addKey(opened.keyring, newKey(ownerOfCase(newId()), 1, random));
    const anchor = { ...opened.anchor, sequence: 18 };
    const next = await sealKeysFile({ keys: opened.keys, generation: 10, keyring, anchor, random });
    const reopened = value(await openWithRecoveryCode(value(await parseKeysFile(next)), vault.entropy));
    expect(view(reopened.keyring)).toEqual(view(keyring));
    expect(reopened.anchor.sequence).toBe(18);
    expect(reopened.keys.wraps).toEqual(vault.keys.wraps);
  });

  it('has one length for up to 1,252 keys, and grows by 64 KiB', async () => {
    expect(file.length).toBe(keysFileUnit);
    const keyring = { entries: Array.from({ length: 1_252 }, () => newKey(ownerOfCase(newId()), 1, random)) };
    keyring.entries.sort((left, right) => (left.owner < right.owner ? -1 : 1));
    const { keys, anchor } = vault;
    const full = await sealKeysFile({ keys, generation: 10, keyring, anchor, random });
    expect(full.length).toBe(keysFileUnit);
    const more = addKey(keyring, newKey(ownerOfCase(newId()), 1, random));
    const larger = await sealKeysFile({ keys, generation: 11, keyring: more, anchor, random });
    expect(larger.length).toBe(2 * keysFileUnit);
    const opened = await openWithPassphrase(value(await parseKeysFile(larger)), vault.argonOutput);
    expect(view(value(opened).keyring)).toEqual(view(more));
  });

  it('holds no secret in the clear', () => {
    const whole = Buffer.from(file);
    const secrets = [vault.argonOutput, vault.entropy, ...vault.keyring.entries.map((entry) => entry.key)];
    for (const secret of secrets) expect(whole.includes(Buffer.from(secret.reveal()))).toBe(false);
    const owners = vault.keyring.entries.map((entry) => Buffer.from(entry.owner, 'hex'));
    for (const owner of owners) expect(whole.includes(owner)).toBe(false);
  });

  it('never repeats a nonce between generations', async () => {
    const next = await vault.seal(10);
    for (const offset of [at.anchor, at.keyring]) {
      expect(toHex(next.subarray(offset, offset + 12))).not.toBe(toHex(file.subarray(offset, offset + 12)));
    }
  });
});

describe('a wrong secret is told apart from damage', () => {
  it('as not ours', async () => {
    expect(await openWithPassphrase(parsed, otherSecret(vault.argonOutput))).toEqual(notYours);
    expect(await openWithRecoveryCode(parsed, otherSecret(vault.entropy))).toEqual(notYours);
  });

  it('damaged by any one flipped bit, in every byte of the file, before any secret is asked for', () => {
    const work = new Uint8Array(file);
    let sound = 0;
    for (let index = 0; index < work.length; index += 1) {
      const mask = 1 << (index % 8);
      work[index] = (work[index] ?? 0) ^ mask;
      const checked = checkKeysFile(work, nodeSha256);
      if (checked.ok || checked.error.type !== 'damaged') sound += 1;
      work[index] = (work[index] ?? 0) ^ mask;
    }
    expect(sound).toBe(0);
    expect(checkKeysFile(work, nodeSha256).ok).toBe(true);
  });

  it('damaged at every length but its own', async () => {
    for (const length of [0, 1, 7, 8, 12, 16, 40, 324, 65_472, 65_504, 65_535]) {
      expect(checkKeysFile(file.slice(0, length), nodeSha256)).toEqual(damaged);
      expect(await parseKeysFile(file.slice(0, length))).toEqual(damaged);
    }
    const doubled = concat([file, file]);
    expect(checkKeysFile(doubled, nodeSha256)).toEqual(damaged);
    expect(checkKeysFile(new Uint8Array(largestKeysFile + keysFileUnit), nodeSha256)).toEqual(damaged);
  });

  it('refused when a byte was changed and the hash made to fit, whichever secret is used', async () => {
    const reasonsAt = async (place: number): Promise<readonly string[]> => {
      const changed = await parseKeysFile(withFittingHash(flip(file, place)));
      if (!changed.ok) return [changed.error.type];
      const byPassphrase = await openWithPassphrase(changed.value, vault.argonOutput);
      const byCode = await openWithRecoveryCode(changed.value, vault.entropy);
      return [byPassphrase, byCode].map((opened) => (opened.ok ? 'opened' : opened.error.type));
    };
    const parts: readonly (readonly [
      start: number,
      end: number,
      step: number,
      reasons: readonly string[],
    ])[] = [
      [0, 8, 1, ['damaged']],
      [8, 11, 1, ['too-new']],
      [11, 16, 1, ['damaged']],
      // The wraps are bound to the vault, so that neither secret fits any longer.
      [16, 32, 1, ['not-yours', 'not-yours']],
      [32, 33, 1, ['damaged']],
      [33, 40, 1, ['damaged', 'damaged']],
      [40, 44, 1, ['too-new']],
      [52, 128, 1, ['not-yours', 'damaged']],
      [128, 188, 1, ['damaged', 'not-yours']],
      [188, 400, 1, ['damaged', 'damaged']],
      [400, file.length - 64, 1_083, ['damaged', 'damaged']],
      [file.length - 64, file.length - 32, 1, ['damaged', 'damaged']],
    ];
    for (const [start, end, step, reasons] of parts) {
      for (let place = start; place < end; place += step) {
        expect(await reasonsAt(place), `byte ${place}`).toEqual(reasons);
      }
    }
  });

  it('damaged when it was sealed under another vault key with the same wraps', async () => {
    const other = await makeTestVault();
    const mixed = {
      ...other.keys,
      vaultId: vault.keys.vaultId,
      kdf: vault.keys.kdf,
      wraps: vault.keys.wraps,
    };
    const { keyring, anchor } = vault;
    const forged = await sealKeysFile({ keys: mixed, generation: 10, keyring, anchor, random });
    expect(await openWithPassphrase(value(await parseKeysFile(forged)), vault.argonOutput)).toEqual(damaged);
  });

  it('damaged when it commits to another vault key, even under a sound MAC', async () => {
    const keys = { ...vault.keys, commitment: random(32) };
    const { keyring, anchor } = vault;
    const forged = await sealKeysFile({ keys, generation: 10, keyring, anchor, random });
    expect(await openWithPassphrase(value(await parseKeysFile(forged)), vault.argonOutput)).toEqual(damaged);
  });

  it('damaged when anchor or keyring come from another generation of the same vault', async () => {
    const newer = await vault.seal(10);
    for (const [start, end] of [
      [at.anchor, at.keyring],
      [at.keyring, file.length - 64],
    ]) {
      const mixed = newer.slice();
      mixed.set(file.subarray(start, end), start);
      const opened = await openWithPassphrase(
        value(await parseKeysFile(withFittingHash(mixed))),
        vault.argonOutput,
      );
      expect(opened).toEqual(damaged);
    }
  });
});

describe('before any work is done', () => {
  const asking = (memoryKiB: number, passes: number) => {
    const changed = file.slice();
    changed.set(concat([u32(memoryKiB), u32(passes)]), at.kdf + 4);
    return parseKeysFile(withFittingHash(changed));
  };

  it.each([
    [0, 3],
    [weakestKdf.memoryKiB - 1, 3],
    [heaviestKdf.memoryKiB + 1, 3],
    [0xffff_ffff, 3],
    [65_536, 0],
    [65_536, weakestKdf.passes - 1],
    [65_536, heaviestKdf.passes + 1],
    [65_536, 0xffff_ffff],
  ])('%d KiB in %d passes is refused', async (memoryKiB, passes) => {
    expect(await asking(memoryKiB, passes)).toEqual({ ok: false, error: { type: 'kdf-out-of-bounds' } });
    expect(isWithinBounds({ memoryKiB, passes })).toBe(false);
  });

  it('the floor and the ceiling themselves are accepted', async () => {
    expect((await asking(weakestKdf.memoryKiB, weakestKdf.passes)).ok).toBe(true);
    expect((await asking(heaviestKdf.memoryKiB, heaviestKdf.passes)).ok).toBe(true);
  });

  it('no vault is made with a derivation out of bounds', async () => {
    await expect(makeTestVault({ memoryKiB: 1_024 })).rejects.toThrow('out of bounds');
    await expect(makeTestVault({ passes: 99 })).rejects.toThrow('out of bounds');
  });

  it('a newer format is named, also one whose inside is unknown', async () => {
    const newer = random(keysFileUnit);
    newer.set(file.subarray(0, 40));
    newer.set(u32(2), at.format);
    const fitting = withFittingHash(newer);
    expect(checkKeysFile(fitting, nodeSha256)).toEqual(tooNew);
    expect(await parseKeysFile(fitting)).toEqual(tooNew);
  });

  it('a key derivation of an unknown kind is one of a newer Luwte', async () => {
    const changed = file.slice();
    changed.set(u32(2), at.kdf);
    expect(await parseKeysFile(withFittingHash(changed))).toEqual(tooNew);
  });

  it.each([0, 2 ** 53 - 1 + 1])('generation %d is damage', (generation) => {
    const changed = file.slice();
    changed.set(generation === 0 ? u64(0) : concat([u32(0x0020_0000), u32(0)]), at.generation);
    expect(checkKeysFile(withFittingHash(changed), nodeSha256)).toEqual(damaged);
  });

  it('format nought is damage', () => {
    const changed = file.slice();
    changed.set(u32(0), at.format);
    expect(checkKeysFile(withFittingHash(changed), nodeSha256)).toEqual(damaged);
  });
});

describe('a new vault', () => {
  it('has an id and a key of its own, and wipes the key that it drew', async () => {
    const drawn: Uint8Array[] = [];
    const recording = (length: number) => {
      const bytes = random(length);
      drawn.push(bytes);
      return bytes;
    };
    const parts = { argonOutput: vault.argonOutput, kdf: vault.keys.kdf, recoveryEntropy: vault.entropy };
    const first = await makeVaultKeys({ ...parts, random: recording });
    const second = await makeVaultKeys({ ...parts, random });
    expect(first.vaultId).not.toBe(second.vaultId);
    expect(toHex(first.commitment)).not.toBe(toHex(second.commitment));
    expect(first.vaultKey.extractable).toBe(false);
    const keys = drawn.filter((bytes) => bytes.length === 32);
    expect(keys.map((bytes) => new Set(bytes))).toEqual([new Set([0])]);
  });

  it('does not open with the code of another vault', async () => {
    const other = await makeTestVault();
    const opened = await openWithRecoveryCode(value(await parseKeysFile(await other.seal(1))), vault.entropy);
    expect(opened).toEqual(notYours);
  });

  it('refuses secrets of another length', async () => {
    const parts = { kdf: vault.keys.kdf, random };
    const [argonOutput, recoveryEntropy] = [new Secret(random(31)), new Secret(random(19))];
    await expect(makeVaultKeys({ ...parts, argonOutput, recoveryEntropy: vault.entropy })).rejects.toThrow(
      '32',
    );
    await expect(
      makeVaultKeys({ ...parts, argonOutput: vault.argonOutput, recoveryEntropy }),
    ).rejects.toThrow('20');
  });
});
