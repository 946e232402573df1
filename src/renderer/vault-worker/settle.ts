import type { Disk, DiskFailure } from '../../bridge';
import type { RecordId } from '../../core/cases/values';
import { err, ok, type Result } from '../../core/result';
import type { Bytes } from '../../core/vault/bytes';
import { envelopeGeneration, openRecord } from '../../core/vault/envelope';
import type { OwnerRef } from '../../core/vault/ids';
import type { Candidate, Disagreement } from '../../core/vault/merge';
import type { Database } from './database';
import { readFrames } from './journal';
import type { Keys } from './keys';

/**
 * Decides each record on which the replicas disagree: the highest version that opens under its key wins. A copy of an
 * older key generation is dead, since its key is gone; a copy whose key is missing for any other reason is kept and
 * named. Where the journal cannot be read, or a newer Luwte wrote something, nothing is decided at all: an older version
 * must not pass for the newest.
 */

export interface Winner {
  readonly recordId: RecordId;
  readonly owner: OwnerRef;
  readonly version: number;
  readonly envelope: Bytes;
  /** Null where only the database has it. */
  readonly sequence: number | null;
  readonly inDatabase: boolean;
}

export interface Verdict {
  readonly recordId: RecordId;
  /** Null where no copy could be opened. */
  readonly winner: Winner | null;
  /** Newer copies that could not be opened, though their keys should be there. */
  readonly passedOver: readonly Candidate[];
  readonly versionsDiffer: boolean;
}

export type SettleFailure = DiskFailure | { readonly type: 'too-new' };

export interface SettleSurroundings {
  readonly disk: Disk;
  readonly generation: number;
  readonly database: Database;
  readonly keys: Keys;
}

/** How many records are settled at a time; progress is told and the database written in between. */
export const settledAtOnce = 256;

export async function settle(
  around: SettleSurroundings,
  disagreements: readonly Disagreement[],
): Promise<Result<readonly Verdict[], SettleFailure>> {
  const first = await fetchFirst(around, disagreements);
  if (!first.ok) return first;
  const verdicts: Verdict[] = [];
  const settled = await Promise.all(
    disagreements.map((disagreement, index) => settleOne(around, disagreement, first.value.get(index))),
  );
  for (const verdict of settled) {
    if (!verdict.ok) return verdict;
    verdicts.push(verdict.value);
  }
  return ok(verdicts);
}

/** The first candidates that lie in the journal, in as few transfers as possible. */
async function fetchFirst(
  { disk, generation }: SettleSurroundings,
  disagreements: readonly Disagreement[],
): Promise<Result<ReadonlyMap<number, Bytes>, DiskFailure>> {
  const places = disagreements.flatMap(({ candidates: [first] }, index) =>
    first && first.kind !== 'database' ? [{ index, sequence: first.copy.sequence }] : [],
  );
  const sequences = places.map((place) => place.sequence);
  const read = await readFrames(disk, generation, sequences);
  if (!read.ok) return err(read.error);
  return ok(new Map(read.value.map((envelope, at) => [places[at]?.index ?? -1, envelope])));
}

async function settleOne(
  around: SettleSurroundings,
  { recordId, candidates, versionsDiffer }: Disagreement,
  first: Bytes | undefined,
): Promise<Result<Verdict, SettleFailure>> {
  const passedOver: Candidate[] = [];
  for (const [position, candidate] of candidates.entries()) {
    const fetched = position === 0 && first ? ok(first) : await fetchEnvelope(around, candidate);
    if (!fetched.ok) return fetched;
    const { owner, version } = candidate.copy;
    const keys = await around.keys.all(owner as OwnerRef);
    const opened = fetched.value && (await openRecord(keys, { recordId, version }, fetched.value));
    if (fetched.value && opened?.ok) {
      const winner = winnerOf(candidate, fetched.value);
      // A damaged copy of the very version that won is mended, not named.
      const newer = passedOver.filter(({ copy }) => copy.version > version);
      return ok({ recordId, winner, passedOver: newer, versionsDiffer });
    }
    if (opened && !opened.ok && opened.error.type === 'too-new') return err({ type: 'too-new' });
    if (!fetched.value || !isDead(around.keys, owner as OwnerRef, fetched.value)) passedOver.push(candidate);
  }
  return ok({ recordId, winner: null, passedOver, versionsDiffer });
}

function winnerOf(candidate: Candidate, envelope: Bytes): Winner {
  const { recordId, owner, version } = candidate.copy;
  return {
    recordId,
    owner: owner as OwnerRef,
    version,
    envelope,
    sequence: candidate.kind === 'database' ? null : candidate.copy.sequence,
    inDatabase: candidate.kind !== 'journal',
  };
}

/** The database may fail to give a row that it listed: then that copy is not there. The journal may not fail. */
async function fetchEnvelope(
  around: SettleSurroundings,
  candidate: Candidate,
): Promise<Result<Bytes | null, DiskFailure>> {
  if (candidate.kind !== 'database') {
    const read = await readFrames(around.disk, around.generation, [candidate.copy.sequence]);
    return read.ok ? ok(read.value[0] ?? null) : err(read.error);
  }
  try {
    return ok((await around.database.row(candidate.copy.recordId))?.envelope ?? null);
  } catch {
    return ok(null);
  }
}

/** Sealed under a generation that a re-keying left behind: its key is gone on purpose. */
function isDead(keys: Keys, owner: OwnerRef, envelope: Bytes): boolean {
  const current = keys.currentGeneration(owner);
  const generation = envelopeGeneration(envelope);
  return current !== null && generation.ok && generation.value < current;
}
