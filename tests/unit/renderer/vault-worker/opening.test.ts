import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordId } from '../../../../src/core/cases/values';
import { memoryDatabase } from '../../../support/memory-database';
import {
  intake,
  must,
  talk,
  type VaultOnDisk,
  vaultOnDisk,
  wrongOutput,
} from '../../../support/vault-on-disk';
import { describeVault } from '../../../../src/renderer/vault-worker/unlocking';
import type { OpenVault } from '../../../../src/renderer/vault-worker/open-vault';

let disk: VaultOnDisk;
beforeEach(() => {
  disk = vaultOnDisk();
});
afterEach(() => disk.remove());

async function withOneCase(): Promise<{ caseId: RecordId; talkId: RecordId }> {
  const vault = await disk.make();
  const record = must(await vault.cases.create(intake()));
  const conversation = must(await vault.conversations.start(record.id, talk('Melder belt zelf.')));
  await databaseSettled();
  return { caseId: record.id, talkId: conversation.id };
}

/** The database is written behind the journal; give it the moment it takes. */
async function databaseSettled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

async function notesOf(vault: OpenVault, caseId: RecordId): Promise<string[]> {
  return (await vault.conversations.list(caseId)).map((one) => one.notes);
}

const file = (name: string) => join(disk.folder, name);
const journalFile = () =>
  file(readdirSync(disk.folder).find((name) => name.startsWith('vault.journal.')) ?? 'none');

describe('a new vault', () => {
  it('is absent before, locked after, and opens with its passphrase', async () => {
    expect(await describeVault(disk.surroundings)).toEqual({ kind: 'absent' });
    const { caseId } = await withOneCase();
    const again = disk.restart();
    expect((await describeVault(again.surroundings)).kind).toBe('locked');
    const vault = must(await again.unlock());
    expect(vault.findings).toEqual([]);
    expect(await notesOf(vault, caseId)).toEqual(['Melder belt zelf.']);
  });

  it('is not made where anything of a vault already lies', async () => {
    await withOneCase();
    await expect(disk.restart().make()).rejects.toThrow('already-present');
  });

  it('answers a wrong passphrase in one way, and holds the next attempt back longer each time', async () => {
    await withOneCase();
    const again = disk.restart();
    const before = readFileSync(file('vault.keys.a'));
    expect(await again.unlock(wrongOutput())).toEqual({
      ok: false,
      error: { type: 'not-yours', waitMilliseconds: 500 },
    });
    expect(readFileSync(file('vault.keys.a')).equals(before)).toBe(true);
  });
});

describe('the keys slots', () => {
  for (const slot of ['a', 'b']) {
    it(`open from the other when slot ${slot} has a flipped bit, and repair it`, async () => {
      const { caseId } = await withOneCase();
      const name = file(`vault.keys.${slot}`);
      const bytes = readFileSync(name);
      bytes[5_000] = (bytes[5_000] ?? 0) ^ 1;
      writeFileSync(name, bytes);
      const vault = must(await disk.restart().unlock());
      expect(vault.findings).toContainEqual({ kind: 'keys-slot-repaired' });
      expect(await notesOf(vault, caseId)).toHaveLength(1);
      expect(readFileSync(file('vault.keys.a')).equals(readFileSync(file('vault.keys.b')))).toBe(true);
    });

    it(`open from the other when slot ${slot} is truncated or gone`, async () => {
      await withOneCase();
      truncateSync(file(`vault.keys.${slot}`), 1_000);
      must(await disk.restart().unlock());
      rmSync(file(`vault.keys.${slot}`));
      const vault = must(await disk.restart().unlock());
      expect(vault.findings).toContainEqual({ kind: 'keys-slot-repaired' });
      expect(existsSync(file(`vault.keys.${slot}`))).toBe(true);
    });
  }

  it('refuse by name when both are damaged, and overwrite nothing', async () => {
    await withOneCase();
    for (const slot of ['a', 'b']) truncateSync(file(`vault.keys.${slot}`), 100);
    const again = disk.restart();
    expect(await describeVault(again.surroundings)).toEqual({ kind: 'refused', reason: 'keys-damaged' });
    expect(await again.unlock()).toEqual({ ok: false, error: { type: 'refused', reason: 'keys-damaged' } });
    await expect(again.make()).rejects.toThrow('already-present');
    expect(readFileSync(file('vault.keys.a'))).toHaveLength(100);
  });

  it('when both are gone, are missed rather than taken for no vault', async () => {
    await withOneCase();
    for (const slot of ['a', 'b']) rmSync(file(`vault.keys.${slot}`));
    expect(await describeVault(disk.restart().surroundings)).toEqual({
      kind: 'refused',
      reason: 'keys-missing',
    });
  });

  it('put back to an earlier day are named', async () => {
    const { caseId } = await withOneCase();
    for (const slot of ['a', 'b']) copyFileSync(file(`vault.keys.${slot}`), file(`old.${slot}`));
    const vault = must(await disk.restart().unlock());
    must(await vault.cases.create(intake('Grijze Otter')));
    await databaseSettled();
    for (const slot of ['a', 'b']) copyFileSync(file(`old.${slot}`), file(`vault.keys.${slot}`));
    const older = must(await disk.restart().unlock());
    expect(older.findings).toContainEqual({ kind: 'keys-rolled-back' });
    expect(older.findings).toContainEqual({ kind: 'records-unreadable', records: 1 });
    expect(await notesOf(older, caseId)).toHaveLength(1);
  });
});

describe('the replicas', () => {
  it('rebuild a database that is gone from the journal', async () => {
    const { caseId, talkId } = await withOneCase();
    const empty = memoryDatabase();
    const vault = must(await disk.restart(empty).unlock());
    expect(vault.findings).toContainEqual({ kind: 'database-rebuilt', records: 4 });
    expect(await notesOf(vault, caseId)).toEqual(['Melder belt zelf.']);
    expect(empty.held.has(talkId)).toBe(true);
  });

  it('mend a database with flipped bits from the journal', async () => {
    const { caseId, talkId } = await withOneCase();
    const row = disk.database.held.get(talkId);
    if (row) row.envelope[200] = (row.envelope[200] ?? 0) ^ 4;
    const vault = must(await disk.restart().unlock());
    expect(vault.findings).toContainEqual({ kind: 'versions-differ', records: 1 });
    expect(await notesOf(vault, caseId)).toEqual(['Melder belt zelf.']);
  });

  it('heal a journal that is gone from the database, and say so', async () => {
    const { caseId } = await withOneCase();
    rmSync(journalFile());
    const vault = must(await disk.restart().unlock());
    expect(vault.findings.map((finding) => finding.kind)).toEqual(['journal-rolled-back', 'journal-healed']);
    expect(await notesOf(vault, caseId)).toHaveLength(1);
    const third = must(await disk.restart(memoryDatabase()).unlock());
    expect(await notesOf(third, caseId)).toEqual(['Melder belt zelf.']);
  });

  it('report a journal that was put back to an earlier day, and heal it', async () => {
    const { caseId, talkId } = await withOneCase();
    const early = readFileSync(journalFile());
    const vault = must(await disk.restart().unlock());
    await vault.conversations.list(caseId);
    must(vault.conversations.type(talkId, talk('Later gezegd.')));
    must(await vault.conversations.saveNow(talkId));
    await vault.writeAnchor();
    await databaseSettled();
    writeFileSync(journalFile(), early);
    const older = must(await disk.restart().unlock());
    expect(older.findings.map((finding) => finding.kind)).toContain('journal-rolled-back');
    expect(await notesOf(older, caseId)).toEqual(['Later gezegd.']);
  });

  it('name a journal and a database that were both put back', async () => {
    const { caseId, talkId } = await withOneCase();
    const early = readFileSync(journalFile());
    const rows = new Map(disk.database.held);
    const vault = must(await disk.restart().unlock());
    await vault.conversations.list(caseId);
    must(vault.conversations.type(talkId, talk('Later gezegd.')));
    must(await vault.conversations.saveNow(talkId));
    await vault.writeAnchor();
    writeFileSync(journalFile(), early);
    const earlier = memoryDatabase();
    await earlier.put([...rows.values()]);
    const older = must(await disk.restart(earlier).unlock());
    expect(older.findings.map((finding) => finding.kind)).toContain('journal-rolled-back');
  });

  it('go on after damage in the middle of the journal, in a new generation', async () => {
    const { caseId } = await withOneCase();
    const name = journalFile();
    const bytes = readFileSync(name);
    bytes[300] = (bytes[300] ?? 0) ^ 1;
    writeFileSync(name, bytes);
    const vault = must(await disk.restart().unlock());
    expect(vault.findings.map((finding) => finding.kind)).toContain('journal-damaged');
    expect(await notesOf(vault, caseId)).toEqual(['Melder belt zelf.']);
    const third = must(await disk.restart(memoryDatabase()).unlock());
    expect(await notesOf(third, caseId)).toEqual(['Melder belt zelf.']);
    expect(third.findings.map((finding) => finding.kind)).toEqual(['database-rebuilt']);
  });

  it('open from the journal alone while the database hangs, and save', async () => {
    const { caseId, talkId } = await withOneCase();
    const hanging = memoryDatabase();
    hanging.behave('hang');
    const vault = must(await disk.restart(hanging).unlock());
    expect(await notesOf(vault, caseId)).toEqual(['Melder belt zelf.']);
    must(vault.conversations.type(talkId, talk('Toch opgeslagen.')));
    must(await vault.conversations.saveNow(talkId));
    const third = must(await disk.restart(memoryDatabase()).unlock());
    expect(await notesOf(third, caseId)).toEqual(['Toch opgeslagen.']);
  });
});
