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
import { type KnownRecords, movedPlace, type Place } from './records';
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
  readonly known: KnownRecords;
  readonly findings: readonly OpeningFinding[];
}

interface Merged {
  readonly places: Map<RecordId, Place>;
  readonly usedVersions: Map<RecordId, number>;
  stranded: number[];
  onlyInDatabase: Winner[];
  rebuilt: number;
  unreadable: number;
  differing: number;
}

export async function openReplicas(
  around: OpeningSurroundings,
  anchor: Anchor,
  replicas: Replicas,
): Promise<Result<OpenedReplicas, ChoiceFailure>> {
  const { disk, database, keys } = around;
  if (replicas.rows.some((row) => row.tooNew)) return err({ type: 'too-new' });
  const choice = await chooseJournal(disk, keys.vaultId, anchor, replicas);
  if (!choice.ok) return choice;
  const { head, baseSequence, findings, mustMove } = choice.value;
  const journal = createJournal(disk, head);

  const inventory =
    replicas.newest?.generation === head.generation
      ? ok(replicas.newest.copies)
      : await readInventory(disk, head.generation, baseSequence);
  if (!inventory.ok) return inventory;

  const plan = planMerge(inventory.value, replicas.rows);
  const lengths = new Map(replicas.rows.map((row) => [row.recordId, row.length]));
  const merged: Merged = {
    places: new Map(),
    usedVersions: new Map(),
    stranded: [],
    onlyInDatabase: [],
    rebuilt: 0,
    unreadable: 0,
    differing: 0,
  };
  for (const { recordId, owner, version, sequence } of plan.agreed) {
    const length = lengths.get(recordId) ?? 0;
    merged.places.set(recordId, { owner: owner as OwnerRef, version, sequence, length });
  }
  for (let at = 0; at < plan.disagreements.length; at += settledAtOnce) {
    const batch = plan.disagreements.slice(at, at + settledAtOnce);
    const verdicts = await settle({ disk, generation: head.generation, database, keys }, batch);
    if (!verdicts.ok) return verdicts;
    takeOver(merged, verdicts.value);
    if (replicas.database === 'sound') await putMissing(database, verdicts.value);
    around.progress(Math.min(at + settledAtOnce, plan.disagreements.length), plan.disagreements.length);
  }

  // What can be read is opened also where the disk takes nothing now; saving says so, and the next opening heals.
  if (mustMove) await moveAway(journal, keys, merged);
  const healed = await appendMissing(journal, merged);
  if (replicas.database === 'broken') await rebuildDatabase(around, journal, merged.places);
  await removeDeadRows(database, keys, replicas.rows, merged);
  return ok({ journal, known: merged, findings: [...findings, ...findingsOf(merged, healed, replicas)] });
}

function takeOver(merged: Merged, verdicts: readonly Verdict[]): void {
  for (const { recordId, winner, passedOver, versionsDiffer } of verdicts) {
    if (versionsDiffer && winner) merged.differing += 1;
    if (passedOver.length > 0) merged.unreadable += 1;
    merged.stranded.push(
      ...passedOver.flatMap(({ kind, copy }) => (kind === 'database' ? [] : copy.sequence)),
    );
    const highest = Math.max(0, ...passedOver.map(({ copy }) => copy.version));
    if (highest > 0) merged.usedVersions.set(recordId, highest);
    if (!winner) continue;
    const { owner, version, envelope, sequence } = winner;
    merged.places.set(recordId, { owner, version, sequence, length: envelope.length });
    if (sequence === null) merged.onlyInDatabase.push(winner);
    else if (!winner.inDatabase) merged.rebuilt += 1;
  }
}

/** Puts what won into the database where it is missing. A newer row that could not be opened is left as it is. */
async function putMissing(database: Database, verdicts: readonly Verdict[]): Promise<void> {
  const rows = verdicts.flatMap(({ winner, passedOver }) =>
    winner && !winner.inDatabase && !passedOver.some(({ kind }) => kind !== 'journal') ? [winner] : [],
  );
  try {
    await database.put(
      rows.map(({ recordId, owner, version, envelope }) => ({ recordId, owner, version, envelope })),
    );
  } catch {
    // The journal serves what the database cannot take; the next opening tries again.
  }
}

/**
 * Damage in the middle: nothing may be appended behind it, so the sound frames go on in a new generation. The damaged one
 * is left where it is: it may be the only place of what lies behind the damage.
 */
async function moveAway(journal: Journal, keys: Keys, merged: Merged): Promise<void> {
  const sequences = [...merged.places.values()].flatMap((place) => place.sequence ?? []);
  const kept = [...new Set([...sequences, ...merged.stranded])].toSorted((left, right) => left - right);
  const moved = await journal.moveTo(kept, (anchor) => keys.write((same) => same, anchor));
  if (!moved.ok) return;
  for (const [recordId, place] of merged.places) merged.places.set(recordId, movedPlace(place, moved.value));
  merged.stranded = merged.stranded.flatMap((sequence) => moved.value.get(sequence) ?? []);
}

const appendedAtOnce = 64;

/** Brings into the journal what only the database had; answers how many records that were. */
async function appendMissing(journal: Journal, { onlyInDatabase, places }: Merged): Promise<number> {
  for (let at = 0; at < onlyInDatabase.length; at += appendedAtOnce) {
    const batch = onlyInDatabase.slice(at, at + appendedAtOnce);
    const entries: JournalEntry[] = batch.map(({ recordId, owner, version, envelope }) => ({
      recordId,
      owner,
      version,
      envelope,
    }));
    const appended = await journal.append(entries);
    if (!appended.ok) return at;
    batch.forEach(({ recordId, owner, version, envelope }, index) => {
      places.set(recordId, { owner, version, sequence: appended.value + index, length: envelope.length });
    });
  }
  return onlyInDatabase.length;
}

/** A database that refuses to be read is begun anew, once everything that could be read of it is in the journal. */
async function rebuildDatabase(
  { database, progress }: OpeningSurroundings,
  journal: Journal,
  places: ReadonlyMap<RecordId, Place>,
): Promise<void> {
  if ([...places.values()].some((place) => place.sequence === null)) return;
  try {
    await database.reopen('afresh');
    const all = [...places];
    for (let at = 0; at < all.length; at += settledAtOnce) {
      const batch = all.slice(at, at + settledAtOnce);
      const read = await journal.read(batch.flatMap(([, place]) => place.sequence ?? []));
      if (!read.ok) return;
      const rows = batch.flatMap(([recordId, { owner, version }], index) => {
        const envelope = read.value[index];
        return envelope ? [{ recordId, owner, version, envelope }] : [];
      });
      await database.put(rows);
      progress(Math.min(at + settledAtOnce, all.length), all.length);
    }
  } catch {
    // It refuses or hangs again: the vault is open from the journal alone.
  }
}

/** Rows that a re-keying left behind and that no frame of the journal names any more. */
async function removeDeadRows(
  database: Database,
  keys: Keys,
  rows: readonly DatabaseRow[],
  { places, usedVersions }: Merged,
): Promise<void> {
  const dead = rows.filter(({ recordId, owner, keyGeneration }) => {
    const current = keys.currentGeneration(owner as OwnerRef);
    const isNamed = places.has(recordId) || usedVersions.has(recordId);
    return !isNamed && current !== null && keyGeneration !== null && keyGeneration < current;
  });
  if (dead.length === 0) return;
  try {
    await database.remove(dead.map((row) => row.recordId));
  } catch {
    // They cannot be opened by anybody; the next opening removes them.
  }
}

function findingsOf(merged: Merged, healed: number, { database, rows }: Replicas): OpeningFinding[] {
  const findings: OpeningFinding[] = [];
  const { rebuilt, unreadable, differing } = merged;
  if (rebuilt > 0 || database === 'broken') findings.push({ kind: 'database-rebuilt', records: rebuilt });
  if (healed > 0) findings.push({ kind: 'journal-healed', records: healed });
  if (unreadable > 0) findings.push({ kind: 'records-unreadable', records: unreadable });
  if (differing > 0 && rows.length > 0) findings.push({ kind: 'versions-differ', records: differing });
  return findings;
}
