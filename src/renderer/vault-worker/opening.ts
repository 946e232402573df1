import type { Disk, JournalEntry } from '../../bridge';
import type { RecordId } from '../../core/cases/values';
import { err, ok, type Result } from '../../core/result';
import type { Anchor } from '../../core/vault/anchor';
import type { OwnerRef } from '../../core/vault/ids';
import { planMerge } from '../../core/vault/merge';
import type { OpeningFinding } from './api';
import { type ChoiceFailure, chooseJournal } from './choose-journal';
import type { Database } from './database';
import { createJournal, type Journal } from './journal';
import type { Keys } from './keys';
import type { Place } from './records';
import { type DatabaseRow, readInventory, type Replicas } from './replicas';
import { settle, settledAtOnce, type Verdict, type Winner } from './settle';

/** Opening merges: both replicas are brought to their union, and what was found is told. */

export interface OpeningSurroundings {
  readonly disk: Disk;
  readonly database: Database;
  readonly keys: Keys;
  readonly progress: (done: number, total: number) => void;
}

export interface OpenedReplicas {
  readonly journal: Journal;
  readonly places: ReadonlyMap<RecordId, Place>;
  readonly findings: readonly OpeningFinding[];
}

interface Tally {
  rebuilt: number;
  healed: number;
  unreadable: number;
  differing: number;
}

export async function openReplicas(
  around: OpeningSurroundings,
  anchor: Anchor,
  replicas: Replicas,
): Promise<Result<OpenedReplicas, ChoiceFailure>> {
  const { disk, database, keys } = around;
  const choice = await chooseJournal(disk, keys.vaultId, anchor, replicas);
  if (!choice.ok) return choice;
  const { head, findings, mustMove } = choice.value;
  const journal = createJournal(disk, head);

  const inventory =
    replicas.newest?.generation === head.generation
      ? ok(replicas.newest.copies)
      : await readInventory(disk, head.generation, choice.value.baseSequence);
  if (!inventory.ok) return inventory;

  const plan = planMerge(inventory.value, replicas.rows);
  const lengths = new Map(replicas.rows.map((row) => [row.recordId, row.length]));
  const places = new Map<RecordId, Place>();
  for (const { recordId, owner, version, sequence } of plan.agreed) {
    const length = lengths.get(recordId) ?? 0;
    places.set(recordId, { owner: owner as OwnerRef, version, sequence, length });
  }

  const tally: Tally = { rebuilt: 0, healed: 0, unreadable: 0, differing: 0 };
  const onlyInDatabase: Winner[] = [];
  if (!replicas.databaseSound) await beginAfresh(database);
  for (let at = 0; at < plan.disagreements.length; at += settledAtOnce) {
    const batch = plan.disagreements.slice(at, at + settledAtOnce);
    const verdicts = await settle({ disk, generation: head.generation, database, keys }, batch);
    onlyInDatabase.push(...(await applyToDatabase(database, verdicts, places, tally)));
    around.progress(Math.min(at + settledAtOnce, plan.disagreements.length), plan.disagreements.length);
  }

  if (mustMove) {
    const moved = await moveToNewGeneration(journal, places);
    if (!moved.ok) return moved;
  }
  const healed = await appendMissing(journal, onlyInDatabase, places);
  if (!healed.ok) return healed;
  tally.healed = onlyInDatabase.length;
  await removeDeadRows(database, keys, replicas.rows, places);
  return ok({ journal, places, findings: [...findings, ...findingsOf(tally, replicas)] });
}

/** Puts what won into the database where it is missing; answers with what the journal lacks. */
async function applyToDatabase(
  database: Database,
  verdicts: readonly Verdict[],
  places: Map<RecordId, Place>,
  tally: Tally,
): Promise<readonly Winner[]> {
  const winners = verdicts.flatMap((verdict) => {
    if (verdict.kind === 'unreadable') tally.unreadable += 1;
    if (verdict.kind !== 'won') return [];
    if (verdict.versionsDiffer) tally.differing += 1;
    return [verdict.winner];
  });
  for (const { recordId, owner, version, envelope, sequence } of winners) {
    if (sequence !== null) places.set(recordId, { owner, version, sequence, length: envelope.length });
  }
  const missing = winners.filter((winner) => !winner.inDatabase);
  tally.rebuilt += missing.length;
  try {
    await database.put(
      missing.map(({ recordId, owner, version, envelope }) => ({ recordId, owner, version, envelope })),
    );
  } catch {
    // The journal serves what the database cannot take; the next opening tries again.
  }
  return winners.filter((winner) => winner.sequence === null);
}

async function beginAfresh(database: Database): Promise<void> {
  try {
    await database.reopen('afresh');
  } catch {
    // It hangs or refuses: the vault opens from the journal alone.
  }
}

const appendedAtOnce = 64;

async function appendMissing(
  journal: Journal,
  winners: readonly Winner[],
  places: Map<RecordId, Place>,
): Promise<Result<void, ChoiceFailure>> {
  for (let at = 0; at < winners.length; at += appendedAtOnce) {
    const batch = winners.slice(at, at + appendedAtOnce);
    const entries: JournalEntry[] = batch.map(({ recordId, owner, version, envelope }) => ({
      recordId,
      owner,
      version,
      envelope,
    }));
    const appended = await journal.append(entries);
    if (!appended.ok) return err(appended.error);
    batch.forEach(({ recordId, owner, version, envelope }, index) => {
      places.set(recordId, { owner, version, sequence: appended.value + index, length: envelope.length });
    });
  }
  return ok(undefined);
}

async function moveToNewGeneration(
  journal: Journal,
  places: Map<RecordId, Place>,
): Promise<Result<void, ChoiceFailure>> {
  const kept = [...places].toSorted(([, left], [, right]) => left.sequence - right.sequence);
  const moved = await journal.compact(kept.map(([, place]) => place.sequence));
  if (!moved.ok) return err(moved.error);
  kept.forEach(([recordId, place], index) => {
    places.set(recordId, { ...place, sequence: moved.value.firstSequence + index });
  });
  return ok(undefined);
}

/** Rows that a re-keying left behind and that no frame of the journal names any more. */
async function removeDeadRows(
  database: Database,
  keys: Keys,
  rows: readonly DatabaseRow[],
  places: ReadonlyMap<RecordId, Place>,
): Promise<void> {
  const dead = rows.filter((row) => {
    const current = keys.currentGeneration(row.owner as OwnerRef);
    return (
      !places.has(row.recordId) &&
      current !== null &&
      row.keyGeneration !== null &&
      row.keyGeneration < current
    );
  });
  if (dead.length === 0) return;
  try {
    await database.remove(dead.map((row) => row.recordId));
  } catch {
    // They cannot be opened by anybody; the next opening removes them.
  }
}

function findingsOf(tally: Tally, { databaseSound, rows }: Replicas): OpeningFinding[] {
  const findings: OpeningFinding[] = [];
  if (tally.rebuilt > 0 || !databaseSound)
    findings.push({ kind: 'database-rebuilt', records: tally.rebuilt });
  if (tally.healed > 0) findings.push({ kind: 'journal-healed', records: tally.healed });
  if (tally.unreadable > 0) findings.push({ kind: 'records-unreadable', records: tally.unreadable });
  if (tally.differing > 0 && rows.length > 0)
    findings.push({ kind: 'versions-differ', records: tally.differing });
  return findings;
}
