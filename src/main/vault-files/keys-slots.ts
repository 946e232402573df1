import type { Argument, DiskFailure, SlotName } from '../../bridge';
import { err, ok, type Result } from '../../core/result';
import { type Bytes, equalBytes } from '../../core/vault/bytes';
import { checkKeysFile, largestKeysFile } from '../../core/vault/keys-slot';
import { attempt, done, toDiskFailure } from './disk-failure';
import { type FileSystem, type OpenFile, readFully, withFile, writeFully } from './file-system';
import { belongsToVault, keysPath, unfinishedKeysPath } from './names';
import { oneAtATime } from './one-at-a-time';
import { sha256 } from './sha256';
import { writeWhole } from './write-whole';

export interface KeysSlots {
  readonly read: () => Promise<Result<SlotContents, DiskFailure>>;
  readonly write: (wanted: Argument<'keys:write'>) => Promise<Result<undefined, DiskFailure>>;
}

export interface SlotContents {
  readonly a: Bytes | null;
  readonly b: Bytes | null;
}

const slots: readonly SlotName[] = ['a', 'b'];
const nothingReadable: Bytes = new Uint8Array(0);

export function openKeysSlots(fs: FileSystem, folder: string): KeysSlots {
  const inTurn = oneAtATime();

  async function read(): Promise<Result<SlotContents, DiskFailure>> {
    await removeUnfinished();
    const [a, b] = [await readSlot('a'), await readSlot('b')];
    if (a.ok && b.ok) return ok({ a: a.value, b: b.value });
    if (!a.ok && !b.ok) return a;
    // One that the disk cannot give back must not keep the advisor from the other: it counts as damaged.
    return ok({ a: a.ok ? a.value : nothingReadable, b: b.ok ? b.value : nothingReadable });
  }

  async function readSlot(slot: SlotName): Promise<Result<Bytes | null, DiskFailure>> {
    try {
      return ok(await withFile(fs, keysPath(folder, slot), 'r', readKeysFile));
    } catch (error) {
      const failure = toDiskFailure(error);
      return failure.type === 'absent' ? ok(null) : err(failure);
    }
  }

  async function write({
    content,
    first,
    create,
  }: Argument<'keys:write'>): Promise<Result<undefined, DiskFailure>> {
    if (!isSound(content)) return err({ type: 'mismatch' });
    const second: SlotName = first === 'a' ? 'b' : 'a';
    if (create) return makeSlots(content);
    if (await isTheLastSound(first, second)) return err({ type: 'mismatch' });
    for (const slot of [first, second]) {
      if (!(await writeSlot(slot, content))) return err({ type: 'input-output' });
    }
    return done;
  }

  /** The first slots of a vault: each whole or not there. When it fails, neither stays, so that it can be repeated. */
  async function makeSlots(content: Bytes): Promise<Result<undefined, DiskFailure>> {
    const names = await fs.readdir(folder);
    if (names.some(belongsToVault)) return err({ type: 'already-present' });
    await removeUnfinished();
    try {
      for (const slot of slots) {
        await writeWhole(fs, keysPath(folder, slot), content, unfinishedKeysPath(folder, slot));
      }
      return done;
    } catch (error) {
      for (const slot of slots) await fs.unlink(keysPath(folder, slot)).catch(() => {});
      throw error;
    }
  }

  async function removeUnfinished(): Promise<void> {
    for (const slot of slots) await fs.unlink(unfinishedKeysPath(folder, slot)).catch(() => {});
  }

  /** Overwriting the only whole slot would leave none, should the power fail in the middle. */
  async function isTheLastSound(first: SlotName, second: SlotName): Promise<boolean> {
    const [mine, other] = [await readSlot(first), await readSlot(second)];
    return isSoundSlot(mine) && !isSoundSlot(other);
  }

  /** In place, so that the bytes of old keys are overwritten and not left in free space. False when read back unequal. */
  async function writeSlot(slot: SlotName, content: Bytes): Promise<boolean> {
    const path = keysPath(folder, slot);
    const file = await fs.open(path, 'r+').catch(async (error: unknown) => {
      if (toDiskFailure(error).type !== 'absent') throw error;
      const created = await fs.open(path, 'wx');
      await fs.syncFolder(folder);
      return created;
    });
    try {
      const { size } = await file.stat();
      await writeFully(file, content, 0);
      if (size > content.length) {
        await writeFully(file, new Uint8Array(size - content.length), content.length);
        await file.sync();
        await file.truncate(content.length);
      }
      await file.sync();
      return equalBytes(await readFully(file, 0, content.length), content);
    } finally {
      await file.close().catch(() => {});
    }
  }

  return { read: () => inTurn(read), write: (wanted) => inTurn(() => attempt(() => write(wanted))) };
}

/** A file that is larger than any keys file is not read, and counts as damaged. */
async function readKeysFile(file: OpenFile): Promise<Bytes> {
  const { size } = await file.stat();
  return size > largestKeysFile ? nothingReadable : await readFully(file, 0, size);
}

function isSoundSlot(slot: Result<Bytes | null, DiskFailure>): boolean {
  return slot.ok && slot.value !== null && isSound(slot.value);
}

function isSound(content: Bytes): boolean {
  return checkKeysFile(content, sha256).ok;
}
