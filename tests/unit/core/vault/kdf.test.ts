import { argon2id } from '@noble/hashes/argon2.js';
import sodium from 'libsodium-wrappers-sumo';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex, utf8 } from '../../../../src/core/vault/bytes';
import { isWithinBounds, kdfParameters } from '../../../../src/core/vault/kdf';
import vault from '../../../vectors/format-1/vault.json';

describe('key derivation', () => {
  it('is checked with an oracle that gives the known answer of RFC 9106, section 5.3', () => {
    const tag = argon2id(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
      m: 32,
      t: 3,
      p: 4,
      key: new Uint8Array(8).fill(3),
      personalization: new Uint8Array(12).fill(4),
      dkLen: 32,
    });
    expect(toHex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
  });

  it('is in libsodium what it is in the oracle: Argon2id 1.3 of the NFKC passphrase, one lane', async () => {
    await sodium.ready;
    const { salt, memoryKiB, passes } = vault.kdf;
    const output = sodium.crypto_pwhash(
      32,
      utf8(vault.passphrase.normalize('NFKC')),
      fromHex(salt),
      passes,
      memoryKiB * 1024,
      sodium.crypto_pwhash_ALG_ARGON2ID13,
    );
    expect(toHex(output)).toBe(vault.argonOutput);
    const password = utf8(vault.passphrase.normalize('NFKC'));
    const oracle = argon2id(password, fromHex(salt), { m: memoryKiB, t: passes, p: 1, dkLen: 32 });
    expect(toHex(oracle)).toBe(vault.argonOutput);
  });

  it('has a passphrase in the vector that only normalisation makes right', () => {
    expect(vault.passphrase).not.toBe(vault.passphrase.normalize('NFKC'));
    expect(vault.passphrase.normalize('NFC')).not.toBe(vault.passphrase.normalize('NFKC'));
  });

  it.each([
    [64, 3, true],
    [256, 3, true],
    [512, 4, true],
    [63, 3, false],
    [513, 3, false],
    [256, 2, false],
    [256, 5, false],
  ])('at %d MiB and %d passes is within bounds: %s', (mebibytes, passes, expected) => {
    expect(isWithinBounds({ memoryKiB: mebibytes * 1024, passes })).toBe(expected);
  });

  it('wants a salt of 16 bytes', () => {
    const kdf = { kind: 'argon2id', memoryKiB: 65_536, passes: 3 };
    expect(kdfParameters.safeParse({ ...kdf, salt: new Uint8Array(16) }).success).toBe(true);
    expect(kdfParameters.safeParse({ ...kdf, salt: new Uint8Array(15) }).success).toBe(false);
  });
});
