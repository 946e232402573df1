import type { RecordId } from '../../core/cases/values';
import { type Database, DatabaseHangs, type Row } from './database';

/**
 * Brings the database after the journal, in the background. What it cannot commit stays here and is tried again, after
 * the database was closed and opened anew; nothing is lost meanwhile, since the journal has it.
 */
export interface DatabaseWriter {
  readonly put: (row: Row) => void;
  /** The row if the database does not hold it yet. */
  readonly pending: (recordId: RecordId) => Row | undefined;
  /** Settles when nothing is pending, or after one failed attempt. */
  readonly settled: () => Promise<void>;
}

export interface DatabaseWriterSurroundings {
  readonly database: Database;
  readonly tell: (state: 'sound' | 'behind') => void;
  readonly after: (milliseconds: number, callback: () => void) => () => void;
}

const retryMilliseconds = 3_000;
/** A database that refuses so often without hanging is beyond mending by reopening: it is begun anew. */
const refusalsBeforeAfresh = 3;

export function createDatabaseWriter({ database, tell, after }: DatabaseWriterSurroundings): DatabaseWriter {
  const rows = new Map<RecordId, Row>();
  let running: Promise<void> | null = null;
  let waiting = false;
  let refusals = 0;

  async function commit(): Promise<void> {
    while (rows.size > 0) {
      const batch = [...rows.values()];
      try {
        await database.put(batch);
      } catch (error) {
        await mend(error instanceof DatabaseHangs);
        return;
      }
      for (const row of batch) if (rows.get(row.recordId) === row) rows.delete(row.recordId);
      if (refusals > 0) tell('sound');
      refusals = 0;
    }
  }

  async function mend(hangs: boolean): Promise<void> {
    refusals += 1;
    tell('behind');
    try {
      await database.reopen(!hangs && refusals >= refusalsBeforeAfresh ? 'afresh' : 'as-it-is');
    } catch {
      // It does not open now either; the next attempt tries again.
    }
    waiting = true;
    after(retryMilliseconds, () => {
      waiting = false;
      start();
    });
  }

  function start(): void {
    if (running || waiting) return;
    running = commit().finally(() => {
      running = null;
      if (rows.size > 0) start();
    });
  }

  return {
    put(row) {
      rows.set(row.recordId, row);
      start();
    },
    pending: (recordId) => rows.get(recordId),
    settled: async () => {
      await running;
    },
  };
}
