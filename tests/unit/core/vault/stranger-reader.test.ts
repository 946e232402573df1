import sodium from 'libsodium-wrappers-sumo';
import { describe, expect, it } from 'vitest';
import { noAuditHead } from '../../../../src/core/vault/anchor';
import { concat, fromHex, utf8 } from '../../../../src/core/vault/bytes';
import { importOwnerKey, sealRecord } from '../../../../src/core/vault/envelope';
import { ownerOfCase } from '../../../../src/core/vault/ids';
import { encodeFrame, encodeJournalHeader } from '../../../../src/core/vault/journal';
import { makeVaultKeys, sealKeysFile } from '../../../../src/core/vault/keys-file';
import { addKey, emptyKeyring, newKey } from '../../../../src/core/vault/keyring';
import { recoveryCodeFor } from '../../../../src/core/vault/recovery-code';
import { Secret } from '../../../../src/core/vault/secret';
import { readLikeAStranger } from '../../../support/stranger-reader';
import { nodeSha256 } from '../../../vectors/fixed-random';
import vector from '../../../vectors/format-1/vault.json';
import { flip, newId, plaintextOf, random } from './fixtures';

async function freshVault() {
  const passphrase = 'vers gemaakt, é en ﬁ erin';
  const kdf = { kind: 'argon2id', salt: random(16), memoryKiB: 65_536, passes: 3 } as const;
  await sodium.ready;
  const { salt, passes, memoryKiB } = kdf;
  const algorithm = sodium.crypto_pwhash_ALG_ARGON2ID13;
  const password = utf8(passphrase.normalize('NFKC'));
  const argonOutput = sodium.crypto_pwhash(32, password, salt, passes, memoryKiB * 1024, algorithm);
  const recoveryEntropy = new Secret(random(20));
  const { groups, checksum } = recoveryCodeFor(recoveryEntropy);
  const keys = await makeVaultKeys({
    argonOutput: new Secret(new Uint8Array(argonOutput)),
    kdf,
    recoveryEntropy,
    random,
  });
  const entry = newKey(ownerOfCase(newId()), 1, random);
  const key = await importOwnerKey(keys.vaultId, entry);
  const header = { vaultId: keys.vaultId, generation: 1, baseSequence: 0, baseHead: new Uint8Array(32) };
  const start = encodeJournalHeader(header, nodeSha256);
  let { position } = start;
  const parts = [start.bytes];
  const written = [];
  for (const [index, note] of ['kort', 'één '.repeat(2_000), '🌱'].entries()) {
    const address = { recordId: newId(), version: 1 + index };
    const envelope = await sealRecord(key, address, plaintextOf({ kind: note }), random);
    const frame = encodeFrame(position, { ...address, owner: entry.owner, envelope }, nodeSha256);
    position = frame.position;
    parts.push(frame.bytes);
    written.push({
      sequence: position.sequence,
      owner: entry.owner as string,
      ...address,
      content: { kind: note },
    });
  }
  const anchor = { journalGeneration: 1, ...position, auditHead: noAuditHead };
  const keyring = addKey(emptyKeyring, entry);
  const keysFile = await sealKeysFile({ keys, generation: 1, keyring, anchor, random });
  const recoveryCode = [...groups, checksum].join(' ').toLowerCase();
  return { passphrase, recoveryCode, keysFile, journal: concat(parts), written };
}

describe('a stranger who has only docs/formats.md', () => {
  const keysFile = fromHex(vector.keysFile);
  const journal = fromHex(vector.journal);
  const { groups, checksum } = vector.recoveryCode;
  const recoveryCode = [...groups, checksum].join('-');
  const expected = vector.records.map(({ keyGeneration: _, ...record }) => record);

  it('reads the golden vault with its passphrase', () => {
    expect(readLikeAStranger(keysFile, journal, { passphrase: vector.passphrase })).toEqual(expected);
  });

  it('reads the golden vault with its recovery code', () => {
    expect(readLikeAStranger(keysFile, journal, { recoveryCode })).toEqual(expected);
  });

  it('reads a vault made a moment ago, with passphrase and with recovery code', async () => {
    const { written, ...fresh } = await freshVault();
    const { passphrase, recoveryCode: code } = fresh;
    expect(readLikeAStranger(fresh.keysFile, fresh.journal, { passphrase })).toEqual(written);
    expect(readLikeAStranger(fresh.keysFile, fresh.journal, { recoveryCode: code })).toEqual(written);
  });

  it('reads nothing from a vault that was changed, or with a wrong code', () => {
    const wrong = `${recoveryCode[0] === 'A' ? 'B' : 'A'}${recoveryCode.slice(1)}`;
    expect(() => readLikeAStranger(keysFile, journal, { recoveryCode: wrong })).toThrow();
    expect(() => readLikeAStranger(flip(keysFile, 5_000), journal, { recoveryCode })).toThrow('damaged');
    expect(() => readLikeAStranger(keysFile, flip(journal, 900), { recoveryCode })).toThrow('chain broken');
    expect(() => readLikeAStranger(keysFile, journal.slice(0, 104), { recoveryCode })).toThrow('anchor');
  });
});
