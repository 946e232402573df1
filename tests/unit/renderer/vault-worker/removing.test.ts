import { statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { RecordId } from '../../../../src/core/cases/values';
import { openRecord } from '../../../../src/core/vault/envelope';
import { ownerOfCase } from '../../../../src/core/vault/ids';
import { addKey, nextKey } from '../../../../src/core/vault/keyring';
import type { OpenVault } from '../../../../src/renderer/vault-worker/open-vault';
import { readInventory } from '../../../../src/renderer/vault-worker/replicas';
import { failingFileSystem } from '../../../support/failing-file-system';
import { memoryDatabase } from '../../../support/memory-database';
import { gate, refuseReads } from '../../../support/stalling';
import { must, talk, type VaultOnDisk, vaultOnDisk } from '../../../support/vault-on-disk';
import { caseWith, happens, notesOf, pause } from '../../../support/writing';

const made: VaultOnDisk[] = [];
afterEach(() => {
  for (const disk of made.splice(0)) disk.remove();
});

async function begun() {
  const fs = failingFileSystem();
  const disk = vaultOnDisk({ fs });
  made.push(disk);
  return { fs, disk, vault: await disk.make() };
}

const found = async (vault: OpenVault, word: string) =>
  (await vault.catalogue.search(word, 5, () => '')).total;

/** Lets each append that follows wait until it is let go. */
function holdAppends({ surroundings }: VaultOnDisk) {
  const { journal } = surroundings.disk;
  const { append } = journal;
  const { opened, open } = gate();
  const holding: typeof append = async (asked) => {
    await opened;
    return append(asked);
  };
  Object.assign(journal, { append: holding });
  return () => {
    Object.assign(journal, { append });
    open();
  };
}

/** The versions of the record in the journal that open under a key which the vault still holds. */
async function readableVersions(disk: VaultOnDisk, vault: OpenVault, recordId: RecordId): Promise<number[]> {
  const around = disk.restart().surroundings.disk;
  const versions: number[] = [];
  for (const { generation, baseSequence } of must(await around.journal.list()).journals) {
    for (const copy of must(await readInventory(around, generation, baseSequence))) {
      if (copy.recordId !== recordId) continue;
      const read = must(await around.journal.read({ generation, sequences: [copy.sequence] }));
      const keys = await vault.keys.all(ownerOfCase(copy.owner));
      const [frame] = read.frames;
      if (frame && (await openRecord(keys, copy, frame.envelope)).ok) versions.push(copy.version);
    }
  }
  return versions;
}

describe('removing a conversation', () => {
  it('that fails keeps what was typed last, and saves it as soon as the disk takes it', async () => {
    const { fs, disk, vault } = await begun();
    const { caseId, id } = await caseWith(vault, ['Begin.']);
    fs.fail((call) => (call === 'file.write' ? 'ENOSPC' : null));
    must(vault.conversations.type(id, talk('Begin. En het belangrijke.')));
    expect(await vault.conversations.remove(id)).toEqual({
      ok: false,
      error: { type: 'not-saved', reason: 'disk-full' },
    });
    expect(await vault.conversations.saveAll()).toBe(false);
    expect(await notesOf(vault, caseId)).toEqual(['Begin. En het belangrijke.']);
    fs.mend();
    expect(await happens(() => (vault.records.places.get(id)?.version ?? 0) > 1)).toBe(true);
    expect(await vault.conversations.saveAll()).toBe(true);
    const again = must(await disk.restart(memoryDatabase()).unlock());
    expect(await notesOf(again, caseId)).toEqual(['Begin. En het belangrijke.']);
  });

  it('is final also when a save of it was under way', async () => {
    const { disk, vault } = await begun();
    const { caseId, id } = await caseWith(vault, ['Begin.']);
    const letGo = holdAppends(disk);
    must(vault.conversations.type(id, talk('een')));
    const saving = vault.conversations.saveNow(id);
    await pause();
    must(vault.conversations.type(id, talk('een twee')));
    const removing = vault.conversations.remove(id);
    letGo();
    must(await removing);
    await saving;
    await pause(400);
    expect(await notesOf(vault, caseId)).toEqual([]);
    expect(await found(vault, 'twee')).toBe(0);
    const again = must(await disk.restart().unlock());
    expect(await notesOf(again, caseId)).toEqual([]);
  });

  it('is final also when something was typed or changed in it while it was being removed', async () => {
    const { disk, vault } = await begun();
    const { caseId, id } = await caseWith(vault, ['Begin.']);
    const letGo = holdAppends(disk);
    const removing = vault.conversations.remove(id);
    await pause();
    must(vault.conversations.type(id, talk('Begin, paraplu.')));
    const changing = vault.conversations.change(id, { kind: 'set-star', star: true });
    // Longer than a pause in typing, after which a save begins by itself.
    await pause(400);
    letGo();
    must(await removing);
    await changing;
    await pause(400);
    expect(await notesOf(vault, caseId)).toEqual([]);
    expect(await found(vault, 'paraplu')).toBe(0);
    expect(await notesOf(must(await disk.restart().unlock()), caseId)).toEqual([]);
    const restored = must(await vault.conversations.restore(id));
    expect(restored.notes).toBe('Begin, paraplu.');
  });

  it('is final also when the list was being read meanwhile', async () => {
    const { disk, vault } = await begun();
    const { caseId, id, ids } = await caseWith(vault, ['Begin.', 'Blijft.']);
    await pause();
    // The other one takes long to be read, and the list waits for it.
    const slow = ids[1] ?? id;
    disk.database.held.delete(slow);
    const { journal } = disk.surroundings.disk;
    const { read } = journal;
    const { opened, open } = gate();
    const waiting: typeof read = async (asked) => {
      await opened;
      return read(asked);
    };
    Object.assign(journal, { read: waiting });
    const listing = vault.conversations.list(caseId);
    await pause();
    must(await vault.conversations.remove(id));
    open();
    expect((await listing).map(({ notes }) => notes)).toEqual(['Blijft.']);
    expect(vault.conversations.type(id, talk('Terug?'))).toEqual({ ok: false, error: { type: 'absent' } });
  });

  it('notes that its case is due before it removes: of a torn write only that may remain', async () => {
    const { disk, vault } = await begun();
    const { caseId, id } = await caseWith(vault, ['Dit moet weg.']);
    await vault.writeAnchor();
    const file = join(disk.folder, 'vault.journal.1');
    must(await vault.conversations.remove(id));
    // The last of the two frames that were written at once loses its end.
    truncateSync(file, statSync(file).size - 8);
    const torn = must(await disk.restart(memoryDatabase()).unlock());
    expect(await notesOf(torn, caseId)).toEqual(['Dit moet weg.']);
    expect(torn.rekeying.isDue()).toBe(true);
  });
});

describe('re-keying', () => {
  it('stays due for a case in which something is removed while another is re-keyed', async () => {
    const { disk, vault } = await begun();
    const heron = await caseWith(vault, ['Weg ermee.']);
    const otter = await caseWith(vault, ['Geheim van de otter.'], 'Grijze Otter');
    must(await vault.conversations.remove(heron.id));
    const { keys } = disk.surroundings.disk;
    const { write } = keys;
    let writes = 0;
    const removals: Promise<unknown>[] = [];
    const removingMeanwhile: typeof write = async (asked) => {
      const written = await write(asked);
      // The third write replaces the key of the search cache: the case itself is done by then.
      if ((writes += 1) === 3) removals.push(vault.conversations.remove(otter.id));
      return written;
    };
    Object.assign(keys, { write: removingMeanwhile });
    must(await vault.rekeying.finish());
    expect(await Promise.all(removals)).toEqual([{ ok: true, value: undefined }]);
    expect(vault.rekeying.isDue()).toBe(true);
    const again = must(await disk.restart(memoryDatabase()).unlock());
    expect(again.rekeying.isDue()).toBe(true);
    must(await again.rekeying.finish());
    expect(await readableVersions(disk, again, otter.id)).toHaveLength(1);
  });

  it('stays due for a case in which something more is removed while it is being re-keyed', async () => {
    const { disk, vault } = await begun();
    const { ids } = await caseWith(vault, ['Eerst weg.', 'Daarna weg.']);
    const [first, second] = ids;
    if (!first || !second) throw new Error('two conversations');
    must(await vault.conversations.remove(first));
    const { keys } = disk.surroundings.disk;
    const { write } = keys;
    let writes = 0;
    const removing: typeof write = async (asked) => {
      // The second write takes the old key away: what is left of the case was sealed anew by then.
      if ((writes += 1) === 2) void vault.conversations.remove(second);
      return write(asked);
    };
    Object.assign(keys, { write: removing });
    must(await vault.rekeying.finish());
    expect(await happens(() => vault.rekeying.isDue())).toBe(true);
    const again = must(await disk.restart(memoryDatabase()).unlock());
    expect(again.rekeying.isDue()).toBe(true);
    must(await again.rekeying.finish());
    expect(await readableVersions(disk, again, second)).toHaveLength(1);
  });

  it('of one case goes on where another has a record that cannot be read', async () => {
    const { disk, vault } = await begun();
    const heron = await caseWith(vault, ['Weg ermee.', 'Onleesbaar.']);
    const otter = await caseWith(vault, ['Geheim van de otter.'], 'Grijze Otter');
    must(await vault.conversations.remove(heron.id));
    must(await vault.conversations.remove(otter.id));
    await pause();
    const unreadable = heron.ids[1] ?? heron.id;
    const sequence = vault.records.places.get(unreadable)?.sequence ?? 0;
    disk.database.held.delete(unreadable);
    const mend = refuseReads(disk, sequence);
    expect(await vault.rekeying.finish()).toEqual({ ok: false, error: 'input-output' });
    expect(vault.keys.currentGeneration(ownerOfCase(otter.caseId))).toBe(2);
    expect(await vault.keys.all(ownerOfCase(otter.caseId))).toHaveLength(1);
    expect(await vault.keys.all(ownerOfCase(heron.caseId))).toHaveLength(2);
    expect(vault.rekeying.isDue()).toBe(true);

    mend();
    must(await vault.rekeying.finish());
    expect(await vault.keys.all(ownerOfCase(heron.caseId))).toHaveLength(1);
    expect(vault.rekeying.isDue()).toBe(false);
    const again = must(await disk.restart(memoryDatabase()).unlock());
    expect(await notesOf(again, heron.caseId)).toEqual(['Onleesbaar.']);
  });

  it('takes up a case that stands between two keys, also where no list says that it is due', async () => {
    const { disk, vault } = await begun();
    const { caseId } = await caseWith(vault, ['Blijft.']);
    const owner = ownerOfCase(caseId);
    const { random } = disk.surroundings;
    const anchor = await anchorNow(disk);
    must(await vault.keys.write((keyring) => addKey(keyring, nextKey(keyring, owner, random)), anchor));
    const again = must(await disk.restart().unlock());
    expect(again.rekeying.isDue()).toBe(true);
    must(await again.rekeying.finish());
    expect(await again.keys.all(owner)).toHaveLength(1);
    expect(await notesOf(must(await disk.restart(memoryDatabase()).unlock()), caseId)).toEqual(['Blijft.']);
  });

  it('is due for every case where the list of those that are due cannot be read', async () => {
    const { disk, vault } = await begun();
    const { id } = await caseWith(vault, ['Weg ermee.']);
    must(await vault.conversations.remove(id));
    await pause();
    const dueId = '00000000000000000000000000000011' as RecordId;
    const sequence = vault.records.places.get(dueId)?.sequence ?? 0;
    const next = disk.restart();
    const { row } = disk.database;
    Object.assign(disk.database, {
      row: async (recordId: RecordId) => (recordId === dueId ? undefined : row(recordId)),
    });
    refuseReads(next, sequence);
    const again = must(await next.unlock());
    expect(again.rekeying.isDue()).toBe(true);
    must(await again.rekeying.finish());
    expect(await readableVersions(disk, again, id)).toHaveLength(1);
  });
});

async function anchorNow(disk: VaultOnDisk) {
  const { journals } = must(await disk.restart().surroundings.disk.journal.list());
  const [journal] = journals;
  if (!journal) throw new Error('no journal');
  return {
    journalGeneration: journal.generation,
    sequence: journal.lastSequence,
    head: journal.head,
    auditHead: new Uint8Array(32),
  };
}
