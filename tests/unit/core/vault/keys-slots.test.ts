import { describe, expect, it } from 'vitest';
import { type Bytes, concat, u32 } from '../../../../src/core/vault/bytes';
import { makeVaultKeys, sealKeysFile } from '../../../../src/core/vault/keys-file';
import { keysFileOffsets as at } from '../../../../src/core/vault/keys-slot';
import {
  chooseSlot,
  openSlot,
  type Slot,
  type Unlock,
  type UsableSlots,
} from '../../../../src/core/vault/keys-slots';
import { Secret } from '../../../../src/core/vault/secret';
import { flip, makeTestVault, otherSecret, random, value, withFittingHash } from './fixtures';

const vault = await makeTestVault();
const [older, newer] = [await vault.seal(4), await vault.seal(5)];
const passphrase: Unlock = { kind: 'passphrase', argonOutput: vault.argonOutput, kdf: vault.keys.kdf };
const code: Unlock = { kind: 'recovery-code', entropy: vault.entropy };

async function usable(a: Bytes | null, b: Bytes | null): Promise<UsableSlots> {
  const choice = await chooseSlot({ a, b });
  if (choice.kind !== 'usable') throw new Error(`not usable: ${JSON.stringify(choice)}`);
  return choice;
}

async function opened(a: Bytes | null, b: Bytes | null, unlock: Unlock = passphrase) {
  const { slot, opened: inside, repair } = value(await openSlot(await usable(a, b), unlock));
  return { slot, generation: inside.generation, repair };
}

const damages: readonly (readonly [string, (file: Bytes) => Bytes | null])[] = [
  ['is missing', () => null],
  ['is empty', () => new Uint8Array(0)],
  ['is truncated', (file) => file.slice(0, 40_000)],
  ['has a tail', (file) => concat([file, new Uint8Array(1)])],
  ['is all zeros', (file) => new Uint8Array(file.length)],
  ['has a flipped bit at its start', (file) => flip(file, 3)],
  ['has a flipped bit in its format', (file) => flip(file, at.format + 3, 2)],
  ['has a flipped bit in its generation', (file) => flip(file, at.generation + 7, 128)],
  ['has a flipped bit in its key derivation', (file) => flip(file, at.kdf + 4, 255)],
  ['has a flipped bit in a wrap', (file) => flip(file, at.passphraseWrap + 20)],
  ['has a flipped bit in its keyring', (file) => flip(file, at.keyring + 5_000)],
  ['has a flipped bit in its MAC', (file) => flip(file, file.length - 64)],
  ['has a flipped bit at its end', (file) => flip(file, file.length - 1)],
  ['was half overwritten', (file) => concat([file.subarray(0, 4_096), newer.subarray(4_096)])],
];

describe('of two keys slots', () => {
  it('that are the same, a opens and nothing is repaired', async () => {
    expect(await opened(newer, newer)).toEqual({ slot: 'a', generation: 5, repair: [] });
    expect(await opened(newer, newer, code)).toEqual({ slot: 'a', generation: 5, repair: [] });
  });

  it('the higher generation opens, and the other is to be repaired', async () => {
    expect(await opened(older, newer)).toEqual({ slot: 'b', generation: 5, repair: ['a'] });
    expect(await opened(newer, older)).toEqual({ slot: 'a', generation: 5, repair: ['b'] });
  });

  it.each(damages)('one that %s leaves the other, and is to be repaired', async (_, damage) => {
    for (const unlock of [passphrase, code]) {
      const broken = damage(older);
      expect(await opened(broken, older, unlock)).toEqual({ slot: 'b', generation: 4, repair: ['a'] });
      expect(await opened(older, broken, unlock)).toEqual({ slot: 'a', generation: 4, repair: ['b'] });
    }
  });

  it.each(damages)('two that %s are refused', async (_, damage) => {
    const broken = damage(older);
    expect(await chooseSlot({ a: broken, b: broken })).toEqual(
      broken ? { kind: 'refused', reason: 'damaged' } : { kind: 'absent' },
    );
  });

  it('the older opens where the newer was changed inside and its hash made to fit', async () => {
    for (const place of [at.commitment, at.anchor, at.keyring + 99, newer.length - 64]) {
      const forged = withFittingHash(flip(newer, place));
      expect(await opened(forged, older)).toEqual({ slot: 'b', generation: 4, repair: ['a'] });
      expect(await opened(older, forged, code)).toEqual({ slot: 'a', generation: 4, repair: ['b'] });
    }
  });

  it('one whose wrap alone was changed leaves the other of the same generation', async () => {
    const forged = withFittingHash(flip(newer, at.passphraseWrap + 30));
    expect(await opened(forged, newer)).toEqual({ slot: 'b', generation: 5, repair: ['a'] });
  });

  it('neither opens with a wrong secret, and that is not damage', async () => {
    const slots = await usable(older, newer);
    const wrong = { ...passphrase, argonOutput: otherSecret(vault.argonOutput) };
    expect(await openSlot(slots, wrong)).toEqual({ ok: false, error: { type: 'not-yours' } });
    const wrongCode: Unlock = { kind: 'recovery-code', entropy: otherSecret(vault.entropy) };
    expect(await openSlot(slots, wrongCode)).toEqual({ ok: false, error: { type: 'not-yours' } });
  });

  it('the secret was right where either says so, whatever else is wrong', async () => {
    const changedInside = withFittingHash(flip(newer, at.anchor));
    const changedWrap = withFittingHash(flip(newer, at.passphraseWrap + 30));
    for (const slots of [
      await usable(changedInside, changedWrap),
      await usable(changedWrap, changedInside),
    ]) {
      expect(await openSlot(slots, passphrase)).toEqual({ ok: false, error: { type: 'damaged' } });
    }
  });

  it('both changed inside are damage', async () => {
    const forged = withFittingHash(flip(newer, at.anchor));
    expect(await openSlot(await usable(forged, forged), passphrase)).toEqual({
      ok: false,
      error: { type: 'damaged' },
    });
  });
});

describe('everything is refused', () => {
  const newest = newer.slice();
  newest.set(u32(2), at.format);
  const ofNewerLuwte = withFittingHash(newest);
  const absurd = newer.slice();
  absurd.set(u32(0xffff_ffff), at.kdf + 4);
  const bomb = withFittingHash(absurd);

  it.each([
    ['beside a sound slot', () => newer],
    ['beside a damaged slot', () => flip(newer, 77)],
    ['beside a missing slot', () => null],
    ['beside one that asks for absurd key derivation', () => bomb],
    ['twice', () => ofNewerLuwte],
  ])('where a newer Luwte wrote a slot, %s', async (_, other) => {
    const refused = { kind: 'refused', reason: 'too-new' };
    expect(await chooseSlot({ a: ofNewerLuwte, b: other() })).toEqual(refused);
    expect(await chooseSlot({ a: other(), b: ofNewerLuwte })).toEqual(refused);
  });

  it.each([
    ['beside a sound slot', () => newer],
    ['beside a missing slot', () => null],
    ['twice', () => bomb],
  ])('where a slot asks for absurd key derivation, %s', async (_, other) => {
    const refused = { kind: 'refused', reason: 'kdf-out-of-bounds' };
    expect(await chooseSlot({ a: bomb, b: other() })).toEqual(refused);
    expect(await chooseSlot({ a: other(), b: bomb })).toEqual(refused);
  });

  it('where the slots are of two vaults, since repairing would destroy one', async () => {
    const stranger = await (await makeTestVault()).seal(90);
    expect(await chooseSlot({ a: newer, b: stranger })).toEqual({ kind: 'refused', reason: 'damaged' });
  });

  it('unless neither slot is there, which is no vault', async () => {
    expect(await chooseSlot({ a: null, b: null })).toEqual({ kind: 'absent' });
  });
});

describe('after the passphrase was changed in one slot only', () => {
  const changed = Promise.resolve().then(async () => {
    const argonOutput = new Secret(random(32));
    const kdf = { ...vault.keys.kdf, salt: random(16) };
    const fresh = await makeVaultKeys({ argonOutput, kdf, recoveryEntropy: new Secret(random(20)), random });
    const keys = { ...fresh, vaultId: vault.keys.vaultId };
    const { keyring, anchor } = vault;
    const file = await sealKeysFile({ keys, generation: 6, keyring, anchor, random });
    return { file, kdf, argonOutput };
  });
  const cases: readonly Slot[] = ['a', 'b'];

  it.each(cases)('the old passphrase opens nothing when the new one is in slot %s', async (slot) => {
    const { file } = await changed;
    const slots = slot === 'a' ? await usable(file, newer) : await usable(newer, file);
    expect(slots.candidates[0].slot).toBe(slot);
    const wrong = { ...passphrase, kdf: slots.candidates[0].parsed.kdf };
    expect(await openSlot(slots, wrong)).toEqual({ ok: false, error: { type: 'not-yours' } });
  });

  it('a replaced recovery code does not open the older slot', async () => {
    const { file } = await changed;
    expect(await openSlot(await usable(file, newer), code)).toEqual({
      ok: false,
      error: { type: 'not-yours' },
    });
  });
});

describe('where the best slot is damaged inside', () => {
  it('the other may want another derivation, which is then asked for and opens it', async () => {
    const salted = await makeVaultKeys({
      argonOutput: vault.argonOutput,
      kdf: { ...vault.keys.kdf, salt: random(16) },
      recoveryEntropy: vault.entropy,
      random: (length) =>
        length === 16 ? Uint8Array.from(Buffer.from(vault.keys.vaultId, 'hex')) : random(length),
    });
    const { keyring, anchor } = vault;
    const best = await sealKeysFile({ keys: salted, generation: 6, keyring, anchor, random });
    const slots = await usable(withFittingHash(flip(best, at.anchor)), newer);
    const unlock: Unlock = { kind: 'passphrase', argonOutput: vault.argonOutput, kdf: salted.kdf };
    const first = await openSlot(slots, unlock);
    expect(first).toEqual({ ok: false, error: { type: 'derive-again', kdf: vault.keys.kdf } });
    const second = value(await openSlot(slots, passphrase));
    expect([second.slot, second.opened.generation, second.repair]).toEqual(['b', 5, ['a']]);
  });
});
