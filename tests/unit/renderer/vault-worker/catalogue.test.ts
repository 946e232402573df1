import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordId } from '../../../../src/core/cases/values';
import { indexOwner } from '../../../../src/core/vault/ids';
import type { OpenVault } from '../../../../src/renderer/vault-worker/open-vault';
import { gate, refuseReads } from '../../../support/stalling';
import { must, talk, type VaultOnDisk, vaultOnDisk } from '../../../support/vault-on-disk';
import { caseWith, pause, write } from '../../../support/writing';

let disk: VaultOnDisk;
beforeEach(() => {
  disk = vaultOnDisk();
});
afterEach(() => disk.remove());

const found = async (vault: OpenVault, word: string) =>
  (await vault.catalogue.search(word, 5, () => '')).total;

/** Opens while reading the search cache takes until it is let go. */
async function openWithSlowCache() {
  const { rowsOf } = disk.database;
  const { opened, open } = gate();
  const vault = must(await disk.restart().unlock());
  Object.assign(disk.database, {
    rowsOf: async (owner: RecordId) => {
      const rows = await rowsOf(owner);
      if (owner === indexOwner) await opened;
      return rows;
    },
  });
  const filling = vault.catalogue.fill();
  return {
    vault,
    fill: async () => {
      Object.assign(disk.database, { rowsOf });
      open();
      await filling;
    },
  };
}

describe('the search cache', () => {
  async function withCache() {
    const vault = await disk.make();
    const all = await caseWith(vault, ['De eerste wandeling.', 'Over het archief.']);
    await vault.catalogue.fill();
    await vault.catalogue.writeCache();
    await pause();
    return all;
  }

  it('being read hides no note that is saved meanwhile, now or after a restart', async () => {
    const { caseId } = await withCache();
    const { vault, fill } = await openWithSlowCache();
    must(await vault.conversations.start(caseId, talk('Een paraplu vergeten.')));
    await fill();
    expect(await found(vault, 'paraplu')).toBe(1);
    expect(await found(vault, 'wandeling')).toBe(1);
    expect(vault.cases.list()[0]?.conversations).toBe(3);
    await vault.catalogue.writeCache();
    await pause();
    const again = must(await disk.restart().unlock());
    await again.catalogue.fill();
    expect(await found(again, 'paraplu')).toBe(1);
    expect(again.cases.list()[0]?.conversations).toBe(3);
  });

  it('being read brings back neither the former words of a note nor a note that is removed meanwhile', async () => {
    const { caseId, ids } = await withCache();
    const [walk, archive] = ids;
    if (!walk || !archive) throw new Error('two conversations');
    const { vault, fill } = await openWithSlowCache();
    await vault.conversations.list(caseId);
    await write(vault, archive, 'Over de kelder.');
    must(await vault.conversations.remove(walk));
    await fill();
    for (const [word, times] of [
      ['wandeling', 0],
      ['archief', 0],
      ['kelder', 1],
    ] as const) {
      expect(await found(vault, word)).toBe(times);
    }
    await vault.catalogue.writeCache();
    await pause();
    const again = must(await disk.restart().unlock());
    await again.catalogue.fill();
    expect(await found(again, 'wandeling')).toBe(0);
    expect(await found(again, 'kelder')).toBe(1);
    expect(again.cases.list()[0]?.conversations).toBe(1);
  });

  it('does not take a record that could not be read for none: the next opening finds it', async () => {
    const { caseId, id } = await caseWith(await disk.make(), ['Een paraplu vergeten.']);
    await pause();
    const next = disk.restart();
    const vault = must(await next.unlock());
    disk.database.held.delete(id);
    const sequence = vault.records.places.get(id)?.sequence ?? 0;
    refuseReads(next, sequence);
    await vault.catalogue.fill();
    expect(await found(vault, 'paraplu')).toBe(0);
    await pause();

    const again = must(await disk.restart().unlock());
    await again.catalogue.fill();
    expect(await found(again, 'paraplu')).toBe(1);
    const [only] = again.cases.list();
    expect(only?.file.id).toBe(caseId);
    expect(only?.conversations).toBe(1);
  });
});
