import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import { type Bytes, concat, toHex, u32, utf8 } from '../../../../src/core/vault/bytes';
import {
  anchorKey,
  commitmentTo,
  importOwnerBaseKey,
  importVaultKey,
  keyringKey,
  keysFileMac,
  open,
  passphraseWrapKey,
  recordKey,
  recoveryWrapKey,
  seal,
  sha256,
} from '../../../../src/core/vault/cipher';
import { idBytes, readVaultId } from '../../../../src/core/vault/ids';
import { Secret } from '../../../../src/core/vault/secret';
import { flip, newId, random } from './fixtures';

const none = new Uint8Array(0);

/** Opens with the oracle's key what the cipher sealed with its own. */
function openWithOracle(key: Uint8Array, sealed: Bytes, bound: Bytes): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAAD(bound);
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
}

describe('every derived key is HKDF-SHA256 with its own label', () => {
  const content = utf8('inhoud');
  const bound = utf8('plaats');
  const bytes = random(32);
  const entropy = random(20);
  const vaultId = readVaultId(random(16));
  const recordId = newId();
  const vault = () => importVaultKey(new Secret(bytes.slice()));

  it.each([
    ['passphrase', () => passphraseWrapKey(new Secret(bytes.slice())), bytes, none, utf8('luwte/1/kek')],
    [
      'recovery code',
      () => recoveryWrapKey(new Secret(entropy.slice()), vaultId),
      entropy,
      idBytes(vaultId),
      utf8('luwte/1/recovery'),
    ],
    ['keyring', async () => keyringKey(await vault()), bytes, none, utf8('luwte/1/keyring')],
    ['anchor', async () => anchorKey(await vault()), bytes, none, utf8('luwte/1/anchor')],
    [
      'record',
      async () => recordKey(await importOwnerBaseKey(new Secret(bytes.slice())), recordId, 258),
      bytes,
      none,
      concat([utf8('luwte/1/record'), idBytes(recordId), u32(258)]),
    ],
  ] as const)('%s', async (_, derive, secret, salt, info) => {
    const key = await derive();
    const sealed = await seal(key, content, bound, random);
    const oracle = hkdf(nobleSha256, secret, salt, info, 32);
    expect(openWithOracle(oracle, sealed, bound).toString()).toBe('inhoud');
    expect(key.extractable).toBe(false);
  });

  it('commitment and MAC', async () => {
    const key = await vault();
    expect(toHex(await commitmentTo(key))).toBe(
      toHex(hkdf(nobleSha256, bytes, none, utf8('luwte/1/commit'), 32)),
    );
    const macKey = hkdf(nobleSha256, bytes, none, utf8('luwte/1/keys-file'), 32);
    expect(toHex(await keysFileMac(key, content))).toBe(toHex(hmac(nobleSha256, macKey, content)));
  });

  it('no base key can be taken out again', async () => {
    expect((await vault()).extractable).toBe(false);
    expect((await importOwnerBaseKey(new Secret(random(32)))).extractable).toBe(false);
  });
});

describe('sealing', () => {
  const key = passphraseWrapKey(new Secret(new Uint8Array(32)));
  const oracleKey = hkdf(nobleSha256, new Uint8Array(32), none, utf8('luwte/1/kek'), 32);

  it('is AES-256-GCM as others write it', async () => {
    const nonce = random(12);
    const cipher = createCipheriv('aes-256-gcm', oracleKey, nonce);
    cipher.setAAD(utf8('plaats'));
    const theirs = Buffer.concat([nonce, cipher.update('inhoud'), cipher.final(), cipher.getAuthTag()]);
    const ours = await seal(await key, utf8('inhoud'), utf8('plaats'), () => nonce);
    expect(toHex(ours)).toBe(theirs.toString('hex'));
    expect(Buffer.from((await open(await key, ours, utf8('plaats'))) ?? none).toString()).toBe('inhoud');
  });

  it('draws a new nonce every time', async () => {
    const nonces = new Set<string>();
    for (let index = 0; index < 50; index += 1) {
      nonces.add(toHex((await seal(await key, none, none, random)).subarray(0, 12)));
    }
    expect(nonces.size).toBe(50);
  });

  it('refuses a random source that gives too little', async () => {
    await expect(seal(await key, none, none, () => new Uint8Array(11))).rejects.toThrow('12 bytes');
  });

  it('opens nothing that was changed, cut off, or bound to another place', async () => {
    const sealed = await seal(await key, utf8('inhoud'), utf8('plaats'), random);
    for (let index = 0; index < sealed.length; index += 1) {
      expect(await open(await key, flip(sealed, index), utf8('plaats'))).toBeNull();
      expect(await open(await key, sealed.slice(0, index), utf8('plaats'))).toBeNull();
    }
    expect(await open(await key, sealed, utf8('plaat'))).toBeNull();
  });

  it('hashes as SHA-256', async () => {
    expect(toHex(await sha256(utf8('abc')))).toBe(createHash('sha256').update('abc').digest('hex'));
  });

  it.each([0, 31, 33])('refuses a base key of %d bytes', async (length) => {
    await expect(async () => importVaultKey(new Secret(new Uint8Array(length)))).rejects.toThrow('32 bytes');
  });
});
