import type { DiskFailure, JournalEntry } from '../../bridge';
import type { RecordId } from '../../core/cases/values';
import { err, ok, type Result } from '../../core/result';
import type { Bytes, Random } from '../../core/vault/bytes';
import { openRecord, sealRecord } from '../../core/vault/envelope';
import type { OwnerRef } from '../../core/vault/ids';
import { decodeRecord, encodeRecord, isTombstone, type RecordBody } from '../../core/vault/record';
import type { SaveFailureReason } from './api';
import type { Database, Row } from './database';
import type { DatabaseWriter } from './database-writer';
import type { Journal, MovedFrames } from './journal';
import type { Keys } from './keys';
import { createLane } from './lane';

/**
 * The records of the open vault. A save is sealed, appended to the journal and synced: from then on it *is* saved. The
 * database follows by itself; what it does not yet hold, or holds damaged, is read from the journal.
 */

export interface Place {
  readonly owner: OwnerRef;
  readonly version: number;
  /** The frame in the open generation of the journal; null where only the database has it. */
  readonly sequence: number | null;
  /** Bytes of the envelope. */
  readonly length: number;
}

export interface NewRecord {
  readonly recordId: RecordId;
  readonly owner: OwnerRef;
  readonly value: { readonly kind: string };
}

export type ReadFailure = { readonly type: 'absent' } | { readonly type: 'unreadable' };

export interface Records {
  readonly places: ReadonlyMap<RecordId, Place>;
  /** Appends all of them with one sync; the answer is the time at which they were durable. */
  readonly save: (items: readonly NewRecord[]) => Promise<Result<number, SaveFailureReason>>;
  readonly read: (recordId: RecordId) => Promise<Result<RecordBody, ReadFailure>>;
  /** All live records of one owner; those that cannot be read are counted. */
  /** In the order asked, with one question to the database. */
  readonly readMany: (recordIds: readonly RecordId[]) => Promise<readonly Result<RecordBody, ReadFailure>[]>;
  readonly readAll: (
    owner: OwnerRef,
  ) => Promise<{ readonly bodies: readonly RecordBody[]; readonly unreadable: number }>;
  /** Seals every record of the owner again, deletions too, under the owner's present key and each under its next version. */
  readonly reseal: (owner: OwnerRef) => Promise<Result<number, SaveFailureReason>>;
  /** Runs something that writes keys or journal while nothing else does. */
  readonly alone: <Value>(task: () => Promise<Value>) => Promise<Value>;
  /** Copies the live records to a new journal generation when enough of the old one is dead. */
  readonly compactIfWorthwhile: () => Promise<void>;
}

export interface RecordsSurroundings {
  readonly keys: Keys;
  readonly journal: Journal;
  readonly database: Database;
  readonly writer: DatabaseWriter;
  readonly random: Random;
  readonly now: () => number;
}

/** What opening found out about the records. */
export interface KnownRecords {
  readonly places: ReadonlyMap<RecordId, Place>;
  /** Versions that were used beyond those in `places`, by copies that cannot be opened. */
  readonly usedVersions: ReadonlyMap<RecordId, number>;
  /** Frames that cannot be opened now and are kept: the right keys may come back. */
  readonly stranded: readonly number[];
}

/** A journal is copied when it is larger than this, and more than twice what is live in it. */
const worthCompacting = 16 * 1024 * 1024;

export function createRecords(around: RecordsSurroundings, known: KnownRecords): Records {
  const { keys, journal, database, writer, random, now } = around;
  const places = new Map(known.places);
  let stranded = known.stranded;
  const lane = createLane();
  // A version number is used once, also when its write failed: one key, one encryption.
  const lastVersion = new Map(known.usedVersions);

  function nextVersion(recordId: RecordId): number {
    const version = Math.max(lastVersion.get(recordId) ?? 0, places.get(recordId)?.version ?? 0) + 1;
    lastVersion.set(recordId, version);
    return version;
  }

  async function seal({ recordId, owner, value }: NewRecord): Promise<JournalEntry> {
    const version = nextVersion(recordId);
    const plaintext = encodeRecord(value);
    if (!plaintext.ok) throw new Error('a record over the limit must be refused before it is saved');
    const envelope = await sealRecord(
      await keys.current(owner),
      { recordId, version },
      plaintext.value,
      random,
    );
    return { recordId, owner, version, envelope };
  }

  async function append(items: readonly NewRecord[]): Promise<Result<number, SaveFailureReason>> {
    const entries = await Promise.all(items.map(seal));
    const appended = await journal.append(entries);
    if (!appended.ok) return err(saveFailure(appended.error));
    entries.forEach((entry, index) => {
      const { recordId, version, envelope } = entry;
      const owner = entry.owner as OwnerRef;
      places.set(recordId, { owner, version, sequence: appended.value + index, length: envelope.length });
      writer.put({ recordId, owner, version, envelope });
    });
    return ok(now());
  }

  async function openEnvelope(recordId: RecordId, place: Place, envelope: Bytes) {
    const opened = await openRecord(
      await keys.all(place.owner),
      { recordId, version: place.version },
      envelope,
    );
    return opened.ok ? decodeRecord(opened.value) : opened;
  }

  async function fromDatabase(recordId: RecordId): Promise<Row | undefined> {
    const pending = writer.pending(recordId);
    if (pending) return pending;
    try {
      return await database.row(recordId);
    } catch {
      return undefined;
    }
  }

  async function readAt(
    recordId: RecordId,
    place: Place,
    row: Row | undefined,
  ): Promise<Result<RecordBody, ReadFailure>> {
    if (row && row.version === place.version) {
      const opened = await openEnvelope(recordId, place, row.envelope);
      if (opened.ok) return opened;
    }
    const read = place.sequence === null ? null : await journal.read([place.sequence]);
    const [envelope] = read?.ok ? read.value : [];
    const opened = envelope ? await openEnvelope(recordId, place, envelope) : null;
    const current = places.get(recordId);
    if (current && current !== place) return readAt(recordId, current, await fromDatabase(recordId));
    if (!envelope || !opened?.ok) return err({ type: 'unreadable' });
    // A newer row that could not be opened may be the only copy of what it holds.
    if (!row || row.version <= place.version)
      writer.put({ recordId, owner: place.owner, version: place.version, envelope });
    return opened;
  }

  function live(read: Result<RecordBody, ReadFailure>): Result<RecordBody, ReadFailure> {
    return read.ok && isTombstone(read.value) ? err({ type: 'absent' }) : read;
  }

  async function reseal(owner: OwnerRef): Promise<Result<number, SaveFailureReason>> {
    const items: NewRecord[] = [];
    for (const [recordId, place] of places) {
      if (place.owner !== owner) continue;
      const read = await readAt(recordId, place, await fromDatabase(recordId));
      // What cannot be read now could not be read under a new key either; the old key must stay for it.
      if (!read.ok) return err('input-output');
      items.push({ recordId, owner, value: read.value });
    }
    return items.length === 0 ? ok(now()) : append(items);
  }

  async function compact(): Promise<void> {
    const sequences = [...places.values()].flatMap((place) => place.sequence ?? []);
    const kept = [...new Set([...sequences, ...stranded])].toSorted((left, right) => left - right);
    const moved = await journal.moveTo(kept, (anchor) => keys.write((same) => same, anchor));
    if (!moved.ok) return;
    // A read that goes on meanwhile finds its record at the new place before the old one is gone.
    for (const [recordId, place] of places) places.set(recordId, movedPlace(place, moved.value));
    stranded = stranded.flatMap((sequence) => moved.value.get(sequence) ?? []);
    await journal.retireOthers();
  }

  return {
    places,
    save: (items) => lane.run(() => append(items)),
    async read(recordId) {
      const place = places.get(recordId);
      if (!place) return err({ type: 'absent' });
      return live(await readAt(recordId, place, await fromDatabase(recordId)));
    },
    async readMany(recordIds) {
      const rows = new Map((await rowsNamed(database, recordIds)).map((row) => [row.recordId, row]));
      return Promise.all(
        recordIds.map(async (recordId) => {
          const place = places.get(recordId);
          if (!place) return err({ type: 'absent' as const });
          return live(await readAt(recordId, place, writer.pending(recordId) ?? rows.get(recordId)));
        }),
      );
    },
    async readAll(owner) {
      const rows = new Map((await rowsOf(database, owner)).map((row) => [row.recordId, row]));
      const mine = [...places].filter(([, place]) => place.owner === owner);
      const read = await Promise.all(
        mine.map(([recordId, place]) =>
          readAt(recordId, place, writer.pending(recordId) ?? rows.get(recordId)),
        ),
      );
      return {
        bodies: read.flatMap((result) => (result.ok ? [result.value] : [])),
        unreadable: read.filter((result) => !result.ok && result.error.type === 'unreadable').length,
      };
    },
    reseal: (owner) => lane.run(() => reseal(owner)),
    alone: (task) => lane.run(task),
    compactIfWorthwhile: () =>
      lane.run(async () => {
        const liveBytes = [...places.values()].reduce((sum, place) => sum + place.length, 0);
        const { byteLength } = journal.head();
        if (byteLength > worthCompacting && byteLength > 2 * liveBytes) await compact();
      }),
  };
}

/** Where the record lies after its frame was copied to a new generation. */
export function movedPlace(place: Place, moved: MovedFrames): Place {
  return place.sequence === null ? place : { ...place, sequence: moved.get(place.sequence) ?? null };
}

async function rowsNamed(database: Database, recordIds: readonly RecordId[]): Promise<readonly Row[]> {
  try {
    return await database.rows(recordIds);
  } catch {
    return [];
  }
}

async function rowsOf(database: Database, owner: OwnerRef): Promise<readonly Row[]> {
  try {
    return await database.rowsOf(owner);
  } catch {
    return [];
  }
}

export function saveFailure(failure: DiskFailure): SaveFailureReason {
  return failure.type === 'disk-full' || failure.type === 'read-only' ? failure.type : 'input-output';
}
