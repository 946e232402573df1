import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkKeysFile, largestKeysFile } from '../../../../src/core/vault/keys-slot';
import { nodeFileSystem } from '../../../../src/main/vault-files/file-system';
import { openKeysSlots } from '../../../../src/main/vault-files/keys-slots';
import { sha256 } from '../../../../src/main/vault-files/sha256';
import { forEveryChange, shortWriting } from '../support/faulty-file-system';
import { temporaryFolder } from '../support/profile-folder';
import { keysFile } from '../support/sealed-samples';

const slot = (folder: string, name: 'a' | 'b') => join(folder, `vault.keys.${name}`);

async function made(): Promise<string> {
  const folder = temporaryFolder();
  const slots = openKeysSlots(nodeFileSystem, folder);
  expect(await slots.write({ content: keysFile(1), first: 'a', create: true })).toMatchObject({ ok: true });
  return folder;
}

describe('the two keys slots', () => {
  it('hold the same content, for their owner only', async () => {
    const folder = await made();
    const read = await openKeysSlots(nodeFileSystem, folder).read();
    expect(read).toEqual({ ok: true, value: { a: keysFile(1), b: keysFile(1) } });
    for (const name of ['a', 'b'] as const) expect(statSync(slot(folder, name)).mode & 0o777).toBe(0o600);
  });

  it('are both absent before there is a vault', async () => {
    const read = await openKeysSlots(nodeFileSystem, temporaryFolder()).read();
    expect(read).toEqual({ ok: true, value: { a: null, b: null } });
  });

  it('are written in place, so that the bytes of older keys are overwritten', async () => {
    const folder = await made();
    const inode = statSync(slot(folder, 'a')).ino;
    const slots = openKeysSlots(shortWriting(10_000), folder);
    await slots.write({ content: keysFile(2, 3), first: 'b', create: false });
    await slots.write({ content: keysFile(3), first: 'a', create: false });
    expect(statSync(slot(folder, 'a')).ino).toBe(inode);
    expect(readFileSync(slot(folder, 'a')).equals(keysFile(3))).toBe(true);
    expect(readFileSync(slot(folder, 'b')).equals(keysFile(3))).toBe(true);
  });

  it.each(['vault.keys.a', 'vault.keys.b', 'vault.journal.3'])(
    'are not made anew where %s is',
    async (name) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, name), 'something');
      const slots = openKeysSlots(nodeFileSystem, folder);
      expect(await slots.write({ content: keysFile(1), first: 'a', create: true })).toEqual({
        ok: false,
        error: { type: 'already-present' },
      });
      expect(readFileSync(join(folder, name), 'utf8')).toBe('something');
    },
  );

  it('take nothing that is no sound keys file', async () => {
    const folder = await made();
    const content = keysFile(2);
    content[5_000] = 0;
    const slots = openKeysSlots(nodeFileSystem, folder);
    expect(await slots.write({ content, first: 'a', create: false })).toEqual({
      ok: false,
      error: { type: 'mismatch' },
    });
    expect(readFileSync(slot(folder, 'a')).equals(keysFile(1))).toBe(true);
  });

  it('are written the damaged one first, whatever was asked, so that one is always whole', async () => {
    const folder = await made();
    writeFileSync(slot(folder, 'b'), 'damaged');
    const order: string[] = [];
    const fs: typeof nodeFileSystem = {
      ...nodeFileSystem,
      open: (path, flags) => {
        if (flags === 'r+') order.push(path.slice(-1));
        return nodeFileSystem.open(path, flags);
      },
    };
    const slots = openKeysSlots(fs, folder);
    expect(await slots.write({ content: keysFile(2), first: 'a', create: false })).toMatchObject({
      ok: true,
    });
    expect(order).toEqual(['b', 'a']);
    expect(readFileSync(slot(folder, 'a')).equals(keysFile(2))).toBe(true);
  });

  it('are not replaced by a file that is no newer than the good one', async () => {
    const folder = await made();
    const slots = openKeysSlots(nodeFileSystem, folder);
    expect(await slots.write({ content: keysFile(3), first: 'a', create: false })).toMatchObject({
      ok: true,
    });
    for (const generation of [2, 3]) {
      expect(await slots.write({ content: keysFile(generation), first: 'a', create: false })).toEqual({
        ok: false,
        error: { type: 'mismatch' },
      });
    }
    expect(readFileSync(slot(folder, 'b')).equals(keysFile(3))).toBe(true);
  });

  it('are read one for the other: one that the disk cannot give back counts as damaged', async () => {
    const folder = await made();
    const fs: typeof nodeFileSystem = {
      ...nodeFileSystem,
      open: (path, flags) =>
        path.endsWith('.a')
          ? Promise.reject(Object.assign(new Error('made to fail'), { code: 'EIO' }))
          : nodeFileSystem.open(path, flags),
    };
    expect(await openKeysSlots(fs, folder).read()).toEqual({
      ok: true,
      value: { a: new Uint8Array(0), b: keysFile(1) },
    });
  });

  it('are not read when they are larger than any keys file', async () => {
    const folder = await made();
    writeFileSync(slot(folder, 'a'), new Uint8Array(largestKeysFile + 1));
    const read = await openKeysSlots(nodeFileSystem, folder).read();
    expect(read.ok && read.value.a).toEqual(new Uint8Array(0));
  });

  it('say input-output when the disk gives back other bytes than were written', async () => {
    const folder = await made();
    const fs: typeof nodeFileSystem = {
      ...nodeFileSystem,
      open: async (path, flags) => {
        const file = await nodeFileSystem.open(path, flags);
        return {
          write: (...given) => file.write(...given),
          stat: () => file.stat(),
          truncate: (length) => file.truncate(length),
          sync: () => file.sync(),
          close: () => file.close(),
          read: async (into, offset, length, position) => {
            const read = await file.read(into, offset, length, position);
            if (flags === 'r+') into[offset] = (into[offset] ?? 0) ^ 1;
            return read;
          },
        };
      },
    };
    const answer = await openKeysSlots(fs, folder).write({ content: keysFile(2), first: 'a', create: false });
    expect(answer).toEqual({ ok: false, error: { type: 'input-output' } });
    expect(readFileSync(slot(folder, 'b')).equals(keysFile(1))).toBe(true);
  });
});

describe('a crash at any change of the disk', () => {
  const sound = (folder: string) =>
    (['a', 'b'] as const).flatMap((name) => {
      if (!existsSync(slot(folder, name))) return [];
      const checked = checkKeysFile(new Uint8Array(readFileSync(slot(folder, name))), sha256);
      return checked.ok ? [checked.value.generation] : [];
    });

  const sizes = [
    [1, 1],
    [3, 1],
    [1, 3],
  ] as const;
  const cases = sizes.flatMap(([old, fresh]) =>
    (['a', 'b'] as const).flatMap((first) =>
      [0, 0.5, 0.999].map((partly) => [old, fresh, first, partly] as const),
    ),
  );

  it.each(cases)(
    'leaves a whole slot, old or new: %s units become %s, %s first, with %s of the write done',
    async (old, fresh, first, partly) => {
      const changes = await forEveryChange({ code: 'EIO', crash: true, partly }, async (fs) => {
        const folder = temporaryFolder();
        await openKeysSlots(nodeFileSystem, folder).write({
          content: keysFile(1, old),
          first: 'a',
          create: true,
        });
        const answer = await openKeysSlots(fs, folder).write({
          content: keysFile(2, fresh),
          first,
          create: false,
        });
        expect(answer.ok).toBe(!fs.struck());
        const generations = sound(folder);
        expect(generations.length).toBeGreaterThanOrEqual(fs.struck() ? 1 : 2);
        const ofNew = generations.filter((generation) => generation === 2).length;
        expect(ofNew).toBeGreaterThanOrEqual(fs.struck() ? 0 : 2);
      });
      expect(changes).toBeGreaterThanOrEqual(4);
    },
  );

  it('while the first vault is made leaves no slot, or a whole one', async () => {
    const changes = await forEveryChange({ code: 'ENOSPC', crash: true, partly: 0.5 }, async (fs) => {
      const folder = temporaryFolder();
      const wanted = { content: keysFile(1), first: 'a', create: true } as const;
      const answer = await openKeysSlots(fs, folder).write(wanted);
      expect(answer.ok || answer.error.type).toBe(fs.struck() ? 'disk-full' : true);
      const read = await openKeysSlots(nodeFileSystem, folder).read();
      const contents = read.ok ? [read.value.a, read.value.b].filter((content) => content !== null) : [];
      expect(read.ok).toBe(true);
      expect(contents.every((content) => checkKeysFile(content, sha256).ok)).toBe(true);
      expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    });
    expect(changes).toBeGreaterThan(8);
  });
});

describe('making the first vault', () => {
  it('can be repeated after any failure', async () => {
    const kinds = ['create', 'write', 'sync', 'rename', 'syncFolder'] as const;
    const changes = await forEveryChange({ code: 'ENOSPC', partly: 0.5, kinds }, async (fs) => {
      const folder = temporaryFolder();
      const wanted = { content: keysFile(1), first: 'a', create: true } as const;
      const answer = await openKeysSlots(fs, folder).write(wanted);
      expect(answer.ok || answer.error.type).toBe(fs.struck() ? 'disk-full' : true);
      const again = await openKeysSlots(nodeFileSystem, folder).write(wanted);
      expect(again.ok || again.error.type).toBe(fs.struck() ? true : 'already-present');
    });
    expect(changes).toBeGreaterThan(8);
  });
});
