import type { RecordId } from '../cases/values';

/**
 * Opening compares two replicas of one set, journal and database, each a set of (record id, version) -> envelope. This
 * file decides, from ids, versions and hashes alone, which records agree and in which order to try the copies of those
 * that do not. Whether a copy opens under its key is for the caller to find out.
 */

/** One copy of a record in the database. `hash` is the SHA-256 of the envelope, in hexadecimal. */
export interface DatabaseCopy {
  readonly recordId: RecordId;
  readonly owner: RecordId;
  readonly version: number;
  readonly hash: string;
}

/** One frame of the journal. `sequence` is where to read it. */
export interface JournalCopy extends DatabaseCopy {
  readonly sequence: number;
}

export type Candidate =
  | { readonly kind: 'journal'; readonly copy: JournalCopy }
  | { readonly kind: 'database'; readonly copy: DatabaseCopy }
  | { readonly kind: 'both'; readonly copy: JournalCopy };

export interface Disagreement {
  readonly recordId: RecordId;
  /** All copies, the highest version first; the first that opens wins. */
  readonly candidates: readonly Candidate[];
  /** True when journal and database hold different bytes under their common highest version. */
  readonly versionsDiffer: boolean;
}

export interface MergePlan {
  /** The latest frame of each record on which both replicas agree. */
  readonly agreed: readonly JournalCopy[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * Compares the replicas.
 *
 * @param journal every sound frame, in the order of the journal; a record may occur in many versions.
 * @param database at most one copy of each record.
 * @returns each record exactly once, either agreed or with its candidates.
 */
export function planMerge(journal: Iterable<JournalCopy>, database: Iterable<DatabaseCopy>): MergePlan {
  const framesByRecord = new Map<RecordId, JournalCopy[]>();
  for (const copy of journal) {
    const frames = framesByRecord.get(copy.recordId);
    if (frames) frames.push(copy);
    else framesByRecord.set(copy.recordId, [copy]);
  }

  const agreed: JournalCopy[] = [];
  const disagreements: Disagreement[] = [];
  const rows = new Map<RecordId, DatabaseCopy>();
  for (const row of database) rows.set(row.recordId, row);

  for (const [recordId, frames] of framesByRecord) {
    const latest = frames.reduce((highest, copy) => (copy.version >= highest.version ? copy : highest));
    const row = rows.get(recordId);
    rows.delete(recordId);
    if (row && isSameCopy(row, latest)) agreed.push(latest);
    else disagreements.push(disagreementOf(recordId, frames, row));
  }
  for (const [recordId, row] of rows) disagreements.push(disagreementOf(recordId, [], row));
  return { agreed, disagreements };
}

function disagreementOf(
  recordId: RecordId,
  frames: readonly JournalCopy[],
  row: DatabaseCopy | undefined,
): Disagreement {
  const candidates: Candidate[] = frames.map((copy) =>
    row && isSameCopy(row, copy) ? { kind: 'both', copy } : { kind: 'journal', copy },
  );
  if (row && !frames.some((copy) => isSameCopy(row, copy))) candidates.push({ kind: 'database', copy: row });
  // A stable sort: of one version, what the journal wrote last is tried before what it wrote first.
  candidates.reverse();
  candidates.sort((left, right) => right.copy.version - left.copy.version);

  const highest = candidates[0]?.copy.version;
  const hashes = new Set(
    candidates.filter(({ copy }) => copy.version === highest).map(({ copy }) => copy.hash),
  );
  return { recordId, candidates, versionsDiffer: hashes.size > 1 };
}

function isSameCopy(left: DatabaseCopy, right: DatabaseCopy): boolean {
  return left.version === right.version && left.hash === right.hash && left.owner === right.owner;
}
