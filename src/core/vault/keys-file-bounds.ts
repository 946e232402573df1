import { type Bytes, concat, u32, u64, utf8 } from './bytes';
import { idBytes, type VaultId } from './ids';
import type { KdfParameters } from './kdf';
import { keysFileFormat, keysFileMagic } from './keys-slot';

/** What the sealed parts of a keys file are bound to: their additional data. */

export const argon2idNumber = 1;

/** Key derivation as it stands at offset 40 of a keys file: 28 bytes. */
export function kdfBytes(kdf: KdfParameters): Bytes {
  return concat([u32(argon2idNumber), u32(kdf.memoryKiB), u32(kdf.passes), kdf.salt]);
}

/** The wraps outlive a generation, so they are bound to the vault and to what their key was derived with. */
export function passphraseBound(vaultId: VaultId, kdf: KdfParameters): Bytes {
  return concat([
    utf8('luwte/1/wrap-passphrase'),
    keysFileMagic,
    u32(keysFileFormat),
    idBytes(vaultId),
    kdfBytes(kdf),
  ]);
}

export function recoveryBound(vaultId: VaultId): Bytes {
  return concat([utf8('luwte/1/wrap-recovery'), keysFileMagic, u32(keysFileFormat), idBytes(vaultId)]);
}

export function sealedBound(part: 'anchor' | 'keyring', vaultId: VaultId, generation: number): Bytes {
  return concat([
    utf8(`luwte/1/${part}`),
    keysFileMagic,
    u32(keysFileFormat),
    idBytes(vaultId),
    u64(generation),
  ]);
}
