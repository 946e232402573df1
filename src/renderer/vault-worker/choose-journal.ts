import type { Disk, DiskFailure, JournalHead, JournalSummary } from '../../bridge';
import { err, ok, type Result } from '../../core/result';
import type { Anchor } from '../../core/vault/anchor';
import { equalBytes, isAllZero } from '../../core/vault/bytes';
import type { VaultId } from '../../core/vault/ids';
import type { OpeningFinding } from './api';
import type { Replicas } from './replicas';

export interface ChosenJournal {
  readonly head: JournalHead;
  readonly baseSequence: number;
  readonly findings: readonly OpeningFinding[];
  /** Damage in the middle: nothing may be appended behind it, the sound frames move to a new generation. */
  readonly mustMove: boolean;
}

export type ChoiceFailure = DiskFailure | { readonly type: 'too-new' };

/**
 * Holds the journals against the sealed anchor. The chain alone is an unkeyed hash and finds damage; only the anchor
 * finds a journal that was put back to an earlier day or written by somebody else.
 */
export async function chooseJournal(
  disk: Disk,
  vaultId: VaultId,
  anchor: Anchor,
  replicas: Replicas,
): Promise<Result<ChosenJournal, ChoiceFailure>> {
  const { listing } = replicas;
  if (listing.unreadable.some((one) => one.type === 'too-new')) return err({ type: 'too-new' });

  const ours = listing.journals
    .filter((journal) => journal.vaultId === vaultId)
    .toSorted((left, right) => right.generation - left.generation);
  const anchored = ours.find((journal) => journal.generation === anchor.journalGeneration);
  if (anchored) return holdAgainstAnchor(disk, anchored, anchor);

  const other = ours[0];
  if (other) return ok(chosen(other, [{ kind: 'journal-rolled-back', missing: anchor.sequence }]));
  return beginAnew(disk, vaultId, anchor, replicas);
}

async function holdAgainstAnchor(
  disk: Disk,
  journal: JournalSummary,
  anchor: Anchor,
): Promise<Result<ChosenJournal, DiskFailure>> {
  if (journal.lastSequence < anchor.sequence) {
    const missing = anchor.sequence - journal.lastSequence;
    // Damage explains what is missing; without it the journal was put back to an earlier day.
    return ok(
      chosen(journal, journal.damagedAfter === null ? [{ kind: 'journal-rolled-back', missing }] : []),
    );
  }
  const head = await headAt(disk, journal, anchor.sequence);
  if (!head.ok) return err(head.error);
  const reaches = isAllZero(anchor.head) ? anchor.sequence === 0 : equalBytes(head.value, anchor.head);
  return ok(chosen(journal, reaches ? [] : [{ kind: 'journal-rolled-back', missing: anchor.sequence }]));
}

async function headAt(
  disk: Disk,
  journal: JournalSummary,
  sequence: number,
): Promise<Result<Uint8Array, DiskFailure>> {
  if (sequence === journal.lastSequence) return ok(journal.head);
  if (sequence <= journal.baseSequence) return ok(journal.baseHead);
  const read = await disk.journal.read({ generation: journal.generation, sequences: [sequence] });
  if (!read.ok) return err(read.error);
  const [frame] = read.value.frames;
  return frame ? ok(frame.head) : err({ type: 'mismatch' });
}

/** No journal of ours lies there. Right after making a vault that is nothing; later it means that one was lost. */
async function beginAnew(
  disk: Disk,
  vaultId: VaultId,
  anchor: Anchor,
  { listing }: Replicas,
): Promise<Result<ChosenJournal, DiskFailure>> {
  const taken = [...listing.journals, ...listing.unreadable].map((journal) => journal.generation);
  const untouched = anchor.sequence === 0 && taken.length === 0;
  const generation = untouched ? anchor.journalGeneration : Math.max(anchor.journalGeneration, ...taken) + 1;
  const begun = await disk.journal.begin({ vaultId, generation, baseSequence: anchor.sequence });
  if (!begun.ok) return err(begun.error);
  const damaged = listing.unreadable.length > 0;
  const findings: OpeningFinding[] = untouched
    ? []
    : [
        damaged
          ? { kind: 'journal-damaged', safe: 0 }
          : { kind: 'journal-rolled-back', missing: anchor.sequence },
      ];
  return ok({ head: begun.value, baseSequence: anchor.sequence, findings, mustMove: false });
}

function chosen(journal: JournalSummary, findings: readonly OpeningFinding[]): ChosenJournal {
  const { generation, baseSequence, lastSequence, head, byteLength, damagedAfter } = journal;
  return {
    head: { generation, sequence: lastSequence, head, byteLength },
    baseSequence,
    findings:
      damagedAfter === null ? findings : [...findings, { kind: 'journal-damaged', safe: damagedAfter }],
    mustMove: damagedAfter !== null,
  };
}
