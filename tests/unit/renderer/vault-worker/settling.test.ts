import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordId } from '../../../../src/core/cases/values';
import { DatabaseHangs } from '../../../../src/renderer/vault-worker/database';
import type { OpenVault } from '../../../../src/renderer/vault-worker/open-vault';
import { type MemoryDatabase, memoryDatabase } from '../../../support/memory-database';
import { refuseReads } from '../../../support/stalling';
import { must, type VaultOnDisk, vaultOnDisk } from '../../../support/vault-on-disk';
import { caseWith, notesOf, pause, write } from '../../../support/writing';

let disk: VaultOnDisk;
beforeEach(() => {
  disk = vaultOnDisk();
});
afterEach(() => disk.remove());

const findingsOf = (vault: OpenVault) => vault.findings.map((finding) => finding.kind);
const refusedAs = (reason: string) => ({ ok: false, error: { type: 'refused', reason } });

const bytesOnDisk = () =>
  readdirSync(disk.folder)
    .toSorted()
    .map((name) => [name, readFileSync(join(disk.folder, name)).toString('base64')]);

const frameOf = (vault: OpenVault, id: RecordId) => vault.records.places.get(id)?.sequence ?? 0;

/** Appends a further version of the record as somebody else would have left it there. */
async function appendVersion(recordId: RecordId, owner: RecordId, version: number, envelope: Uint8Array) {
  const entries = [{ recordId, owner, version, envelope: new Uint8Array(envelope) }];
  must(await disk.restart().surroundings.disk.journal.append({ generation: 1, entries }));
}

/** Another start on the same disk on which reading this frame of the journal fails. */
function withUnreadable(database: MemoryDatabase, sequence: number): VaultOnDisk {
  const failing = disk.restart(database);
  refuseReads(failing, sequence);
  return failing;
}

describe('a journal that cannot be read for a moment', () => {
  it('stops the opening rather than let an older version pass for the newest', async () => {
    const vault = await disk.make();
    const { caseId, id } = await caseWith(vault, ['Oud.']);
    await write(vault, id, 'Nieuw, bevestigd.');
    const before = bytesOnDisk();
    const refused = await withUnreadable(memoryDatabase(), frameOf(vault, id)).unlock();
    expect(refused).toEqual(refusedAs('disk-unreadable'));
    expect(bytesOnDisk()).toEqual(before);
    const again = must(await disk.restart(memoryDatabase()).unlock());
    expect(await notesOf(again, caseId)).toEqual(['Nieuw, bevestigd.']);
    expect(findingsOf(again)).toEqual(['database-rebuilt']);
  });

  it('stops the opening also for a record of which the database holds an older version', async () => {
    const vault = await disk.make();
    const { id } = await caseWith(vault, ['Oud.']);
    await pause();
    const behind = memoryDatabase();
    await behind.put([...disk.database.held.values()]);
    await write(vault, id, 'Nieuw, bevestigd.');
    const refused = await withUnreadable(behind, frameOf(vault, id)).unlock();
    expect(refused).toEqual(refusedAs('disk-unreadable'));
    expect(behind.held.get(id)?.version).toBe(1);
  });
});

describe('a record that a newer Luwte sealed', () => {
  async function withNewerEnvelope() {
    const { caseId, id } = await caseWith(await disk.make(), ['Oud.']);
    await pause();
    const envelope = disk.database.held.get(id)?.envelope.slice() ?? new Uint8Array();
    envelope[3] = 0x32;
    return { caseId, id, envelope };
  }

  for (const place of ['the journal', 'the database', 'both'] as const) {
    it(`refuses the opening where it lies in ${place}, and nothing is touched`, async () => {
      const { caseId, id, envelope } = await withNewerEnvelope();
      if (place !== 'the database') await appendVersion(id, caseId, 2, envelope);
      const row = { recordId: id, owner: caseId, version: 2, envelope };
      if (place !== 'the journal') await disk.database.put([row]);
      const before = bytesOnDisk();
      const rows = structuredClone(disk.database.held);
      expect(await disk.restart().unlock()).toEqual(refusedAs('too-new'));
      expect(bytesOnDisk()).toEqual(before);
      expect(disk.database.held).toEqual(rows);
    });
  }
});

describe('a newer copy that cannot be opened', () => {
  async function withDamagedNewer() {
    const { caseId, id } = await caseWith(await disk.make(), ['Leesbaar.']);
    await pause();
    const row = disk.database.held.get(id);
    if (!row) throw new Error('no row');
    const damaged = row.envelope.slice();
    damaged[200] = (damaged[200] ?? 0) ^ 1;
    return { caseId, id, row: { ...row, version: 2, envelope: damaged } };
  }

  it('is told, and its version number is not used again', async () => {
    const { caseId, id, row } = await withDamagedNewer();
    await appendVersion(id, caseId, 2, row.envelope);
    const vault = must(await disk.restart().unlock());
    expect(vault.findings).toContainEqual({ kind: 'records-unreadable', records: 1 });
    expect(await notesOf(vault, caseId)).toEqual(['Leesbaar.']);
    await write(vault, id, 'En verder.');
    expect(vault.records.places.get(id)?.version).toBe(3);
    const again = must(await disk.restart(memoryDatabase()).unlock());
    expect(await notesOf(again, caseId)).toEqual(['En verder.']);
    expect(findingsOf(again)).toEqual(['database-rebuilt']);
  });

  it('stays in the database, where it may be the only one, also when the older is read', async () => {
    const { caseId, id, row } = await withDamagedNewer();
    await disk.database.put([row]);
    const vault = must(await disk.restart().unlock());
    expect(vault.findings).toContainEqual({ kind: 'records-unreadable', records: 1 });
    expect(await notesOf(vault, caseId)).toEqual(['Leesbaar.']);
    await pause();
    expect(disk.database.held.get(id)).toEqual(row);
  });
});

describe('a database that cannot be read to its end', () => {
  /** Gives its rows, and then ends as told. */
  function endingWith(error: Error): MemoryDatabase {
    const whole = disk.database;
    const failing: MemoryDatabase['pages'] = async function* pages() {
      yield* whole.pages();
      throw error;
    };
    return { ...whole, pages: failing };
  }

  async function withoutJournal() {
    const { caseId } = await caseWith(await disk.make(), ['Alleen nog in de database.']);
    await pause();
    rmSync(join(disk.folder, 'vault.journal.1'));
    return { caseId, rows: disk.database.held.size };
  }

  it('is left as it is when it merely hangs: it may be the only replica', async () => {
    const { caseId, rows } = await withoutJournal();
    const vault = must(await disk.restart(endingWith(new DatabaseHangs('late'))).unlock());
    expect(disk.database.reopened).toEqual([]);
    expect(disk.database.held.size).toBe(rows);
    expect(await notesOf(vault, caseId)).toEqual(['Alleen nog in de database.']);
  });

  it('is begun afresh when it is broken, once all that it gave lies in the journal', async () => {
    const { caseId, rows } = await withoutJournal();
    const vault = must(await disk.restart(endingWith(new Error('broken'))).unlock());
    expect(disk.database.reopened).toEqual(['afresh']);
    expect(await notesOf(vault, caseId)).toEqual(['Alleen nog in de database.']);
    await pause();
    expect(disk.database.held.size).toBe(rows);
    const again = must(await disk.restart(memoryDatabase()).unlock());
    expect(await notesOf(again, caseId)).toEqual(['Alleen nog in de database.']);
  });

  it('is not begun afresh while the journal cannot take what only it has', async () => {
    const { caseId, rows } = await withoutJournal();
    const full = disk.restart(endingWith(new Error('broken')));
    const { journal } = full.surroundings.disk;
    Object.assign(journal, { append: async () => ({ ok: false, error: { type: 'disk-full' } }) });
    const vault = must(await full.unlock());
    expect(disk.database.reopened).not.toContain('afresh');
    expect(disk.database.held.size).toBe(rows);
    expect(await notesOf(vault, caseId)).toEqual(['Alleen nog in de database.']);
  });
});

describe('settings that cannot be read at the opening', () => {
  it('are not replaced by those of a new vault', async () => {
    const vault = await disk.make();
    must(await vault.settings.change({ retentionMonths: 6 }));
    await pause();
    const settingsId = '00000000000000000000000000000012' as RecordId;
    const whole = disk.database;
    const withoutSettings = {
      ...whole,
      row: async (recordId: RecordId) => (recordId === settingsId ? undefined : whole.row(recordId)),
    };
    const failing = withUnreadable(withoutSettings, frameOf(vault, settingsId));
    must(await failing.unlock());
    const again = must(await disk.restart().unlock());
    expect(again.settings.current()).toEqual({ retentionMonths: 6 });
  });
});
