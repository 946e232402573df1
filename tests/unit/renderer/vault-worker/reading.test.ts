import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gate } from '../../../support/stalling';
import { must, type VaultOnDisk, vaultOnDisk } from '../../../support/vault-on-disk';
import { caseWith, fillJournal, pause, write } from '../../../support/writing';

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
    disk.database.held.delete(id);
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
    expect(disk.database.held.get(id)?.version).toBe(vault.records.places.get(id)?.version);
  });

  it('finds it at every step of a compaction', async () => {
    const vault = await disk.make();
    const { id, ids } = await caseWith(vault, ['Wordt lang.', 'a', 'b', 'c', 'd', 'e', 'f']);
    await fillJournal(vault, id);
    await pause();
    disk.database.behave('refuse');
    const unread = ids.slice(1);
    const steps: string[] = [];
    const reads: Promise<unknown>[] = [];
    /** After this step a record that was not read before is asked for, before the compaction hears of the step. */
    function readAfter<Asked, Answer>(name: string, step: (asked: Asked) => Promise<Answer>) {
      return async (asked: Asked) => {
        const answer = await step(asked);
        const next = unread.shift();
        if (next) reads.push(vault.records.read(next));
        steps.push(name);
        await pause(50);
        return answer;
      };
    }
    const { journal, keys } = disk.surroundings.disk;
    Object.assign(journal, {
      compact: readAfter('compact', journal.compact),
      retire: readAfter('retire', journal.retire),
    });
    Object.assign(keys, { write: readAfter('anchor', keys.write) });
    await vault.records.compactIfWorthwhile();
    expect(steps).toEqual(['retire', 'compact', 'anchor', 'retire']);
    for (const read of await Promise.all(reads)) expect(read).toMatchObject({ ok: true });
  });
});
