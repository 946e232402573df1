import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sodium from 'libsodium-wrappers-sumo';
import { noAuditHead } from '../../src/core/vault/anchor';
import { type Bytes, toHex, utf8 } from '../../src/core/vault/bytes';
import { importOwnerKey, type RecordAddress, sealRecord } from '../../src/core/vault/envelope';
import { ownerOfCase, readRecordId, readVaultId, selfOwner } from '../../src/core/vault/ids';
import { packInventory } from '../../src/core/vault/inventory';
import { encodeFrame, encodeJournalHeader } from '../../src/core/vault/journal';
import { makeVaultKeys, sealKeysFile } from '../../src/core/vault/keys-file';
import { addKey, emptyKeyring, type KeyringEntry, newKey } from '../../src/core/vault/keyring';
import { pad, paddedLength } from '../../src/core/vault/padding';
import { encodeRecord, tombstone } from '../../src/core/vault/record';
import { recoveryCodeFor } from '../../src/core/vault/recovery-code';
import { Secret } from '../../src/core/vault/secret';
import { fixedRandom, nodeSha256 } from './fixed-random';

/**
 * Makes the golden vectors of the present formats: `npx tsx tests/vectors/make-vectors.ts`. A file that is there is
 * never written again: vectors of a format are kept for ever, and a change of format gets a folder of its own.
 */
export async function makeVectors(): Promise<Record<string, unknown>> {
  return {
    'envelope.json': await envelopes(),
    'inventory.json': inventory(),
    'padding.json': paddings(),
    'recovery-code.json': recoveryCodes(),
    'vault.json': await vault(),
  };
}

async function envelopes() {
  const random = fixedRandom('envelope');
  const vectors = [];
  for (const [index, filler] of ['', 'é'.repeat(100), 'x'.repeat(1_000), 'Zij zei: "nee".\n'.repeat(700)].entries()) {
    const entry = newKey(index === 0 ? selfOwner : ownerOfCase(readRecordId(random(16))), index + 1, random);
    const vaultId = readVaultId(random(16));
    const address = { recordId: readRecordId(random(16)), version: index * 1_000 + 1 };
    const plaintext = unwrap(encodeRecord({ kind: 'vector', filler } as { kind: string }));
    const envelope = await sealRecord(await importOwnerKey(vaultId, entry), address, plaintext, random);
    vectors.push({
      vaultId,
      owner: entry.owner,
      keyGeneration: entry.generation,
      ownerKey: toHex(entry.key.reveal()),
      ...address,
      plaintext: toHex(plaintext),
      envelope: toHex(envelope),
    });
  }
  return vectors;
}

function inventory() {
  const random = fixedRandom('inventory');
  const entries = [1, 2 ** 32 + 7, 2 ** 48 - 1].map((sequence, index) => ({
    recordId: readRecordId(random(16)),
    owner: ownerOfCase(readRecordId(random(16))),
    version: [1, 77, 0xffff_ffff][index] ?? 1,
    sequence,
    digest: random(32),
  }));
  return {
    entries: entries.map((entry) => ({ ...entry, digest: toHex(entry.digest) })),
    packed: toHex(packInventory(entries)),
  };
}

function paddings() {
  const lengths = [0, 1, 1_019, 1_020, 1_021, 1_500, 4_092, 4_093, 65_536, 1_048_576, 2_064_380];
  return {
    lengths: lengths.map((length) => ({ content: length, padded: paddedLength(length) })),
    example: { content: toHex(utf8('Luwte')), padded: toHex(pad(utf8('Luwte'))) },
  };
}

function recoveryCodes() {
  const random = fixedRandom('recovery-code');
  const entropies = [new Uint8Array(20), new Uint8Array(20).fill(255), random(20), random(20), random(20)];
  return entropies.map((entropy) => {
    const hex = toHex(entropy);
    return { entropy: hex, ...recoveryCodeFor(new Secret(entropy)) };
  });
}

async function vault() {
  const random = fixedRandom('vault');
  const passphrase = 'e\u0301e\u0301n \ufb01ets naast de kade, en geen auto';
  const salt = random(16);
  const kdf = { kind: 'argon2id', salt, memoryKiB: 65_536, passes: 3 } as const;
  await sodium.ready;
  const argonOutput = sodium.crypto_pwhash(
    32,
    utf8(passphrase.normalize('NFKC')),
    salt,
    kdf.passes,
    kdf.memoryKiB * 1024,
    sodium.crypto_pwhash_ALG_ARGON2ID13,
  );
  const recoveryEntropy = random(20);
  const recoveryCode = recoveryCodeFor(new Secret(recoveryEntropy));
  const recorder: Bytes[] = [];
  const recording = (length: number) => {
    const drawn = random(length);
    recorder.push(drawn.slice());
    return drawn;
  };
  const keys = await makeVaultKeys({
    argonOutput: new Secret(new Uint8Array(argonOutput)),
    kdf,
    recoveryEntropy: new Secret(recoveryEntropy),
    random: recording,
  });
  const vaultKey = toHex(recorder[1] ?? new Uint8Array(0));

  const [caseA, caseB] = [readRecordId(random(16)), readRecordId(random(16))];
  const entries = [
    newKey(selfOwner, 1, random),
    newKey(ownerOfCase(caseA), 1, random),
    newKey(ownerOfCase(caseA), 2, random),
    newKey(ownerOfCase(caseB), 1, random),
  ] as const;
  const [selfKey, oldKeyA, newKeyA, keyB] = entries;
  const noteId = readRecordId(random(16));
  const contents: readonly [KeyringEntry, RecordAddress, { kind: string }][] = [
    [selfKey, { recordId: readRecordId(random(16)), version: 1 }, kind('settings', { language: 'nl' })],
    [oldKeyA, { recordId: noteId, version: 1 }, kind('conversation', { notes: 'Eerste gesprek, café' })],
    [newKeyA, { recordId: noteId, version: 2 }, kind('conversation', { notes: 'Tweede versie. '.repeat(120) })],
    [keyB, { recordId: readRecordId(random(16)), version: 1 }, tombstone],
  ];
  const journalHeader = { vaultId: keys.vaultId, generation: 3, baseSequence: 40, baseHead: random(32) };
  const start = encodeJournalHeader(journalHeader, nodeSha256);
  let { position } = start;
  const file: Bytes[] = [start.bytes];
  const records = [];
  for (const [entry, address, content] of contents) {
    const plaintext = unwrap(encodeRecord(content));
    const envelope = await sealRecord(await importOwnerKey(keys.vaultId, entry), address, plaintext, random);
    const frame = encodeFrame(position, { ...address, owner: entry.owner, envelope }, nodeSha256);
    file.push(frame.bytes);
    position = frame.position;
    records.push({
      sequence: position.sequence,
      ...address,
      owner: entry.owner,
      keyGeneration: entry.generation,
      content,
    });
  }
  const anchor = { journalGeneration: 3, ...position, auditHead: noAuditHead };
  const keysFile = await sealKeysFile({
    keys,
    generation: 7,
    keyring: entries.reduce(addKey, emptyKeyring),
    anchor,
    random,
  });
  return {
    passphrase,
    kdf: { ...kdf, salt: toHex(salt) },
    argonOutput: toHex(argonOutput),
    recoveryCode,
    vaultId: keys.vaultId,
    vaultKey,
    generation: 7,
    keyring: entries.map(({ owner, generation, key }) => ({ owner, generation, key: toHex(key.reveal()) })),
    anchor: { ...anchor, head: toHex(anchor.head), auditHead: toHex(anchor.auditHead) },
    journalHeader: { ...journalHeader, baseHead: toHex(journalHeader.baseHead) },
    records,
    keysFile: toHex(keysFile),
    journal: file.map(toHex).join(''),
  };
}

function kind(name: string, fields: Record<string, string>): { kind: string } {
  return { kind: name, ...fields };
}

function unwrap<Value>(result: { ok: true; value: Value } | { ok: false }): Value {
  if (!result.ok) throw new Error('a vector does not fit');
  return result.value;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, vector] of Object.entries(await makeVectors())) {
    const path = fileURLToPath(new URL(`format-1/${name}`, import.meta.url));
    if (!existsSync(path)) writeFileSync(path, `${JSON.stringify(vector, null, 2)}\n`);
  }
}
