import { type Bytes, equalBytes } from '../../core/vault/bytes';
import type { InventoryEntry } from '../../core/vault/inventory';
import {
  encodeJournalHeader,
  type FrameContent,
  frameHeadLength,
  type JournalHeader,
  type JournalPosition,
} from '../../core/vault/journal';
import { journalReader } from '../../core/vault/journal-reader';
import { type FileSystem, readFully, withFile, writeFully } from './file-system';
import { sha256 } from './sha256';

/** One journal as it lies on disk: where its sound frames are, and what each holds, without the envelopes. */
export interface JournalFile {
  readonly path: string;
  readonly header: JournalHeader;
  /** The chain's hash before the first frame: that of the header. */
  readonly startHead: Bytes;
  readonly frames: PlacedFrame[];
  position: JournalPosition;
  /** Where the sound frames end. */
  byteLength: number;
  readonly tornTail: boolean;
  readonly damaged: boolean;
}

export interface PlacedFrame extends InventoryEntry {
  /** The chain's hash after this frame. */
  readonly head: Bytes;
  readonly envelopeStart: number;
  readonly envelopeLength: number;
}

export interface Unreadable {
  readonly unreadable: 'damaged' | 'too-new';
}

const chunk = 1024 * 1024;

/** Reads the whole file once and checks its chain. A tail that was never acknowledged is cut off. */
export async function scanJournal(fs: FileSystem, path: string): Promise<JournalFile | Unreadable> {
  const reader = journalReader(sha256);
  const frames: PlacedFrame[] = [];
  const size = await withFile(fs, path, 'r', async (file) => {
    for (let at = 0; ; ) {
      const read = await readFully(file, at, chunk);
      if (read.length === 0) return at;
      for (const frame of reader.push(read)) frames.push(place(frame, frame.offset, frame));
      at += read.length;
    }
  });
  const verdict = reader.end();
  if (verdict.kind === 'unreadable') return { unreadable: verdict.type };
  const { header, lastSequence, head, byteLength } = verdict;
  const tornTail = verdict.kind === 'torn-tail';
  // Where the disk refuses to be written the tail stays, and the next append tries again.
  if (tornTail && size > byteLength) await cutTail(fs, path, byteLength).catch(() => {});
  const position = { sequence: lastSequence, head };
  const startHead = encodeJournalHeader(header, sha256).position.head;
  return {
    path,
    header,
    startHead,
    frames,
    position,
    byteLength,
    tornTail,
    damaged: verdict.kind === 'damaged',
  };
}

export function place(content: FrameContent, offset: number, at: JournalPosition): PlacedFrame {
  return {
    recordId: content.recordId,
    owner: content.owner,
    version: content.version,
    sequence: at.sequence,
    head: at.head,
    digest: sha256([content.envelope]),
    envelopeStart: offset + frameHeadLength,
    envelopeLength: content.envelope.length,
  };
}

/** Cuts the file back to `byteLength` and makes that last. */
async function cutTail(fs: FileSystem, path: string, byteLength: number): Promise<void> {
  await withFile(fs, path, 'r+', async (file) => {
    await file.truncate(byteLength);
    await file.sync();
  });
}

/**
 * Appends and syncs. When that fails, the file is cut back to where it was; should even that fail, the next append
 * begins by doing so. Throws the system's error.
 */
export async function appendBytes(fs: FileSystem, path: string, end: number, content: Bytes): Promise<void> {
  await withFile(fs, path, 'r+', async (file) => {
    const { size } = await file.stat();
    if (size < end) throw Object.assign(new Error('the journal became shorter'), { code: 'EIO' });
    if (size > end) {
      await file.truncate(end);
      await file.sync();
    }
    try {
      await writeFully(file, content, end);
      await file.sync();
    } catch (error) {
      await file
        .truncate(end)
        .then(() => file.sync())
        .catch(() => {});
      throw error;
    }
  });
}

/** The envelopes of these frames. Throws when the disk gives back other bytes than were checked at opening. */
export async function readEnvelopes(
  fs: FileSystem,
  path: string,
  frames: readonly PlacedFrame[],
): Promise<readonly Bytes[]> {
  return withFile(fs, path, 'r', async (file) => {
    const envelopes: Bytes[] = [];
    for (const frame of frames) {
      const envelope = await readFully(file, frame.envelopeStart, frame.envelopeLength);
      if (!equalBytes(sha256([envelope]), frame.digest)) {
        throw Object.assign(new Error('the disk gave back other bytes'), { code: 'EIO' });
      }
      envelopes.push(envelope);
    }
    return envelopes;
  });
}
