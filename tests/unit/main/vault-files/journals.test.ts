import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { largestEnvelope, largestTransfer } from '../../../../src/bridge';
import { nodeFileSystem } from '../../../../src/main/vault-files/file-system';
import { type Journals, openJournals } from '../../../../src/main/vault-files/journals';
import { shortWriting } from '../support/faulty-file-system';
import { temporaryFolder } from '../support/profile-folder';
import { readJournals } from '../support/read-journal';
import { entry, sampleVault } from '../support/sealed-samples';

const first = { vaultId: sampleVault, generation: 1, baseSequence: 0 };

async function begun(fs = nodeFileSystem): Promise<{ folder: string; journals: Journals }> {
  const folder = temporaryFolder();
  const journals = openJournals(fs, folder);
  expect(await journals.begin(first)).toMatchObject({ ok: true });
  return { folder, journals };
}

const append = (journals: Journals, numbers: readonly number[], generation = 1) =>
  journals.append({ generation, entries: numbers.map((n) => entry(n)) });

describe('the journal', () => {
  it('gives back what was appended, after a restart too', async () => {
    const { folder, journals } = await begun();
    await append(journals, [1]);
    const head = await append(journals, [2, 3]);
    const { read } = await readJournals(folder);
    expect(read[0]?.entries).toEqual(
      [1, 2, 3].map((n) => ({ recordId: entry(n).recordId, envelope: entry(n).envelope })),
    );
    expect(head).toMatchObject({
      ok: true,
      value: { generation: 1, sequence: 3, head: read[0]?.summary.head },
    });
  });

  it('is for its owner only', async () => {
    const { folder } = await begun();
    expect(statSync(join(folder, 'vault.journal.1')).mode & 0o777).toBe(0o600);
  });

  it('keeps its order when several appends are asked for at once', async () => {
    const { folder, journals } = await begun();
    const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => append(journals, [n])));
    expect(answers.map((answer) => answer.ok && answer.value.sequence)).toEqual([1, 2, 3, 4, 5]);
    const { read } = await readJournals(folder);
    expect(read[0]?.entries.map(({ recordId }) => Number(recordId))).toEqual([1, 2, 3, 4, 5]);
  });

  it('is whole when the disk takes and gives only some bytes at a time', async () => {
    const { folder, journals } = await begun(shortWriting(17));
    await append(journals, [1, 2]);
    const { read } = await readJournals(folder);
    expect(read[0]?.entries).toHaveLength(2);
  });

  it('is never begun over another', async () => {
    const { journals } = await begun();
    await append(journals, [1]);
    expect(await journals.begin(first)).toEqual({ ok: false, error: { type: 'already-present' } });
    expect(await journals.read({ generation: 1, sequences: [1] })).toMatchObject({ ok: true });
  });

  it('refuses what does not fit it', async () => {
    const { journals } = await begun();
    await append(journals, [1]);
    const mismatch = { ok: false, error: { type: 'mismatch' } };
    expect(await append(journals, [2], 7)).toEqual({ ok: false, error: { type: 'absent' } });
    expect(await journals.inventory({ generation: 1, after: 2 })).toEqual(mismatch);
    expect(await journals.read({ generation: 1, sequences: [2] })).toEqual(mismatch);
    expect(await journals.read({ generation: 1, sequences: [0] })).toEqual(mismatch);
    expect(await journals.compact({ generation: 1, keep: [1, 1] })).toEqual(mismatch);
    expect(await journals.compact({ generation: 1, keep: [2] })).toEqual(mismatch);
    const tooLarge = { ...entry(2), envelope: new Uint8Array(largestEnvelope + 1) };
    expect(await journals.append({ generation: 1, entries: [tooLarge] })).toEqual(mismatch);
    const empty = { ...entry(2), envelope: new Uint8Array(0) };
    expect(await journals.append({ generation: 1, entries: [entry(3), empty] })).toEqual(mismatch);
    expect(await append(journals, [2])).toMatchObject({ ok: true, value: { sequence: 2 } });
  });

  it('gives envelopes up to one transfer, and at least one', async () => {
    const { journals } = await begun();
    const sizes = [largestTransfer + 1, largestTransfer - 10, 11, 10];
    await journals.append({ generation: 1, entries: sizes.map((size, n) => entry(n, size)) });
    const lengths = async (sequences: number[]) => {
      const read = await journals.read({ generation: 1, sequences });
      return read.ok ? read.value.frames.map(({ envelope }) => envelope.length) : null;
    };
    expect(await lengths([1, 2, 3])).toEqual([largestTransfer + 1]);
    expect(await lengths([2, 3, 4])).toEqual([largestTransfer - 10]);
    expect(await lengths([2, 4])).toEqual([largestTransfer - 10, 10]);
  });

  it('tells of its frames a page at a time', async () => {
    const { folder, journals } = await begun();
    const numbers = Array.from({ length: 4_000 }, (_none, n) => n);
    await journals.append({ generation: 1, entries: numbers.map((n) => entry(n, 40)) });
    const page = await journals.inventory({ generation: 1, after: 0 });
    expect(page.ok && page.value.done).toBe(false);
    expect(page.ok && page.value.entries.length).toBeLessThanOrEqual(largestTransfer);
    const { read } = await readJournals(folder);
    expect(read[0]?.entries).toHaveLength(4_000);
  });

  it('tells the head after every frame, as a chain from the base head on', async () => {
    const { folder, journals } = await begun();
    const heads: Uint8Array[] = [];
    for (const n of [1, 2, 3]) {
      const answer = await append(journals, [n]);
      if (answer.ok) heads.push(answer.value.head);
    }
    const read = await journals.read({ generation: 1, sequences: [1, 2, 3] });
    expect(read.ok && read.value.frames.map(({ head }) => head)).toEqual(heads);
    const { listing } = await readJournals(folder);
    const begun2 = await openJournals(nodeFileSystem, temporaryFolder()).begin(first);
    expect(listing.journals[0]?.baseHead).toEqual(begun2.ok && begun2.value.head);
  });
});

describe('a journal that was damaged while closed', () => {
  async function three(): Promise<{ folder: string; path: string; ends: number[] }> {
    const { folder, journals } = await begun();
    const ends: number[] = [];
    for (const n of [1, 2, 3]) {
      const answer = await append(journals, [n]);
      ends.push(answer.ok ? answer.value.byteLength : 0);
    }
    return { folder, path: join(folder, 'vault.journal.1'), ends };
  }

  it('loses only its torn tail, wherever in the last frame it was cut', async () => {
    const { folder, path, ends } = await three();
    const whole = readFileSync(path);
    const [, second = 0, third = 0] = ends;
    for (let length = second; length < third; length += 1) {
      writeFileSync(path, whole.subarray(0, length));
      const { listing, read } = await readJournals(folder);
      expect(listing.journals[0]).toMatchObject({
        lastSequence: 2,
        tornTail: length > second,
        damagedAfter: null,
      });
      expect(read[0]?.entries).toHaveLength(2);
      expect(statSync(path).size).toBe(second);
    }
  });

  it('goes on after its torn tail was cut', async () => {
    const { folder, path, ends } = await three();
    truncateSync(path, (ends[2] ?? 0) - 5);
    const journals = openJournals(nodeFileSystem, folder);
    await journals.list();
    expect(await append(journals, [9])).toMatchObject({ ok: true, value: { sequence: 3 } });
    const { listing, read } = await readJournals(folder);
    expect(listing.journals[0]).toMatchObject({ tornTail: false, damagedAfter: null });
    expect(read[0]?.entries.map(({ recordId }) => recordId)).toEqual([1, 2, 9].map((n) => entry(n).recordId));
  });

  it('says where the damage in its middle begins, stays as it is, and takes no more', async () => {
    const { folder, path, ends } = await three();
    const content = readFileSync(path);
    const place = (ends[0] ?? 0) + 60;
    content[place] = (content[place] ?? 0) ^ 1;
    writeFileSync(path, content);
    const journals = openJournals(nodeFileSystem, folder);
    expect(await journals.list()).toMatchObject({
      ok: true,
      value: { journals: [{ lastSequence: 1, damagedAfter: 1, tornTail: false }] },
    });
    expect(await append(journals, [9])).toEqual({ ok: false, error: { type: 'mismatch' } });
    expect(readFileSync(path).equals(content)).toBe(true);
    // What is sound can still be carried over.
    expect(await journals.compact({ generation: 1, keep: [1] })).toMatchObject({
      ok: true,
      value: { generation: 2 },
    });
  });

  it('is named when its header cannot be read, is too new, or speaks of another generation', async () => {
    const { folder, path } = await three();
    const whole = readFileSync(path);
    writeFileSync(join(folder, 'vault.journal.4'), whole);
    writeFileSync(join(folder, 'vault.journal.5'), whole.subarray(0, 50));
    const { listing } = await readJournals(folder);
    expect(listing.journals.map(({ generation }) => generation)).toEqual([1]);
    expect(listing.unreadable).toEqual([
      { generation: 4, type: 'damaged' },
      { generation: 5, type: 'damaged' },
    ]);
    expect(existsSync(join(folder, 'vault.journal.5'))).toBe(true);
  });

  it('gives back no envelope that changed since it was checked', async () => {
    const { folder, path, ends } = await three();
    const journals = openJournals(nodeFileSystem, folder);
    await journals.list();
    const content = readFileSync(path);
    const place = (ends[0] ?? 0) + 70;
    content[place] = (content[place] ?? 0) ^ 1;
    writeFileSync(path, content);
    expect(await journals.read({ generation: 1, sequences: [2] })).toEqual({
      ok: false,
      error: { type: 'input-output' },
    });
  });

  it('is not appended to when it became shorter behind our back', async () => {
    const { folder, path, ends } = await three();
    const journals = openJournals(nodeFileSystem, folder);
    await journals.list();
    truncateSync(path, ends[1]);
    expect(await append(journals, [9])).toEqual({ ok: false, error: { type: 'input-output' } });
  });
});
