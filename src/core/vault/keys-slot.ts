import { err, ok, type Result } from '../result';
import { type Bytes, equalBytes, readU32, readWholeNumber, type Sha256, utf8 } from './bytes';
import { readVaultId, type VaultId } from './ids';

/**
 * `vault.keys.a` and `vault.keys.b`: the same content twice, one of them always whole. Numbers are big-endian.
 *
 * | offset   | bytes    | content                                                                          |
 * |---------:|---------:|----------------------------------------------------------------------------------|
 * |        0 |        8 | `LUWTEKEY`                                                                       |
 * |        8 |        4 | format, 1                                                                        |
 * |       12 |        4 | length L of the whole file: a multiple of 65,536                                 |
 * |       16 |       16 | vault id                                                                         |
 * |       32 |        8 | generation: one more at every write, from 1                                      |
 * |       40 |        4 | key derivation: 1, Argon2id version 1.3 with one lane                            |
 * |       44 |        4 | its memory in KiB                                                                |
 * |       48 |        4 | its passes                                                                       |
 * |       52 |       16 | its salt                                                                         |
 * |       68 |       60 | vault key, wrapped by the passphrase: nonce 12, ciphertext 32, tag 16            |
 * |      128 |       60 | vault key, wrapped by the recovery code: the same                                |
 * |      188 |       32 | commitment to the vault key                                                      |
 * |      220 |      104 | sealed anchor: nonce 12, ciphertext 76, tag 16                                   |
 * |      324 |  L - 388 | sealed keyring: nonce 12, ciphertext, tag 16; its padding is inside              |
 * |   L - 64 |       32 | HMAC-SHA256 over everything before                                               |
 * |   L - 32 |       32 | SHA-256 over everything before                                                   |
 *
 * The keyring is padded inside its seal, so that the file does not tell how many cases there are. Later formats keep
 * the first 40 bytes and the last 32, so that "too new" is told apart from "damaged". This file needs no key and no
 * cipher: main uses it.
 */
export const keysFileFormat = 1;
export const keysFileUnit = 65_536;

/** Room for some 80,000 keys. A larger file is damaged, and not read. */
export const largestKeysFile = 64 * keysFileUnit;

export const keysFileMagic = utf8('LUWTEKEY');

export const keysFileOffsets = {
  format: 8,
  length: 12,
  vaultId: 16,
  generation: 32,
  kdf: 40,
  passphraseWrap: 68,
  recoveryWrap: 128,
  commitment: 188,
  anchor: 220,
  keyring: 324,
} as const;

export interface KeysFileOutline {
  readonly vaultId: VaultId;
  readonly generation: number;
}

export type OuterFailure = { readonly type: 'damaged' | 'too-new' };

/** What can be said of a keys file without any key: it is whole, and of which vault and generation. */
export function checkKeysFile(bytes: Uint8Array, sha256: Sha256): Result<KeysFileOutline, OuterFailure> {
  if (!hasKeysFileShape(bytes)) return err({ type: 'damaged' });
  const digest = sha256([bytes.subarray(0, bytes.length - 32)]);
  return outlineOf(bytes, digest);
}

/** True when magic and length fit. */
export function hasKeysFileShape(bytes: Uint8Array): boolean {
  return (
    bytes.length >= keysFileUnit &&
    bytes.length <= largestKeysFile &&
    bytes.length % keysFileUnit === 0 &&
    equalBytes(bytes.subarray(0, keysFileMagic.length), keysFileMagic) &&
    readU32(bytes, keysFileOffsets.length) === bytes.length
  );
}

/** The outline of a file that has the shape, given the SHA-256 of all but its last 32 bytes. */
export function outlineOf(bytes: Uint8Array, digest: Bytes): Result<KeysFileOutline, OuterFailure> {
  if (!equalBytes(digest, bytes.subarray(bytes.length - 32))) return err({ type: 'damaged' });
  const format = readU32(bytes, keysFileOffsets.format);
  if (format > keysFileFormat) return err({ type: 'too-new' });
  const generation = readWholeNumber(bytes, keysFileOffsets.generation, 8);
  if (format !== keysFileFormat || generation === null || generation === 0) return err({ type: 'damaged' });
  return ok({ vaultId: readVaultId(bytes, keysFileOffsets.vaultId), generation });
}
