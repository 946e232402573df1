import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../../../src/main/vault-files/file-system';
import { openJournals } from '../../../../src/main/vault-files/journals';
import {
  type Change,
  type FaultyFileSystem,
  faultyFileSystem,
  forEveryChange,
} from '../support/faulty-file-system';
import { temporaryFolder } from '../support/profile-folder';
import { readJournals } from '../support/read-journal';
import { entry, sampleVault } from '../support/sealed-samples';

const first = { vaultId: sampleVault, generation: 1, baseSequence: 0 };
const one = (n: number) => ({ generation: 1, entries: [entry(n)] });

async function withTwo(): Promise<string> {
  const folder = temporaryFolder();
  const journals = openJournals(nodeFileSystem, folder);
  await journals.begin(first);
  await journals.append(one(1));
  await journals.append(one(2));
  return folder;
}

describe('an append that fails', () => {
  const failures: readonly [string, readonly Change[], string][] = [
    ['ENOSPC', ['write'], 'disk-full'],
    ['EDQUOT', ['write'], 'disk-full'],
    ['EIO', ['write'], 'input-output'],
    ['EIO', ['sync'], 'input-output'],
    ['EROFS', ['write'], 'read-only'],
    ['EACCES', ['write'], 'read-only'],
  ];

  it.each(failures)('by %s in %s says %s, leaves nothing, and can be repeated', async (code, kinds, type) => {
    for (const partly of [0, 0.3, 0.99]) {
      const folder = await withTwo();
      const before = readFileSync(join(folder, 'vault.journal.1'));
      const journals = openJournals(faultyFileSystem({ at: 0, code, kinds, partly }), folder);
      await journals.list();
      expect(await journals.append(one(3))).toEqual({ ok: false, error: { type } });
      expect(readFileSync(join(folder, 'vault.journal.1')).equals(before)).toBe(true);
      expect(await journals.append(one(4))).toMatchObject({ ok: true, value: { sequence: 3 } });
      const { listing, read } = await readJournals(folder);
      expect(listing.journals[0]).toMatchObject({ lastSequence: 3, tornTail: false, damagedAfter: null });
      expect(read[0]?.entries.map(({ recordId }) => recordId)).toEqual(
        [1, 2, 4].map((n) => entry(n).recordId),
      );
    }
  });

  it('and cannot even be cut back is cut back by the next one', async () => {
    const folder = await withTwo();
    const broken = { write: true };
    const fs: typeof nodeFileSystem = {
      ...nodeFileSystem,
      open: async (path, flags) => {
        const file = await nodeFileSystem.open(path, flags);
        const fail = () => Promise.reject(Object.assign(new Error('made to fail'), { code: 'EIO' }));
        return {
          read: (...given) => file.read(...given),
          stat: () => file.stat(),
          close: () => file.close(),
          write: (...given) => file.write(...given),
          sync: () => (broken.write ? fail() : file.sync()),
          truncate: (length) => (broken.write ? fail() : file.truncate(length)),
        };
      },
    };
    const journals = openJournals(fs, folder);
    await journals.list();
    expect(await journals.append(one(3))).toEqual({ ok: false, error: { type: 'input-output' } });
    broken.write = false;
    expect(await journals.append(one(4))).toMatchObject({ ok: true, value: { sequence: 3 } });
    const { read } = await readJournals(folder);
    expect(read[0]?.entries.map(({ recordId }) => recordId)).toEqual([1, 2, 4].map((n) => entry(n).recordId));
  });

  it('does not forge success out of a bug', async () => {
    const folder = await withTwo();
    const fs = {
      ...nodeFileSystem,
      readdir: () => Promise.reject(new TypeError('a bug')),
    };
    await expect(openJournals(fs, folder).list()).rejects.toThrow('a bug');
  });
});

/** Begins, appends, compacts and retires; says what was acknowledged, and of which generation. */
async function wholeLife(fs: FaultyFileSystem, folder: string) {
  const journals = openJournals(fs, folder);
  const acknowledged = new Map<number, readonly number[]>();
  let compacted = false;
  const steps = async () => {
    if (!(await journals.begin(first)).ok) return;
    acknowledged.set(1, []);
    if (!(await journals.append(one(1))).ok) return;
    acknowledged.set(1, [1]);
    if (!(await journals.append({ generation: 1, entries: [entry(2), entry(3)] })).ok) return;
    acknowledged.set(1, [1, 2, 3]);
    if (!(await journals.compact({ generation: 1, keep: [1, 3] })).ok) return;
    acknowledged.set(2, [1, 3]);
    compacted = true;
    if (!(await journals.retire({ keep: 2 })).ok) return;
    acknowledged.delete(1);
    if (!(await journals.append({ generation: 2, entries: [entry(4)] })).ok) return;
    acknowledged.set(2, [1, 3, 4]);
  };
  await steps();
  return { acknowledged, compacted };
}

describe('a crash at any change of the disk', () => {
  it.each([0, 0.5])(
    'loses nothing that was acknowledged, and leaves no journal that cannot be read, with %s of the write done',
    async (partly) => {
      const changes = await forEveryChange({ code: 'EIO', crash: true, partly }, async (fs) => {
        const folder = temporaryFolder();
        const { acknowledged, compacted } = await wholeLife(fs, folder);
        const { listing, read } = await readJournals(folder);
        expect(listing.unreadable).toEqual([]);
        expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
        // The anchor names generation 2 from the moment that compaction was acknowledged, and 1 until then.
        const generation = compacted ? 2 : 1;
        const expected = acknowledged.get(generation) ?? [];
        const found = read.find(({ summary }) => summary.generation === generation);
        expect(found?.summary.damagedAfter ?? null).toBeNull();
        const entries = found?.entries.map(({ recordId }) => Number(recordId)) ?? [];
        expect(entries.slice(0, expected.length)).toEqual(expected);
      });
      expect(changes).toBeGreaterThanOrEqual(20);
    },
  );
});

describe('compaction', () => {
  async function compactable(): Promise<string> {
    const folder = await withTwo();
    await openJournals(nodeFileSystem, folder).append(one(3));
    return folder;
  }

  it('keeps what was chosen, and its chain goes on from the old head', async () => {
    const folder = await compactable();
    const journals = openJournals(nodeFileSystem, folder);
    expect(await journals.compact({ generation: 1, keep: [1, 3] })).toMatchObject({
      ok: true,
      value: { generation: 2, sequence: 5 },
    });
    const { read } = await readJournals(folder);
    expect(
      read.map(({ summary }) => [summary.generation, summary.baseSequence, summary.lastSequence]),
    ).toEqual([
      [1, 0, 3],
      [2, 3, 5],
    ]);
    expect(read[1]?.entries).toEqual(
      [1, 3].map((n) => ({ recordId: entry(n).recordId, envelope: entry(n).envelope })),
    );
  });

  it('refuses to write over a generation that is there; retiring makes room', async () => {
    const folder = await compactable();
    const journals = openJournals(nodeFileSystem, folder);
    await journals.compact({ generation: 1, keep: [1] });
    expect(await journals.compact({ generation: 1, keep: [2] })).toEqual({
      ok: false,
      error: { type: 'already-present' },
    });
    await journals.retire({ keep: 1 });
    expect(await journals.compact({ generation: 1, keep: [2] })).toMatchObject({ ok: true });
  });

  it('that fails at any change leaves the old generation as it was, and can be repeated', async () => {
    const changes = await forEveryChange({ code: 'ENOSPC', partly: 0.5 }, async (fs) => {
      const folder = await compactable();
      const before = readFileSync(join(folder, 'vault.journal.1'));
      const journals = openJournals(fs, folder);
      const answer = await journals.compact({ generation: 1, keep: [2, 3] });
      expect(answer.ok || answer.error.type).toBe(fs.struck() ? 'disk-full' : true);
      expect(readFileSync(join(folder, 'vault.journal.1')).equals(before)).toBe(true);
      expect(readdirSync(folder)).toEqual(
        fs.struck() ? ['vault.journal.1'] : ['vault.journal.1', 'vault.journal.2'],
      );
      const mended = openJournals(nodeFileSystem, folder);
      await mended.retire({ keep: 1 });
      expect(await mended.compact({ generation: 1, keep: [2, 3] })).toMatchObject({ ok: true });
    });
    expect(changes).toBeGreaterThan(4);
  });

  it('never retires towards a generation that is not there', async () => {
    const folder = await compactable();
    const journals = openJournals(nodeFileSystem, folder);
    expect((await journals.retire({ keep: 2 })).ok).toBe(false);
    expect(readdirSync(folder)).toEqual(['vault.journal.1']);
  });
});
