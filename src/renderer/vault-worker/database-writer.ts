import type { RecordId } from '../../core/cases/values';
import type { Database, Row } from './database';

/**
 * Brings the database after the journal, in the background. What it cannot commit stays here and is tried again, after
 * the database was closed and opened anew; nothing is lost meanwhile, since the journal has it.
 */
export interface DatabaseWriter {
  readonly put: (row: Row) => void;
  /** The row if the database does not hold it yet. */
  readonly pending: (recordId: RecordId) => Row | undefined;
}

export interface DatabaseWriterSurroundings {
  readonly database: Database;
  readonly tell: (state: 'sound' | 'behind') => void;
  readonly after: (milliseconds: number, callback: () => void) => () => void;
}

const retryMilliseconds = 3_000;

export function createDatabaseWriter({ database, tell, after }: DatabaseWriterSurroundings): DatabaseWriter {
  const rows = new Map<RecordId, Row>();
  let running: Promise<void> | null = null;
  let waiting = false;
  let behind = false;

  async function commit(): Promise<void> {
    while (rows.size > 0) {
      const batch = [...rows.values()];
      try {
        await database.put(batch);
      } catch {
        await mend();
        return;
      }
      for (const row of batch) if (rows.get(row.recordId) === row) rows.delete(row.recordId);
      if (behind) tell('sound');
      behind = false;
    }
  }

  /** Never begins the database anew: on a full disk that would cost the second replica. The next opening mends it. */
  async function mend(): Promise<void> {
    behind = true;
    tell('behind');
    try {
      await database.reopen('as-it-is');
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
  };
}
