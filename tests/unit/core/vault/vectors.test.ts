import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex, utf8 } from '../../../../src/core/vault/bytes';
import { importOwnerKey, openRecord } from '../../../../src/core/vault/envelope';
import { ownerRef, recordId, vaultId } from '../../../../src/core/vault/ids';
import { unpackInventory } from '../../../../src/core/vault/inventory';
import { journalReader } from '../../../../src/core/vault/journal-reader';
import {
  openWithPassphrase,
  openWithRecoveryCode,
  parseKeysFile,
} from '../../../../src/core/vault/keys-file';
import { keysOf } from '../../../../src/core/vault/keyring';
import { paddedLength, unpad } from '../../../../src/core/vault/padding';
import { decodeRecord } from '../../../../src/core/vault/record';
import { readRecoveryCode, recoveryCodeFor } from '../../../../src/core/vault/recovery-code';
import { Secret } from '../../../../src/core/vault/secret';
import { nodeSha256 } from '../../../vectors/fixed-random';
import envelopes from '../../../vectors/format-1/envelope.json';
import inventory from '../../../vectors/format-1/inventory.json';
import padding from '../../../vectors/format-1/padding.json';
import recoveryCodes from '../../../vectors/format-1/recovery-code.json';
import vault from '../../../vectors/format-1/vault.json';
import { makeVectors } from '../../../vectors/make-vectors';
import { value } from './fixtures';

describe('what format 1 wrote is read for ever', () => {
  it.each(envelopes)('a sealed record of version $version', async (vector) => {
    const key = await importOwnerKey(vaultId.parse(vector.vaultId), {
      owner: ownerRef.parse(vector.owner),
      generation: vector.keyGeneration,
      key: new Secret(fromHex(vector.ownerKey)),
    });
    const address = { recordId: recordId.parse(vector.recordId), version: vector.version };
    const opened = value(await openRecord([key], address, fromHex(vector.envelope)));
    expect(toHex(opened)).toBe(vector.plaintext);
  });

  it.each(['passphrase', 'recovery code'])('a keys file, opened with the %s', async (way) => {
    const parsed = value(await parseKeysFile(fromHex(vault.keysFile)));
    expect({ ...parsed.kdf, salt: toHex(parsed.kdf.salt) }).toEqual(vault.kdf);
    const { groups, checksum } = vault.recoveryCode;
    const opened = value(
      way === 'passphrase'
        ? await openWithPassphrase(parsed, new Secret(fromHex(vault.argonOutput)))
        : await openWithRecoveryCode(parsed, value(readRecoveryCode(groups, checksum))),
    );
    const { anchor, keyring, generation } = opened;
    expect(generation).toBe(vault.generation);
    expect({ ...anchor, head: toHex(anchor.head), auditHead: toHex(anchor.auditHead) }).toEqual(vault.anchor);
    const entries = keyring.entries.map((entry) => ({ ...entry, key: toHex(entry.key.reveal()) }));
    const byOwner = (left: { owner: string }, right: { owner: string }) =>
      left.owner < right.owner ? -1 : 1;
    expect(entries).toEqual(vault.keyring.toSorted(byOwner));
  });

  it('a journal, and every record in it', async () => {
    const parsed = value(await parseKeysFile(fromHex(vault.keysFile)));
    const { keyring, keys } = value(await openWithPassphrase(parsed, new Secret(fromHex(vault.argonOutput))));
    const reader = journalReader(nodeSha256);
    const frames = reader.push(fromHex(vault.journal));
    const verdict = reader.end();
    if (verdict.kind === 'unreadable') throw new Error('readable');
    const { header } = verdict;
    expect({ ...header, baseHead: toHex(header.baseHead) }).toEqual(vault.journalHeader);
    expect([verdict.kind, verdict.lastSequence]).toEqual(['sound', vault.anchor.sequence]);
    expect(toHex(verdict.head)).toBe(vault.anchor.head);
    const contents = [];
    for (const { owner, envelope, ...address } of frames) {
      const candidates = await Promise.all(
        keysOf(keyring, owner).map((entry) => importOwnerKey(keys.vaultId, entry)),
      );
      const opened = value(await openRecord(candidates, address, new Uint8Array(envelope)));
      contents.push(value(decodeRecord(opened)));
    }
    expect(contents).toEqual(vault.records.map((record) => record.content));
  });

  it('a padded record', () => {
    for (const { content, padded } of padding.lengths) expect(paddedLength(content)).toBe(padded);
    const opened = unpad(fromHex(padding.example.padded));
    expect(opened && toHex(opened)).toBe(padding.example.content);
    expect(padding.example.content).toBe(toHex(utf8('Luwte')));
  });

  it.each(recoveryCodes)('the recovery code of $entropy', ({ entropy, groups, checksum }) => {
    expect(toHex(value(readRecoveryCode(groups, checksum)).reveal())).toBe(entropy);
    expect(recoveryCodeFor(new Secret(fromHex(entropy)))).toEqual({ groups, checksum });
  });

  it('an inventory', () => {
    const entries = value(unpackInventory(fromHex(inventory.packed)));
    expect(entries.map((entry) => ({ ...entry, digest: toHex(entry.digest) }))).toEqual(inventory.entries);
  });
});

it('format 1 is written today byte for byte as it was when its vectors were made', async () => {
  for (const [name, vector] of Object.entries(await makeVectors())) {
    const kept = readFileSync(new URL(`../../../vectors/format-1/${name}`, import.meta.url), 'utf8');
    expect(JSON.parse(kept), name).toEqual(JSON.parse(JSON.stringify(vector)));
  }
});
