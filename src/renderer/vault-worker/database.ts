import { Dexie, type Table } from 'dexie';
import type { RecordId } from '../../core/cases/values';

/**
 * The IndexedDB replica: one table of sealed records, at most one version of each. It is never the only copy: one
 * flipped bit in its files can make Chromium open an empty database without a word, and on a full disk a transaction
 * can hang for ever. So every call has a deadline, and the database can be closed and opened anew.
 */

export interface Row {
  readonly recordId: RecordId;
  readonly owner: RecordId;
  readonly version: number;
  readonly envelope: Uint8Array<ArrayBuffer>;
}

export interface Database {
  /** All rows in pages, in order of record id. */
  readonly pages: () => AsyncGenerator<readonly Row[]>;
  readonly rowsOf: (owner: RecordId) => Promise<readonly Row[]>;
  readonly row: (recordId: RecordId) => Promise<Row | undefined>;
  /** Those that are there, in one transaction. */
  readonly rows: (recordIds: readonly RecordId[]) => Promise<readonly Row[]>;
  readonly put: (rows: readonly Row[]) => Promise<void>;
  readonly remove: (recordIds: readonly RecordId[]) => Promise<void>;
  readonly count: () => Promise<number>;
  /** Closes and opens again; with `afresh` what lies there is deleted first. */
  readonly reopen: (how: 'as-it-is' | 'afresh') => Promise<void>;
}

const databaseName = 'luwte';
const pageSize = 500;

/** How long a transaction may take before the database counts as hanging. */
const databaseDeadline = 2_000;

export class DatabaseHangs extends Error {
  override readonly name = 'DatabaseHangs';
}

/** Rejects with `DatabaseHangs` when the promise has not settled in time. */
export async function withDeadline<Value>(promise: PromiseLike<Value>, milliseconds: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DatabaseHangs('no answer in time')), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

interface Connection {
  readonly dexie: Dexie;
  readonly records: Table<Row, RecordId>;
}

function connect(): Connection {
  const dexie = new Dexie(databaseName, { chromeTransactionDurability: 'strict' });
  dexie.version(1).stores({ records: 'recordId, owner' });
  return { dexie, records: dexie.table('records') };
}

export function openDatabase(deadline = databaseDeadline): Database {
  let { dexie, records } = connect();

  return {
    async *pages() {
      let last = '' as RecordId;
      for (;;) {
        const page = await withDeadline(
          records.where('recordId').above(last).limit(pageSize).toArray(),
          deadline,
        );
        if (page.length > 0) yield page;
        const final = page.at(-1);
        if (page.length < pageSize || !final) return;
        last = final.recordId;
      }
    },
    rowsOf: (owner) => withDeadline(records.where('owner').equals(owner).toArray(), deadline),
    row: (recordId) => withDeadline(records.get(recordId), deadline),
    rows: async (recordIds) => {
      const found = await withDeadline(records.bulkGet([...recordIds]), deadline);
      return found.filter((row) => row !== undefined);
    },
    async put(rows) {
      await withDeadline(records.bulkPut([...rows]), deadline);
    },
    async remove(recordIds) {
      await withDeadline(records.bulkDelete([...recordIds]), deadline);
    },
    count: () => withDeadline(records.count(), deadline),
    async reopen(how) {
      dexie.close();
      if (how === 'afresh') await withDeadline(Dexie.delete(databaseName), deadline);
      ({ dexie, records } = connect());
    },
  };
}
