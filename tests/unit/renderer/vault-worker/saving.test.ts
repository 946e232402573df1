import { afterEach, describe, expect, it } from 'vitest';
import type { VaultEvent } from '../../../../src/renderer/vault-worker/api';
import { failingFileSystem } from '../../../support/failing-file-system';
import { memoryDatabase } from '../../../support/memory-database';
import { intake, must, talk, type VaultOnDisk, vaultOnDisk } from '../../../support/vault-on-disk';

const opened: VaultOnDisk[] = [];
afterEach(() => {
  for (const disk of opened.splice(0)) disk.remove();
});

async function writing() {
  const fs = failingFileSystem();
  const disk = vaultOnDisk({ fs });
  opened.push(disk);
  const vault = await disk.make();
  const record = must(await vault.cases.create(intake()));
  const conversation = must(await vault.conversations.start(record.id, talk('Begin.')));
  return { fs, disk, vault, caseId: record.id, id: conversation.id };
}

const statesOf = (events: readonly VaultEvent[]) =>
  events.flatMap((event) => (event.kind === 'save-state-changed' ? [event.state] : []));

async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !condition(); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(condition()).toBe(true);
}

describe('saving', () => {
  it('follows typing by itself, and says saved only after the append', async () => {
    const { disk, vault, caseId, id } = await writing();
    const from = disk.events.length;
    must(vault.conversations.type(id, talk('Begin. En')));
    must(vault.conversations.type(id, talk('Begin. En verder.')));
    await until(() => statesOf(disk.events.slice(from)).some((state) => state.kind === 'saved'));
    expect(statesOf(disk.events.slice(from)).map((state) => state.kind)).toEqual(['saving', 'saved']);
    const again = must(await disk.restart(memoryDatabase()).unlock());
    expect((await again.conversations.list(caseId))[0]?.notes).toBe('Begin. En verder.');
  });

  for (const [code, reason] of [
    ['ENOSPC', 'disk-full'],
    ['EIO', 'input-output'],
    ['EROFS', 'read-only'],
  ] as const) {
    it(`says ${reason} on ${code}, keeps the text, and recovers without a restart`, async () => {
      const { fs, disk, vault, caseId, id } = await writing();
      fs.fail((call) => (call === 'file.write' || call === 'file.sync' ? code : null));
      must(vault.conversations.type(id, talk('Niet kwijt.')));
      const failed = await vault.conversations.saveNow(id);
      expect(failed).toEqual({ ok: false, error: { type: 'not-saved', reason } });
      expect(statesOf(disk.events).at(-1)).toMatchObject({ kind: 'not-saved', reason });
      expect((await vault.conversations.list(caseId))[0]?.notes).toBe('Niet kwijt.');

      fs.mend();
      await until(() => statesOf(disk.events).at(-1)?.kind === 'saved');
      const again = must(await disk.restart(memoryDatabase()).unlock());
      expect((await again.conversations.list(caseId))[0]?.notes).toBe('Niet kwijt.');
      expect(again.findings.map((finding) => finding.kind)).toEqual(['database-rebuilt']);
    });
  }

  it('never uses a version number twice, also when its write failed', async () => {
    const { fs, vault, id } = await writing();
    const first = vault.records.places.get(id)?.version ?? 0;
    fs.fail((call) => (call === 'file.write' ? 'EIO' : null));
    must(vault.conversations.type(id, talk('Mislukt.')));
    await vault.conversations.saveNow(id);
    fs.mend();
    must(vault.conversations.type(id, talk('Gelukt.')));
    must(await vault.conversations.saveNow(id));
    expect(vault.records.places.get(id)?.version).toBe(first + 2);
  });

  it('is durable while the database hangs; the status says so and it heals', async () => {
    const { disk, vault, caseId, id } = await writing();
    disk.database.behave('hang');
    must(vault.conversations.type(id, talk('In het journaal.')));
    must(await vault.conversations.saveNow(id));
    await until(() =>
      disk.events.some((event) => event.kind === 'database-state-changed' && event.state === 'behind'),
    );
    expect(disk.database.reopened).toContain('as-it-is');
    expect((await vault.conversations.list(caseId))[0]?.notes).toBe('In het journaal.');
    disk.database.behave('well');
    await until(() =>
      disk.events.some((event) => event.kind === 'database-state-changed' && event.state === 'sound'),
    );
    expect(disk.database.held.get(id)?.version).toBe(vault.records.places.get(id)?.version);
  });

  it('makes no case whose key is not on disk first', async () => {
    const { fs, disk, vault } = await writing();
    fs.fail((call, path) => (call === 'file.write' && path.includes('vault.keys') ? 'ENOSPC' : null));
    expect(await vault.cases.create(intake('Grijze Otter'))).toEqual({
      ok: false,
      error: { type: 'not-saved', reason: 'disk-full' },
    });
    fs.mend();
    must(await vault.cases.create(intake('Grijze Otter')));
    const again = must(await disk.restart(memoryDatabase()).unlock());
    expect(
      again.cases
        .list()
        .map(({ file }) => file.pseudonym)
        .toSorted(),
    ).toEqual(['Grijze Otter', 'Stille Reiger']);
  });

  it('compacts a journal that is mostly dead, and goes on in the next generation', async () => {
    const { disk, vault, caseId, id } = await writing();
    const long = 'Een regel die lang is. '.repeat(20_000);
    for (let round = 0; round < 40; round += 1) {
      must(vault.conversations.type(id, talk(`${long}${round}`)));
      must(await vault.conversations.saveNow(id));
    }
    await vault.records.compactIfWorthwhile();
    const listing = must(await disk.surroundings.disk.journal.list());
    expect(listing.journals.map((journal) => journal.generation)).toEqual([2]);
    expect(listing.journals[0]?.byteLength).toBeLessThan(2_000_000);
    must(vault.conversations.type(id, talk('Na het inklinken.')));
    must(await vault.conversations.saveNow(id));
    const again = must(await disk.restart(memoryDatabase()).unlock());
    expect((await again.conversations.list(caseId))[0]?.notes).toBe('Na het inklinken.');
    expect(again.findings.map((finding) => finding.kind)).toEqual(['database-rebuilt']);
  });
});
