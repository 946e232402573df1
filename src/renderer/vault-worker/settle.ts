import type { Disk } from '../../bridge';
import type { RecordId } from '../../core/cases/values';
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
 * named.
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

export type Verdict =
  | { readonly kind: 'won'; readonly winner: Winner; readonly versionsDiffer: boolean }
  | { readonly kind: 'dead'; readonly recordId: RecordId }
  | { readonly kind: 'unreadable'; readonly recordId: RecordId };

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
): Promise<readonly Verdict[]> {
  const envelopes = await fetchFirst(around, disagreements);
  return Promise.all(
    disagreements.map((disagreement, index) => settleOne(around, disagreement, envelopes.get(index))),
  );
}

/** The first candidates that lie in the journal, in as few transfers as possible. */
async function fetchFirst(
  { disk, generation }: SettleSurroundings,
  disagreements: readonly Disagreement[],
): Promise<ReadonlyMap<number, Bytes>> {
  const places = disagreements.flatMap(({ candidates: [first] }, index) =>
    first && first.kind !== 'database' ? [{ index, sequence: first.copy.sequence }] : [],
  );
  const read = await readFrames(
    disk,
    generation,
    places.map((place) => place.sequence),
  );
  if (!read.ok) return new Map();
  return new Map(read.value.map((envelope, at) => [places[at]?.index ?? -1, envelope]));
}

async function settleOne(
  around: SettleSurroundings,
  { recordId, candidates, versionsDiffer }: Disagreement,
  first: Bytes | undefined,
): Promise<Verdict> {
  let alive = false;
  for (const [position, candidate] of candidates.entries()) {
    const envelope = position === 0 && first ? first : await fetchEnvelope(around, candidate);
    if (!envelope) {
      alive = true;
      continue;
    }
    const { owner, version } = candidate.copy;
    const keys = await around.keys.all(owner as OwnerRef);
    const opened = await openRecord(keys, { recordId, version }, envelope);
    if (opened.ok) return { kind: 'won', winner: winnerOf(candidate, envelope), versionsDiffer };
    if (!isDead(around.keys, owner as OwnerRef, envelope)) alive = true;
  }
  return { kind: alive ? 'unreadable' : 'dead', recordId };
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

async function fetchEnvelope(around: SettleSurroundings, candidate: Candidate): Promise<Bytes | undefined> {
  if (candidate.kind === 'journal') {
    const read = await readFrames(around.disk, around.generation, [candidate.copy.sequence]);
    return read.ok ? read.value[0] : undefined;
  }
  try {
    return (await around.database.row(candidate.copy.recordId))?.envelope;
  } catch {
    return undefined;
  }
}

/** Sealed under a generation that a re-keying left behind: its key is gone on purpose. */
function isDead(keys: Keys, owner: OwnerRef, envelope: Bytes): boolean {
  const current = keys.currentGeneration(owner);
  const generation = envelopeGeneration(envelope);
  return current !== null && generation.ok && generation.value < current;
}
