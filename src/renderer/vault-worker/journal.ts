import type { Disk, DiskFailure, JournalEntry, JournalHead } from '../../bridge';
import { err, ok, type Result } from '../../core/result';
import { type Anchor, noAuditHead } from '../../core/vault/anchor';
import type { Bytes } from '../../core/vault/bytes';

/** The open generation of the journal, as main keeps it on disk. */
export interface Journal {
  readonly head: () => JournalHead;
  /** What the keys file should say of this journal now. */
  readonly anchor: () => Anchor;
  /** The sequence number of the first of the appended entries; the others follow it. */
  readonly append: (entries: readonly JournalEntry[]) => Promise<Result<number, DiskFailure>>;
  /** The envelopes of these frames, in order. */
  readonly read: (sequences: readonly number[]) => Promise<Result<Bytes[], DiskFailure>>;
  /**
   * Moves to a new generation that holds these frames only, in their order. `writeAnchor` seals into the keys file that
   * the new generation counts; before it has, nothing is appended there, and when it fails the old one goes on. The
   * former generation still lies there afterwards.
   */
  readonly moveTo: (
    keep: readonly number[],
    writeAnchor: (anchor: Anchor) => Promise<Result<void, DiskFailure>>,
  ) => Promise<Result<MovedFrames, DiskFailure>>;
  /** Removes every generation but the open one. */
  readonly retireOthers: () => Promise<Result<void, DiskFailure>>;
}

/** The new sequence number of a kept frame, by its former one. */
export type MovedFrames = ReadonlyMap<number, number>;

export function createJournal(disk: Disk, opened: JournalHead): Journal {
  let head = opened;
  // One slot may name a generation that could not be removed; what is appended to the other would be lost.
  let isContested = false;

  async function retireOthers(): Promise<Result<void, DiskFailure>> {
    const retired = await disk.journal.retire({ keep: head.generation });
    if (!retired.ok) return err(retired.error);
    isContested = false;
    return ok(undefined);
  }

  return {
    head: () => head,
    anchor: () => anchorOf(head),
    async append(entries) {
      const alone = isContested ? await retireOthers() : ok(undefined);
      if (!alone.ok) return alone;
      const appended = await disk.journal.append({ generation: head.generation, entries: [...entries] });
      if (!appended.ok) return err(appended.error);
      head = appended.value;
      return ok(head.sequence - entries.length + 1);
    },
    read: (sequences) => readFrames(disk, head.generation, sequences),
    async moveTo(keep, writeAnchor) {
      // A generation that was never anchored holds nothing that was acknowledged, and would stand in the way.
      const cleared = await retireOthers();
      if (!cleared.ok) return cleared;
      const compacted = await disk.journal.compact({ generation: head.generation, keep: [...keep] });
      if (!compacted.ok) return err(compacted.error);
      const anchored = await writeAnchor(anchorOf(compacted.value));
      if (!anchored.ok) {
        isContested = true;
        await retireOthers();
        return anchored;
      }
      const firstSequence = head.sequence + 1;
      head = compacted.value;
      return ok(new Map(keep.map((sequence, index) => [sequence, firstSequence + index])));
    },
    retireOthers,
  };
}

function anchorOf({ generation, sequence, head }: JournalHead): Anchor {
  return { journalGeneration: generation, sequence, head, auditHead: noAuditHead };
}

const mostSequences = 4_096;

/** Reads frames in as many transfers as it takes; main sends what fits one. */
export async function readFrames(
  disk: Disk,
  generation: number,
  sequences: readonly number[],
): Promise<Result<Bytes[], DiskFailure>> {
  const envelopes: Bytes[] = [];
  while (envelopes.length < sequences.length) {
    const wanted = sequences.slice(envelopes.length, envelopes.length + mostSequences);
    const read = await disk.journal.read({ generation, sequences: wanted });
    if (!read.ok) return err(read.error);
    if (read.value.frames.length === 0) return err({ type: 'mismatch' });
    for (const frame of read.value.frames) envelopes.push(frame.envelope);
  }
  return ok(envelopes);
}
