import type { Argument, DiskFailure, SlotName } from '../../bridge';
import { err, ok, type Result } from '../../core/result';
import { type Bytes, equalBytes } from '../../core/vault/bytes';
import { checkKeysFile, type KeysFileOutline, largestKeysFile } from '../../core/vault/keys-slot';
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
    const outline = checkKeysFile(content, sha256);
    if (!outline.ok) return err({ type: 'mismatch' });
    if (create) return makeSlots(content);
    const order = await orderOfWriting(first, outline.value);
    if (!order.ok) return order;
    for (const slot of order.value) {
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

  /**
   * Overwriting the only whole slot would leave none, should the power fail in the middle: the other one goes first,
   * whatever was asked. The slot that goes last holds the good copy: what belongs to another vault, or is no newer than
   * it, replaces nothing.
   */
  async function orderOfWriting(
    first: SlotName,
    { vaultId, generation }: KeysFileOutline,
  ): Promise<Result<readonly SlotName[], DiskFailure>> {
    const [mine, good] = [await outlineOf(first), await outlineOf(other(first))];
    const last = mine && !good ? first : other(first);
    const kept = good ?? mine;
    if (kept && (kept.vaultId !== vaultId || kept.generation >= generation)) return err({ type: 'mismatch' });
    return ok([other(last), last]);
  }

  async function outlineOf(slot: SlotName): Promise<KeysFileOutline | null> {
    const content = await readSlot(slot);
    const outline = content.ok && content.value !== null ? checkKeysFile(content.value, sha256) : null;
    return outline?.ok ? outline.value : null;
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

function other(slot: SlotName): SlotName {
  return slot === 'a' ? 'b' : 'a';
}

/** A file that is larger than any keys file is not read, and counts as damaged. */
async function readKeysFile(file: OpenFile): Promise<Bytes> {
  const { size } = await file.stat();
  return size > largestKeysFile ? nothingReadable : await readFully(file, 0, size);
}
