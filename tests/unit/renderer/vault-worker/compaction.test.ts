import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { OpenVault } from '../../../../src/renderer/vault-worker/open-vault';
import { readInventory } from '../../../../src/renderer/vault-worker/replicas';
import { failingFileSystem, type FileCall } from '../../../support/failing-file-system';
import { memoryDatabase } from '../../../support/memory-database';
import { gate } from '../../../support/stalling';
import { must, type VaultOnDisk, vaultOnDisk } from '../../../support/vault-on-disk';
import { caseWith, fillJournal, notesOf, pause, write } from '../../../support/writing';

const made: VaultOnDisk[] = [];
afterEach(() => {
  for (const disk of made.splice(0)) disk.remove();
});

async function readyToCompact() {
  const fs = failingFileSystem();
  const disk = vaultOnDisk({ fs });
  made.push(disk);
  const vault = await disk.make();
  const { caseId, id } = await caseWith(vault, ['Begin.']);
  await fillJournal(vault, id);
  return { fs, disk, vault, caseId, id };
}

const journalsIn = ({ folder }: VaultOnDisk) =>
  readdirSync(folder).filter((name) => name.startsWith('vault.journal.'));
const findingsOf = (vault: OpenVault) => vault.findings.map((finding) => finding.kind);
const toKeys = (call: FileCall, path: string) => call === 'file.write' && path.includes('vault.keys');

/** Only the journal has what is written while the database hangs. */
async function writeToJournalAlone({ disk, vault, id }: Awaited<ReturnType<typeof readyToCompact>>) {
  disk.database.behave('hang');
  await write(vault, id, 'Bevestigd na het inklinken.');
  disk.database.behave('well');
}

/** Answers with the vault as it was opened last. */
async function expectNothingLost({ disk, vault, caseId }: Awaited<ReturnType<typeof readyToCompact>>) {
  let last = vault;
  for (const database of [disk.database, memoryDatabase()]) {
    last = must(await disk.restart(database).unlock());
    expect(await notesOf(last, caseId)).toEqual(['Bevestigd na het inklinken.']);
    expect(findingsOf(last)).not.toContain('journal-rolled-back');
  }
  return last;
}

describe('compacting whose anchor is not written', () => {
  it('keeps what is acknowledged afterwards, and is made up for later', async () => {
    const all = await readyToCompact();
    const { fs, disk, vault } = all;
    fs.fail((call, path) => (toKeys(call, path) ? 'ENOSPC' : null));
    await vault.records.compactIfWorthwhile();
    fs.mend();
    expect(journalsIn(disk)).toEqual(['vault.journal.1']);
    await writeToJournalAlone(all);
    const again = await expectNothingLost(all);
    await again.records.compactIfWorthwhile();
    expect(journalsIn(disk)).toEqual(['vault.journal.2']);
    await expectNothingLost(all);
  });

  it('keeps what is acknowledged afterwards also where the first slot already names the new journal', async () => {
    const all = await readyToCompact();
    const { fs, disk, vault } = all;
    let writes = 0;
    fs.fail((call, path) => (toKeys(call, path) && (writes += 1) > 1 ? 'EIO' : null));
    await vault.records.compactIfWorthwhile();
    fs.mend();
    await writeToJournalAlone(all);
    expect(journalsIn(disk)).toEqual(['vault.journal.1']);
    for (const database of [disk.database, memoryDatabase()]) {
      const again = must(await disk.restart(database).unlock());
      expect(await notesOf(again, all.caseId)).toEqual(['Bevestigd na het inklinken.']);
    }
  });

  it('acknowledges nothing while the journal that one slot names cannot be removed', async () => {
    const all = await readyToCompact();
    const { fs, vault, disk, id, caseId } = all;
    let writes = 0;
    const stuck = (call: FileCall, path: string) => call === 'unlink' && path.endsWith('vault.journal.2');
    fs.fail((call, path) => (stuck(call, path) || (toKeys(call, path) && (writes += 1) > 1) ? 'EIO' : null));
    await vault.records.compactIfWorthwhile();
    expect(journalsIn(disk)).toHaveLength(2);
    await expect(write(vault, id, 'Nog niet.')).rejects.toThrow('not-saved');
    fs.mend();
    await write(vault, id, 'Nu wel.');
    const again = must(await disk.restart(memoryDatabase()).unlock());
    expect(await notesOf(again, caseId)).toEqual(['Nu wel.']);
  });
});

describe('a journal that an interrupted compaction left behind', () => {
  it('neither hinders the opening nor the next compaction', async () => {
    const { disk, vault, caseId, id } = await readyToCompact();
    must(await disk.surroundings.disk.journal.compact({ generation: 1, keep: [1, 2] }));
    await write(vault, id, 'Daarna getypt.');
    const again = must(await disk.restart(memoryDatabase()).unlock());
    expect(await notesOf(again, caseId)).toEqual(['Daarna getypt.']);
    await again.records.compactIfWorthwhile();
    expect(journalsIn(disk)).toEqual(['vault.journal.2']);
    const third = must(await disk.restart(memoryDatabase()).unlock());
    expect(await notesOf(third, caseId)).toEqual(['Daarna getypt.']);
  });
});

describe('damage in the middle of the journal', () => {
  it('is overcome also after the move away from it was interrupted before its anchor', async () => {
    const disk = vaultOnDisk();
    made.push(disk);
    const { caseId, id } = await caseWith(await disk.make(), ['Melder belt zelf.']);
    await pause();
    const file = join(disk.folder, 'vault.journal.1');
    const bytes = readFileSync(file);
    bytes[300] = (bytes[300] ?? 0) ^ 1;
    writeFileSync(file, bytes);

    const killed = disk.restart();
    const { opened: reached, open: moving } = gate();
    Object.assign(killed.surroundings.disk.keys, {
      write: () => {
        moving();
        return new Promise(() => {});
      },
    });
    void killed.unlock();
    await reached;
    expect(journalsIn(disk)).toEqual(['vault.journal.1', 'vault.journal.2']);

    const again = must(await disk.restart().unlock());
    expect(findingsOf(again)).toContain('journal-damaged');
    expect(await notesOf(again, caseId)).toEqual(['Melder belt zelf.']);
    await write(again, id, 'En verder.');
    const third = must(await disk.restart(memoryDatabase()).unlock());
    expect(await notesOf(third, caseId)).toEqual(['En verder.']);
    expect(findingsOf(third)).toEqual(['database-rebuilt']);
  });
});

describe('records that cannot be opened now', () => {
  it('are kept by compacting: the right keys bring them back', async () => {
    const disk = vaultOnDisk();
    made.push(disk);
    const vault = await disk.make();
    const heron = await caseWith(vault, ['Van de reiger.']);
    const slots = ['a', 'b'].map((slot) => join(disk.folder, `vault.keys.${slot}`));
    const earlier = slots.map((slot) => readFileSync(slot));
    const otter = await caseWith(vault, ['Van de otter.'], 'Grijze Otter');
    const later = slots.map((slot) => readFileSync(slot));
    slots.forEach((slot, at) => writeFileSync(slot, earlier[at] ?? ''));

    const without = must(await disk.restart(memoryDatabase()).unlock());
    expect(findingsOf(without)).toEqual(expect.arrayContaining(['keys-rolled-back', 'records-unreadable']));
    await without.conversations.list(heron.caseId);
    await fillJournal(without, heron.id);
    await without.records.compactIfWorthwhile();
    expect(journalsIn(disk)).toEqual(['vault.journal.2']);
    const { journal } = disk.restart().surroundings.disk;
    const [only] = must(await journal.list()).journals;
    const kept = must(await readInventory(disk.restart().surroundings.disk, 2, only?.baseSequence ?? 0));
    expect(kept.filter(({ owner }) => owner === otter.caseId)).toHaveLength(2);

    slots.forEach((slot, at) => writeFileSync(slot, later[at] ?? ''));
    const again = must(await disk.restart(memoryDatabase()).unlock());
    expect(await notesOf(again, otter.caseId)).toEqual(['Van de otter.']);
    expect(await notesOf(again, heron.caseId)).toEqual(['Weer kort.']);
  });
});
