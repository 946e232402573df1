import { err, ok, type Result } from '../result';
import { type Anchor, decodeAnchor, encodeAnchor } from './anchor';
import { type Bytes, concat, equalBytes, type Random, readU32, u32, u64 } from './bytes';
import {
  anchorKey,
  commitmentTo,
  importVaultKey,
  keyLength,
  keyringKey,
  keysFileMac,
  nonceLength,
  open,
  passphraseWrapKey,
  recoveryWrapKey,
  seal,
  sha256,
  tagLength,
  type VaultKey,
} from './cipher';
import { idBytes, readVaultId, type VaultId } from './ids';
import { isWithinBounds, type KdfParameters } from './kdf';
import { argon2idNumber, kdfBytes, passphraseBound, recoveryBound, sealedBound } from './keys-file-bounds';
import {
  keysFileOffsets as at,
  hasKeysFileShape,
  keysFileFormat,
  keysFileMagic,
  keysFileUnit,
  largestKeysFile,
  outlineOf,
} from './keys-slot';
import { decodeKeyring, encodeKeyring, type Keyring, keyringLength } from './keyring';
import { Secret } from './secret';

/** Making, sealing and opening a keys file. Its layout stands in `keys-slot`. */

const sealOverhead = nonceLength + tagLength;
const trailerLength = 64;

/** A keys file that is whole and asks for a key derivation within bounds. Nothing in it is believed yet. */
export interface ParsedKeysFile {
  readonly bytes: Bytes;
  readonly vaultId: VaultId;
  readonly generation: number;
  readonly kdf: KdfParameters;
}

/** What every generation of a keys file carries on unchanged until passphrase or recovery code change. */
export interface VaultKeys {
  readonly vaultId: VaultId;
  readonly kdf: KdfParameters;
  readonly wraps: { readonly passphrase: Bytes; readonly recovery: Bytes };
  readonly commitment: Bytes;
  readonly vaultKey: VaultKey;
}

export interface OpenedKeysFile {
  readonly keys: VaultKeys;
  readonly generation: number;
  readonly keyring: Keyring;
  readonly anchor: Anchor;
}

export type ParseFailure = { readonly type: 'damaged' | 'too-new' | 'kdf-out-of-bounds' };

/** `not-yours`: the passphrase or the code is not the one. `damaged`: it is, and something else does not hold. */
export type KeysFailure = { readonly type: 'not-yours' | 'damaged' };

/** Reads what needs no key. Key derivation that asks for too little or too much is refused here, before any of it. */
export async function parseKeysFile(bytes: Bytes): Promise<Result<ParsedKeysFile, ParseFailure>> {
  if (!hasKeysFileShape(bytes)) return err({ type: 'damaged' });
  const outline = outlineOf(bytes, await sha256(bytes.subarray(0, bytes.length - 32)));
  if (!outline.ok) return outline;
  if (readU32(bytes, at.kdf) !== argon2idNumber) return err({ type: 'too-new' });
  const kdf: KdfParameters = {
    kind: 'argon2id',
    salt: bytes.slice(at.kdf + 12, at.passphraseWrap),
    memoryKiB: readU32(bytes, at.kdf + 4),
    passes: readU32(bytes, at.kdf + 8),
  };
  if (!isWithinBounds(kdf)) return err({ type: 'kdf-out-of-bounds' });
  return ok({ bytes, ...outline.value, kdf });
}

/** `argonOutput`: the 32 bytes that Argon2id makes of the passphrase with the file's own parameters. */
export async function openWithPassphrase(
  parsed: ParsedKeysFile,
  argonOutput: Secret,
): Promise<Result<OpenedKeysFile, KeysFailure>> {
  const wrap = parsed.bytes.subarray(at.passphraseWrap, at.recoveryWrap);
  const bound = passphraseBound(parsed.vaultId, parsed.kdf);
  return openWith(parsed, await open(await passphraseWrapKey(argonOutput), wrap, bound));
}

/** `entropy`: the 20 bytes of the recovery code. */
export async function openWithRecoveryCode(
  parsed: ParsedKeysFile,
  entropy: Secret,
): Promise<Result<OpenedKeysFile, KeysFailure>> {
  const wrap = parsed.bytes.subarray(at.recoveryWrap, at.commitment);
  const key = await recoveryWrapKey(entropy, parsed.vaultId);
  return openWith(parsed, await open(key, wrap, recoveryBound(parsed.vaultId)));
}

/** A new vault's id and key, wrapped for its passphrase and its recovery code. Throws where `kdf` is out of bounds. */
export async function makeVaultKeys(parts: {
  readonly argonOutput: Secret;
  readonly kdf: KdfParameters;
  readonly recoveryEntropy: Secret;
  readonly random: Random;
}): Promise<VaultKeys> {
  const { argonOutput, kdf, recoveryEntropy, random } = parts;
  if (!isWithinBounds(kdf) || kdf.salt.length !== 16) throw new Error('key derivation out of bounds');
  const vaultId = readVaultId(random(16));
  const secret = new Secret(random(keyLength));
  const byPassphrase = await passphraseWrapKey(argonOutput);
  const byCode = await recoveryWrapKey(recoveryEntropy, vaultId);
  const wraps = {
    passphrase: await seal(byPassphrase, secret.reveal(), passphraseBound(vaultId, kdf), random),
    recovery: await seal(byCode, secret.reveal(), recoveryBound(vaultId), random),
  };
  const vaultKey = await importVaultKey(secret);
  secret.wipe();
  return { vaultId, kdf, wraps, commitment: await commitmentTo(vaultKey), vaultKey };
}

/** A whole keys file, the same for both slots. `generation` must be higher than any that was written before. */
export async function sealKeysFile(parts: {
  readonly keys: VaultKeys;
  readonly generation: number;
  readonly keyring: Keyring;
  readonly anchor: Anchor;
  readonly random: Random;
}): Promise<Bytes> {
  const { keys, generation, keyring, anchor, random } = parts;
  if (generation < 1) throw new Error('generations count from 1');
  const around = at.keyring + sealOverhead + trailerLength;
  const length = Math.ceil((around + keyringLength(keyring)) / keysFileUnit) * keysFileUnit;
  if (length > largestKeysFile) throw new Error('more keys than a keys file holds');
  const plainKeyring = encodeKeyring(keyring, length - around);
  const content = concat([
    keysFileMagic,
    u32(keysFileFormat),
    u32(length),
    idBytes(keys.vaultId),
    u64(generation),
    kdfBytes(keys.kdf),
    keys.wraps.passphrase,
    keys.wraps.recovery,
    keys.commitment,
    await seal(
      await anchorKey(keys.vaultKey),
      encodeAnchor(anchor),
      sealedBound('anchor', keys.vaultId, generation),
      random,
    ),
    await seal(
      await keyringKey(keys.vaultKey),
      plainKeyring,
      sealedBound('keyring', keys.vaultId, generation),
      random,
    ),
  ]);
  plainKeyring.fill(0);
  const authenticated = concat([content, await keysFileMac(keys.vaultKey, content)]);
  return concat([authenticated, await sha256(authenticated)]);
}

/** True when both ask for the same derivation, so that its output serves for both. */
export function isSameDerivation(left: KdfParameters, right: KdfParameters): boolean {
  return equalBytes(kdfBytes(left), kdfBytes(right));
}

async function openWith(
  parsed: ParsedKeysFile,
  unwrapped: Bytes | null,
): Promise<Result<OpenedKeysFile, KeysFailure>> {
  if (!unwrapped) return err({ type: 'not-yours' });
  const secret = new Secret(unwrapped);
  const vaultKey = await importVaultKey(secret);
  secret.wipe();
  const { bytes, vaultId, generation, kdf } = parsed;
  const commitment = bytes.slice(at.commitment, at.anchor);
  if (!equalBytes(await commitmentTo(vaultKey), commitment)) return err({ type: 'damaged' });
  const end = bytes.length - trailerLength;
  const mac = await keysFileMac(vaultKey, bytes.subarray(0, end));
  if (!equalBytes(mac, bytes.subarray(end, end + 32))) return err({ type: 'damaged' });

  const anchorBound = sealedBound('anchor', vaultId, generation);
  const keyringBound = sealedBound('keyring', vaultId, generation);
  const plainAnchor = await open(
    await anchorKey(vaultKey),
    bytes.subarray(at.anchor, at.keyring),
    anchorBound,
  );
  const plainKeyring = await open(await keyringKey(vaultKey), bytes.subarray(at.keyring, end), keyringBound);
  const anchor = plainAnchor && decodeAnchor(plainAnchor);
  const keyring = plainKeyring && decodeKeyring(plainKeyring);
  plainKeyring?.fill(0);
  if (!anchor || !keyring) return err({ type: 'damaged' });
  const wraps = {
    passphrase: bytes.slice(at.passphraseWrap, at.recoveryWrap),
    recovery: bytes.slice(at.recoveryWrap, at.commitment),
  };
  return ok({ keys: { vaultId, kdf, wraps, commitment, vaultKey }, generation, keyring, anchor });
}
