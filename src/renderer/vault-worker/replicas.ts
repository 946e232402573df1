import type { Disk, DiskFailure, JournalListing } from '../../bridge';
import type { RecordId } from '../../core/cases/values';
import { err, ok, type Result } from '../../core/result';
import { toHex } from '../../core/vault/bytes';
import { sha256 } from '../../core/vault/cipher';
import { envelopeGeneration } from '../../core/vault/envelope';
import { indexOwner, type OwnerRef } from '../../core/vault/ids';
import { unpackInventory } from '../../core/vault/inventory';
import type { DatabaseCopy, JournalCopy } from '../../core/vault/merge';
import { type Database, DatabaseHangs, type Row } from './database';

/** What both replicas say of themselves. No key is needed for it, so it is gathered while the key is being derived. */
export interface Replicas {
  readonly listing: JournalListing;
  /** The frames of the newest generation; another one is read when the anchor names it. */
  readonly newest: { readonly generation: number; readonly copies: readonly JournalCopy[] } | null;
  readonly rows: readonly DatabaseRow[];
  readonly database: DatabaseState;
}

/** `hangs`: it did not answer in time and may be whole. `broken`: it refused to be read to its end. */
export type DatabaseState = 'sound' | 'hangs' | 'broken';

export interface DatabaseRow extends DatabaseCopy {
  /** Unauthenticated; null where the envelope is not one. */
  readonly keyGeneration: number | null;
  /** Sealed by a newer Luwte. */
  readonly tooNew: boolean;
  readonly length: number;
}

export async function gatherReplicas(disk: Disk, database: Database): Promise<Result<Replicas, DiskFailure>> {
  const rows = readRows(database);
  const listing = await disk.journal.list();
  if (!listing.ok) return err(listing.error);
  const newest = listing.value.journals.toSorted((left, right) => right.generation - left.generation)[0];
  const copies = newest ? await readInventory(disk, newest.generation, newest.baseSequence) : ok([]);
  if (!copies.ok) return err(copies.error);
  return ok({
    listing: listing.value,
    newest: newest ? { generation: newest.generation, copies: copies.value } : null,
    ...(await rows),
  });
}

export async function readInventory(
  disk: Disk,
  generation: number,
  baseSequence: number,
): Promise<Result<JournalCopy[], DiskFailure>> {
  const copies: JournalCopy[] = [];
  let after = baseSequence;
  for (;;) {
    const page = await disk.journal.inventory({ generation, after });
    if (!page.ok) return err(page.error);
    const entries = unpackInventory(page.value.entries);
    if (!entries.ok) return err({ type: 'mismatch' });
    for (const { recordId, owner, version, sequence, digest } of entries.value) {
      copies.push({ recordId, owner, version, sequence, hash: toHex(digest) });
    }
    if (page.value.done) return ok(copies);
    after = page.value.last;
  }
}

/** Reads and hashes the rows as they are. A database that cannot be read counts for what could be read of it. */
async function readRows(database: Database): Promise<Pick<Replicas, 'rows' | 'database'>> {
  const rows: DatabaseRow[] = [];
  try {
    for await (const page of database.pages()) {
      const records = page.filter((row) => row.owner !== indexOwner && isRow(row));
      rows.push(...(await Promise.all(records.map(describeRow))));
    }
    return { rows, database: 'sound' };
  } catch (error) {
    return { rows, database: error instanceof DatabaseHangs ? 'hangs' : 'broken' };
  }
}

async function describeRow(row: Row): Promise<DatabaseRow> {
  const generation = envelopeGeneration(row.envelope);
  return {
    recordId: row.recordId,
    owner: row.owner,
    version: row.version,
    hash: toHex(await sha256(row.envelope)),
    keyGeneration: generation.ok ? generation.value : null,
    tooNew: !generation.ok && generation.error.type === 'too-new',
    length: row.envelope.length,
  };
}

/** A row comes from a file that anybody may have changed. */
function isRow(row: Row): boolean {
  return (
    isId(row.recordId) &&
    isId(row.owner) &&
    Number.isInteger(row.version) &&
    row.version > 0 &&
    row.envelope instanceof Uint8Array
  );
}

function isId(value: unknown): value is RecordId & OwnerRef {
  return typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
}
