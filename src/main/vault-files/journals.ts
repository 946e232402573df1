import {
  type Answer,
  type Argument,
  type DiskFailure,
  type JournalHead,
  type JournalListing,
  largestEnvelope,
  largestTransfer,
} from '../../bridge';
import { err, ok, type Result } from '../../core/result';
import { type Bytes, concat } from '../../core/vault/bytes';
import { ownerRef, vaultId } from '../../core/vault/ids';
import { inventoryEntryLength, packInventory } from '../../core/vault/inventory';
import { encodeFrame, encodeJournalHeader, type FrameContent } from '../../core/vault/journal';
import { attempt, done } from './disk-failure';
import { type FileSystem, withFile, writeFully } from './file-system';
import {
  appendBytes,
  type JournalFile,
  type PlacedFrame,
  place,
  readEnvelopes,
  scanJournal,
} from './journal-file';
import { isUnfinished, journalGenerations, journalPath, unfinishedPath } from './names';
import { oneAtATime } from './one-at-a-time';
import { sha256 } from './sha256';

type Verb<Name extends 'begin' | 'inventory' | 'read' | 'append' | 'compact' | 'retire'> = (
  argument: Argument<`journal:${Name}`>,
) => Promise<Answer<`journal:${Name}`>>;

export interface Journals {
  readonly list: () => Promise<Answer<'journal:list'>>;
  readonly begin: Verb<'begin'>;
  readonly inventory: Verb<'inventory'>;
  readonly read: Verb<'read'>;
  readonly append: Verb<'append'>;
  readonly compact: Verb<'compact'>;
  readonly retire: Verb<'retire'>;
}

const mismatch = err({ type: 'mismatch' });
const noHead = new Uint8Array(32);

/** The journal's generations in one folder. One thing happens at a time, in the order in which it was asked. */
export function openJournals(fs: FileSystem, folder: string): Journals {
  const known = new Map<number, JournalFile>();
  const inTurn = oneAtATime();
  const turn =
    <Asked, Value>(run: (asked: Asked) => Promise<Result<Value, DiskFailure>>) =>
    (asked: Asked) =>
      inTurn(() => attempt(() => run(asked)));

  async function find(generation: number): Promise<JournalFile | null> {
    const found = known.get(generation);
    if (found) return found;
    const scanned = await scanJournal(fs, journalPath(folder, generation));
    if ('unreadable' in scanned || scanned.header.generation !== generation) return null;
    known.set(generation, scanned);
    return scanned;
  }

  async function list(): Promise<Result<JournalListing, DiskFailure>> {
    known.clear();
    const names = await fs.readdir(folder);
    // What a crash left half written was never named by an anchor.
    for (const name of names.filter(isUnfinished)) await fs.unlink(`${folder}/${name}`).catch(() => {});
    const listing: JournalListing = { journals: [], unreadable: [] };
    for (const generation of journalGenerations(names)) {
      const scanned = await scanJournal(fs, journalPath(folder, generation));
      if ('unreadable' in scanned) {
        listing.unreadable.push({ generation, type: scanned.unreadable });
      } else if (scanned.header.generation !== generation) {
        listing.unreadable.push({ generation, type: 'damaged' });
      } else {
        known.set(generation, scanned);
        listing.journals.push(summaryOf(scanned));
      }
    }
    return ok(listing);
  }

  async function begin(wanted: Argument<'journal:begin'>): Promise<Result<JournalHead, DiskFailure>> {
    const { generation, baseSequence } = wanted;
    const before = generation > 1 ? await find(generation - 1).catch(() => null) : null;
    const baseHead = before?.position.head ?? noHead;
    const start = encodeJournalHeader(
      { vaultId: vaultId.parse(wanted.vaultId), generation, baseSequence, baseHead },
      sha256,
    );
    return create(generation, [start.bytes]);
  }

  /** Written beside, synced, and only then given its name: under its name a journal is whole from the start. */
  async function create(
    generation: number,
    parts: Iterable<Bytes> | AsyncIterable<Bytes>,
  ): Promise<Result<JournalHead, DiskFailure>> {
    const names = await fs.readdir(folder);
    if (journalGenerations(names).includes(generation)) return err({ type: 'already-present' });
    const unfinished = unfinishedPath(folder, generation);
    if (names.some((name) => unfinished.endsWith(`/${name}`) || unfinished.endsWith(`\\${name}`))) {
      await fs.unlink(unfinished);
    }
    try {
      await withFile(fs, unfinished, 'wx', async (file) => {
        let at = 0;
        for await (const part of parts) {
          await writeFully(file, part, at);
          at += part.length;
        }
        await file.sync();
      });
      await fs.rename(unfinished, journalPath(folder, generation));
      await fs.syncFolder(folder);
    } catch (error) {
      // It was not there before, so that nothing but this attempt goes.
      for (const path of [unfinished, journalPath(folder, generation)]) await fs.unlink(path).catch(() => {});
      throw error;
    }
    const file = await find(generation);
    return file ? ok(headOf(file)) : err({ type: 'input-output' });
  }

  async function inventory({
    generation,
    after,
  }: Argument<'journal:inventory'>): Promise<Answer<'journal:inventory'>> {
    const file = await find(generation);
    if (!file || after < file.header.baseSequence || after > file.position.sequence) return mismatch;
    const start = after - file.header.baseSequence;
    const page = file.frames.slice(start, start + Math.floor(largestTransfer / inventoryEntryLength));
    const last = after + page.length;
    return ok({ entries: packInventory(page), last, done: last === file.position.sequence });
  }

  async function read({ generation, sequences }: Argument<'journal:read'>): Promise<Answer<'journal:read'>> {
    const file = await find(generation);
    const frames = file && choose(file, sequences);
    if (!file || !frames) return mismatch;
    let total = 0;
    const fitting = frames.filter(({ envelopeLength }, index) => {
      total += envelopeLength;
      return index === 0 || total <= largestTransfer;
    });
    const envelopes = await readEnvelopes(fs, file.path, fitting);
    return ok({ frames: fitting.map(({ head }, index) => ({ head, envelope: envelopes[index] ?? noHead })) });
  }

  async function append({
    generation,
    entries,
  }: Argument<'journal:append'>): Promise<Result<JournalHead, DiskFailure>> {
    const file = await find(generation);
    if (!file || file.damaged) return mismatch;
    if (entries.some(({ envelope }) => envelope.length === 0 || envelope.length > largestEnvelope))
      return mismatch;
    let { position, byteLength } = file;
    const parts: Bytes[] = [];
    const placed: PlacedFrame[] = [];
    for (const entry of entries) {
      const content: FrameContent = { ...entry, owner: ownerRef.parse(entry.owner) };
      const frame = encodeFrame(position, content, sha256);
      placed.push(place(content, byteLength, frame.position));
      parts.push(frame.bytes);
      position = frame.position;
      byteLength += frame.bytes.length;
    }
    await appendBytes(fs, file.path, file.byteLength, concat(parts));
    file.frames.push(...placed);
    file.position = position;
    file.byteLength = byteLength;
    return ok(headOf(file));
  }

  async function compact({
    generation,
    keep,
  }: Argument<'journal:compact'>): Promise<Result<JournalHead, DiskFailure>> {
    const file = await find(generation);
    const frames = file && choose(file, keep);
    if (!file || !frames || keep.some((sequence, index) => sequence <= (keep[index - 1] ?? -1)))
      return mismatch;
    return create(generation + 1, compacted(fs, file, frames));
  }

  async function retire({ keep }: Argument<'journal:retire'>): Promise<Result<undefined, DiskFailure>> {
    if (!(await find(keep))) return mismatch;
    const others = journalGenerations(await fs.readdir(folder)).filter((generation) => generation !== keep);
    for (const generation of others) {
      known.delete(generation);
      await fs.unlink(journalPath(folder, generation));
    }
    if (others.length > 0) await fs.syncFolder(folder);
    return done;
  }

  return {
    list: () => turn(list)(undefined),
    begin: turn(begin),
    inventory: turn(inventory),
    read: turn(read),
    append: turn(append),
    compact: turn(compact),
    retire: turn(retire),
  };
}

/** The next generation, piece by piece: its chain goes on from the old one's end. */
async function* compacted(
  fs: FileSystem,
  file: JournalFile,
  frames: readonly PlacedFrame[],
): AsyncGenerator<Bytes> {
  const start = encodeJournalHeader(
    {
      vaultId: file.header.vaultId,
      generation: file.header.generation + 1,
      baseSequence: file.position.sequence,
      baseHead: file.position.head,
    },
    sha256,
  );
  yield start.bytes;
  let position = start.position;
  for (const frame of frames) {
    const [envelope] = await readEnvelopes(fs, file.path, [frame]);
    if (!envelope) return;
    const next = encodeFrame(position, { ...frame, envelope }, sha256);
    position = next.position;
    yield next.bytes;
  }
}

/** The frames with these sequence numbers, or null where one is not there. */
function choose(file: JournalFile, sequences: readonly number[]): readonly PlacedFrame[] | null {
  const frames = sequences.map((sequence) => file.frames[sequence - file.header.baseSequence - 1]);
  return frames.every((frame) => frame !== undefined) ? frames : null;
}

function headOf(file: JournalFile): JournalHead {
  const { sequence, head } = file.position;
  return { generation: file.header.generation, sequence, head, byteLength: file.byteLength };
}

function summaryOf(file: JournalFile): JournalListing['journals'][number] {
  return {
    generation: file.header.generation,
    vaultId: file.header.vaultId,
    baseSequence: file.header.baseSequence,
    baseHead: file.startHead,
    lastSequence: file.position.sequence,
    head: file.position.head,
    byteLength: file.byteLength,
    tornTail: file.tornTail,
    damagedAfter: file.damaged ? file.position.sequence : null,
  };
}
