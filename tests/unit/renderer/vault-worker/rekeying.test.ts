import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordId } from '../../../../src/core/cases/values';
import { openRecord } from '../../../../src/core/vault/envelope';
import { ownerOfCase } from '../../../../src/core/vault/ids';
import type { OpenVault } from '../../../../src/renderer/vault-worker/open-vault';
import { readInventory } from '../../../../src/renderer/vault-worker/replicas';
import { memoryDatabase } from '../../../support/memory-database';
import { intake, must, talk, type VaultOnDisk, vaultOnDisk } from '../../../support/vault-on-disk';

let disk: VaultOnDisk;
beforeEach(() => {
  disk = vaultOnDisk();
});
afterEach(() => disk.remove());

async function caseWithTwoTalks(vault: OpenVault) {
  const record = must(await vault.cases.create(intake()));
  const kept = must(await vault.conversations.start(record.id, talk('Dit blijft.')));
  const gone = must(await vault.conversations.start(record.id, talk('Dit moet weg.')));
  return { caseId: record.id, keptId: kept.id, goneId: gone.id };
}

const notesOf = async (vault: OpenVault, caseId: RecordId) =>
  (await vault.conversations.list(caseId)).map((one) => one.notes);

/** How many of all frames in the journal still open under the keys that the vault holds. */
async function readableVersions(vault: OpenVault, recordId: RecordId): Promise<number[]> {
  const listing = must(await disk.surroundings.disk.journal.list());
  const versions: number[] = [];
  for (const { generation, baseSequence } of listing.journals) {
    for (const copy of must(await readInventory(disk.surroundings.disk, generation, baseSequence))) {
      if (copy.recordId !== recordId) continue;
      const read = must(
        await disk.surroundings.disk.journal.read({ generation, sequences: [copy.sequence] }),
      );
      const [frame] = read.frames;
      if (!frame) throw new Error('no frame');
      const keys = await vault.keys.all(ownerOfCase(copy.owner));
      if ((await openRecord(keys, copy, frame.envelope)).ok) versions.push(copy.version);
    }
  }
  return versions;
}

describe('deleting inside a case', () => {
  it('leaves no version of the deleted record that the vault can open', async () => {
    const vault = await disk.make();
    const { caseId, keptId, goneId } = await caseWithTwoTalks(vault);
    expect(await readableVersions(vault, goneId)).toEqual([1]);
    must(await vault.conversations.remove(goneId));
    must(await vault.rekeying.finish());

    // Only the deletion itself, sealed again, is left of it.
    expect(await readableVersions(vault, goneId)).toEqual([3]);
    expect(await readableVersions(vault, keptId)).toEqual([2]);
    expect(await notesOf(vault, caseId)).toEqual(['Dit blijft.']);
  });

  it('is final after a restart, from either replica', async () => {
    const vault = await disk.make();
    const { caseId, goneId } = await caseWithTwoTalks(vault);
    must(await vault.conversations.remove(goneId));
    must(await vault.rekeying.finish());
    await vault.writeAnchor();
    for (const database of [disk.database, memoryDatabase()]) {
      const again = must(await disk.restart(database).unlock());
      expect(await notesOf(again, caseId)).toEqual(['Dit blijft.']);
      expect(again.findings.filter((finding) => finding.kind === 'records-unreadable')).toEqual([]);
    }
  });

  it('can be undone while the vault is open', async () => {
    const vault = await disk.make();
    const { caseId, goneId } = await caseWithTwoTalks(vault);
    must(await vault.conversations.remove(goneId));
    expect(await notesOf(vault, caseId)).toHaveLength(1);
    must(await vault.conversations.restore(goneId));
    expect(await notesOf(vault, caseId)).toHaveLength(2);
  });

  it('is taken up at the next opening when nothing of the re-keying was done', async () => {
    const vault = await disk.make();
    const { caseId, goneId } = await caseWithTwoTalks(vault);
    must(await vault.conversations.remove(goneId));
    const again = must(await disk.restart().unlock());
    expect(again.rekeying.isDue()).toBe(true);
    must(await again.rekeying.finish());
    expect(await readableVersions(again, goneId)).toEqual([3]);
    expect(await notesOf(again, caseId)).toEqual(['Dit blijft.']);
    expect(must(await disk.restart().unlock()).rekeying.isDue()).toBe(false);
  });

  it('ends with everything readable and one key, at whichever write it is interrupted', async () => {
    for (let writes = 0; writes < 12; writes += 1) {
      const one = vaultOnDisk();
      const vault = await one.make();
      const { caseId, goneId } = await caseWithTwoTalks(vault);
      must(await vault.conversations.remove(goneId));

      let left = writes;
      const { keys, journal } = one.surroundings.disk;
      const dying =
        <Asked, Answer>(write: (asked: Asked) => Promise<Answer>) =>
        (asked: Asked) => {
          left -= 1;
          // The process is gone: this write never happens and nothing comes back.
          return left < 0 ? new Promise<Answer>(() => {}) : write(asked);
        };
      Object.assign(keys, { write: dying(keys.write) });
      Object.assign(journal, { append: dying(journal.append) });
      await Promise.race([vault.rekeying.finish(), new Promise((resolve) => setTimeout(resolve, 150))]);

      const again = must(await one.restart(memoryDatabase()).unlock());
      expect(await notesOf(again, caseId)).toEqual(['Dit blijft.']);
      must(await again.rekeying.finish());
      expect(await notesOf(again, caseId)).toEqual(['Dit blijft.']);
      expect(await again.keys.all(ownerOfCase(caseId))).toHaveLength(1);
      one.remove();
    }
  });

  it('removes the old key from both slots', async () => {
    const vault = await disk.make();
    const { caseId, goneId } = await caseWithTwoTalks(vault);
    const before = vault.keys.currentGeneration(ownerOfCase(caseId));
    must(await vault.conversations.remove(goneId));
    must(await vault.rekeying.finish());
    expect(before).toBe(1);
    expect(vault.keys.currentGeneration(ownerOfCase(caseId))).toBe(2);
    expect(await vault.keys.all(ownerOfCase(caseId))).toHaveLength(1);
    const slots = readdirSync(disk.folder).filter((name) => name.startsWith('vault.keys.'));
    const [a, b] = slots.map((name) => readFileSync(join(disk.folder, name)).toString('hex'));
    expect(a).toBe(b);
  });
});
