import { type Bytes, concat, type Random, u32, utf8 } from './bytes';
import { idBytes, type RecordId, type VaultId } from './ids';
import type { Secret } from './secret';

/**
 * The only file that touches WebCrypto. No key can be taken out again or used for another purpose than the one it was
 * derived for, and no caller chooses a nonce. Every label is listed in docs/formats.md.
 */

declare const purpose: unique symbol;

/** A key that others are derived from (HKDF-SHA256, RFC 5869). */
type BaseKey<Purpose extends string> = CryptoKey & { readonly [purpose]: Purpose };
export type VaultKey = BaseKey<'vault'>;
export type OwnerBaseKey = BaseKey<'owner'>;

/** A key that seals (AES-256-GCM, NIST SP 800-38D). */
export type SealingKey<Purpose extends string> = CryptoKey & { readonly [purpose]: `seals ${Purpose}` };
type Sealed = 'vault key by passphrase' | 'vault key by recovery code' | 'keyring' | 'anchor' | 'record';

export const keyLength = 32;
export const nonceLength = 12;
export const tagLength = 16;

const noSalt = new Uint8Array(0);
const recordLabel = utf8('luwte/1/record');

export async function importVaultKey(secret: Secret): Promise<VaultKey> {
  return (await importBase(secret, keyLength)) as VaultKey;
}

export async function importOwnerBaseKey(secret: Secret): Promise<OwnerBaseKey> {
  return (await importBase(secret, keyLength)) as OwnerBaseKey;
}

/** From the 32 bytes that Argon2id made of the passphrase. */
export async function passphraseWrapKey(argonOutput: Secret): Promise<SealingKey<'vault key by passphrase'>> {
  return deriveSealingKey(await importBase(argonOutput, keyLength), noSalt, utf8('luwte/1/kek'));
}

/** From the 20 random bytes of the recovery code: 160 bits need no slow derivation. */
export async function recoveryWrapKey(
  entropy: Secret,
  vaultId: VaultId,
): Promise<SealingKey<'vault key by recovery code'>> {
  return deriveSealingKey(await importBase(entropy, 20), idBytes(vaultId), utf8('luwte/1/recovery'));
}

export function keyringKey(vaultKey: VaultKey): Promise<SealingKey<'keyring'>> {
  return deriveSealingKey(vaultKey, noSalt, utf8('luwte/1/keyring'));
}

export function anchorKey(vaultKey: VaultKey): Promise<SealingKey<'anchor'>> {
  return deriveSealingKey(vaultKey, noSalt, utf8('luwte/1/anchor'));
}

/** The key of one version of one record, which encrypts once. */
export function recordKey(
  owner: OwnerBaseKey,
  recordId: RecordId,
  version: number,
): Promise<SealingKey<'record'>> {
  const info = concat([recordLabel, idBytes(recordId), u32(version)]);
  return deriveSealingKey(owner, noSalt, info);
}

/** 32 public bytes that belong to this vault key alone: GCM by itself does not commit to its key. */
export async function commitmentTo(vaultKey: VaultKey): Promise<Bytes> {
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: noSalt, info: utf8('luwte/1/commit') };
  return new Uint8Array(await crypto.subtle.deriveBits(derivation, vaultKey, keyLength * 8));
}

/** HMAC-SHA256 (RFC 2104) over all of a keys file that comes before it. */
export async function keysFileMac(vaultKey: VaultKey, content: Bytes): Promise<Bytes> {
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: noSalt, info: utf8('luwte/1/keys-file') };
  const use = { name: 'HMAC', hash: 'SHA-256', length: keyLength * 8 };
  const key = await crypto.subtle.deriveKey(derivation, vaultKey, use, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, content));
}

export async function sha256(content: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', content));
}

/** Nonce 12, ciphertext as long as the content, tag 16. `bound` is not in it, yet must be the same at opening. */
export async function seal(
  key: SealingKey<Sealed>,
  content: Bytes,
  bound: Bytes,
  random: Random,
): Promise<Bytes> {
  const nonce = random(nonceLength);
  if (nonce.length !== nonceLength) throw new Error('a nonce has 12 bytes');
  const use = { name: 'AES-GCM', iv: nonce, additionalData: bound };
  return concat([nonce, new Uint8Array(await crypto.subtle.encrypt(use, key, content))]);
}

/** The content, or null when key, sealed bytes and bound bytes do not belong together. */
export async function open(key: SealingKey<Sealed>, sealed: Bytes, bound: Bytes): Promise<Bytes | null> {
  if (sealed.length < nonceLength + tagLength) return null;
  const use = { name: 'AES-GCM', iv: sealed.subarray(0, nonceLength), additionalData: bound };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(use, key, sealed.subarray(nonceLength)));
  } catch (error) {
    if (error instanceof Error && error.name === 'OperationError') return null;
    throw error;
  }
}

function importBase(secret: Secret, length: number): Promise<CryptoKey> {
  if (secret.length !== length) throw new Error(`this key has ${length} bytes`);
  return crypto.subtle.importKey('raw', secret.reveal(), 'HKDF', false, ['deriveKey', 'deriveBits']);
}

async function deriveSealingKey<Purpose extends string>(
  base: CryptoKey,
  salt: Bytes,
  info: Bytes,
): Promise<SealingKey<Purpose>> {
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt, info };
  const use = { name: 'AES-GCM', length: keyLength * 8 };
  const key = await crypto.subtle.deriveKey(derivation, base, use, false, ['encrypt', 'decrypt']);
  return key as SealingKey<Purpose>;
}
