import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gate } from '../../../support/stalling';
import { must, type VaultOnDisk, vaultOnDisk } from '../../../support/vault-on-disk';
import { caseWith, fillJournal, happens, pause, write } from '../../../support/writing';

let disk: VaultOnDisk;
beforeEach(() => {
  disk = vaultOnDisk();
});
afterEach(() => disk.remove());

describe('reading a record', () => {
  it('while a newer version is saved never puts the older one back into the database', async () => {
    const vault = await disk.make();
    const { id } = await caseWith(vault, ['Eerst.']);
    await pause();
    disk.database.rows.delete(id);
    const { journal } = disk.surroundings.disk;
    const { read } = journal;
    const { opened, open } = gate();
    const slow: typeof read = async (asked) => {
      const answer = await read(asked);
      await opened;
      return answer;
    };
    Object.assign(journal, { read: slow });
    const reading = vault.records.read(id);
    await pause();
    await write(vault, id, 'Daarna.');
    open();
    expect(must(await reading)).toMatchObject({ notes: 'Daarna.' });
    await pause();
    expect(disk.database.rows.get(id)?.version).toBe(vault.records.places.get(id)?.version);
  });

  it('finds it at every moment of a compaction', async () => {
    const vault = await disk.make();
    const { caseId, id, ids } = await caseWith(vault, ['Wordt lang.', 'Blijft liggen.']);
    await fillJournal(vault, id);
    await pause();
    disk.database.behave('refuse');
    let compacting = true;
    let read = 0;
    const compaction = vault.records.compactIfWorthwhile().then(() => {
      compacting = false;
    });
    while (compacting) {
      for (const recordId of [...ids, caseId])
        expect(await vault.records.read(recordId)).toMatchObject({ ok: true });
      read += 1;
    }
    await compaction;
    expect(read).toBeGreaterThan(0);
    const { journals } = must(await disk.surroundings.disk.journal.list());
    expect(journals.map(({ generation }) => generation)).toEqual([2]);
  });

  for (const verb of ['compact', 'retire'] as const) {
    it(`finds it where the read is held up until a compaction has done its ${verb}`, async () => {
      const vault = await disk.make();
      const { id } = await caseWith(vault, ['Wordt lang.']);
      await fillJournal(vault, id);
      await pause();
      disk.database.behave('refuse');
      const { journal } = disk.surroundings.disk;
      const answers: Promise<unknown>[] = [];
      const original = journal[verb] as (asked: unknown) => Promise<unknown>;
      Object.assign(journal, {
        [verb]: async (asked: unknown) => {
          const answer = await original(asked);
          answers.push(vault.records.read(id));
          await pause(50);
          return answer;
        },
      });
      await vault.records.compactIfWorthwhile();
      expect(await happens(() => answers.length > 0)).toBe(true);
      for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ ok: true });
    });
  }
});
