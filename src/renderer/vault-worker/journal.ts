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
  /** Writes the next generation with these frames only and goes on in it; the old one still lies there. */
  readonly compact: (
    keep: readonly number[],
  ) => Promise<Result<{ readonly firstSequence: number }, DiskFailure>>;
  readonly retireOthers: () => Promise<Result<void, DiskFailure>>;
}

export function createJournal(disk: Disk, opened: JournalHead): Journal {
  let head = opened;

  return {
    head: () => head,
    anchor: () => ({
      journalGeneration: head.generation,
      sequence: head.sequence,
      head: head.head,
      auditHead: noAuditHead,
    }),
    async append(entries) {
      const appended = await disk.journal.append({ generation: head.generation, entries: [...entries] });
      if (!appended.ok) return err(appended.error);
      head = appended.value;
      return ok(head.sequence - entries.length + 1);
    },
    read: (sequences) => readFrames(disk, head.generation, sequences),
    async compact(keep) {
      const firstSequence = head.sequence + 1;
      const compacted = await disk.journal.compact({ generation: head.generation, keep: [...keep] });
      if (!compacted.ok) return err(compacted.error);
      head = compacted.value;
      return ok({ firstSequence });
    },
    retireOthers: async () => {
      const retired = await disk.journal.retire({ keep: head.generation });
      return retired.ok ? ok(undefined) : err(retired.error);
    },
  };
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
