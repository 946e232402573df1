import { randomBytes } from 'node:crypto';
import { type Anchor, noAuditHead } from '../../../../src/core/vault/anchor';
import type { Bytes, Random } from '../../../../src/core/vault/bytes';
import { importOwnerKey, sealRecord } from '../../../../src/core/vault/envelope';
import { ownerOfCase, type RecordId, readRecordId, selfOwner } from '../../../../src/core/vault/ids';
import { encodeFrame, encodeJournalHeader, type JournalHeader } from '../../../../src/core/vault/journal';
import type { KdfParameters } from '../../../../src/core/vault/kdf';
import { makeVaultKeys, sealKeysFile, type VaultKeys } from '../../../../src/core/vault/keys-file';
import { addKey, emptyKeyring, type Keyring, newKey } from '../../../../src/core/vault/keyring';
import { encodeRecord, type RecordPlaintext } from '../../../../src/core/vault/record';
import { Secret } from '../../../../src/core/vault/secret';
import { nodeSha256 } from '../../../vectors/fixed-random';

/** Real values for the tests of the vault: real random bytes, real keys, real files. */

export const random: Random = (length) => new Uint8Array(randomBytes(length));

export function newId(): RecordId {
  return readRecordId(random(16));
}

export function value<Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.error)}`);
  return result.value;
}

export function plaintextOf(content: { kind: string }): RecordPlaintext {
  return value(encodeRecord(content));
}

export interface TestVault {
  readonly argonOutput: Secret;
  readonly entropy: Secret;
  readonly keys: VaultKeys;
  readonly keyring: Keyring;
  readonly anchor: Anchor;
  readonly seal: (generation: number) => Promise<Bytes>;
}

export async function makeTestVault(kdf: Partial<KdfParameters> = {}): Promise<TestVault> {
  const [argonOutput, entropy] = [new Secret(random(32)), new Secret(random(20))];
  const parameters = { kind: 'argon2id', salt: random(16), memoryKiB: 65_536, passes: 3, ...kdf } as const;
  const keys = await makeVaultKeys({ argonOutput, kdf: parameters, recoveryEntropy: entropy, random });
  const keyring = [newKey(selfOwner, 1, random), newKey(ownerOfCase(newId()), 1, random)].reduce(
    addKey,
    emptyKeyring,
  );
  const anchor = { journalGeneration: 2, sequence: 17, head: random(32), auditHead: noAuditHead };
  const seal = (generation: number) => sealKeysFile({ keys, generation, keyring, anchor, random });
  return { argonOutput, entropy, keys, keyring, anchor, seal };
}

/** Argon2 outputs and entropies are used up by nothing, but the tests never share one by accident. */
export function otherSecret(secret: Secret): Secret {
  const bytes = secret.reveal().slice();
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return new Secret(bytes);
}

export function flip(bytes: Uint8Array, index: number, mask = 1): Bytes {
  const changed = new Uint8Array(bytes);
  changed[index] = (changed[index] ?? 0) ^ mask;
  return changed;
}

/** A keys file whose last 32 bytes were made to fit again, as somebody would who tampers with it. */
export function withFittingHash(file: Uint8Array): Bytes {
  const changed = new Uint8Array(file);
  changed.set(nodeSha256([changed.subarray(0, changed.length - 32)]), changed.length - 32);
  return changed;
}

export interface TestJournal {
  readonly bytes: Bytes;
  /** Where header and every frame end. */
  readonly ends: readonly number[];
  readonly header: JournalHeader;
}

export async function makeTestJournal(frames: number, noteLength = 200): Promise<TestJournal> {
  const { keys, keyring } = await makeTestVault();
  const header = { vaultId: keys.vaultId, generation: 4, baseSequence: 10, baseHead: random(32) };
  const start = encodeJournalHeader(header, nodeSha256);
  let { position } = start;
  const [entry] = keyring.entries;
  if (!entry) throw new Error('no key');
  const key = await importOwnerKey(keys.vaultId, entry);
  const parts = [start.bytes];
  const ends = [start.bytes.length];
  for (let index = 0; index < frames; index += 1) {
    const address = { recordId: newId(), version: index + 1 };
    const plaintext = plaintextOf({ kind: 'n'.repeat(noteLength) });
    const envelope = await sealRecord(key, address, plaintext, random);
    const frame = encodeFrame(position, { ...address, owner: entry.owner, envelope }, nodeSha256);
    parts.push(frame.bytes);
    ends.push((ends.at(-1) ?? 0) + frame.bytes.length);
    position = frame.position;
  }
  return { bytes: new Uint8Array(Buffer.concat(parts)), ends, header };
}
