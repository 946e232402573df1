import type { RecordId } from '../../src/core/cases/values';
import type { Database, Row } from '../../src/renderer/vault-worker/database';

export interface MemoryDatabase extends Database {
  readonly held: Map<RecordId, Row>;
  /** What the next calls do: work, refuse, or never answer (until reopened). */
  behave(how: 'well' | 'refuse' | 'hang'): void;
  readonly reopened: string[];
}

/** The database's contract kept in a Map, with the failures that IndexedDB has. Chromium tests use the real one. */
export function memoryDatabase(hangsFor = 20): MemoryDatabase {
  const rows = new Map<RecordId, Row>();
  const reopened: string[] = [];
  let mode: 'well' | 'refuse' | 'hang' = 'well';

  async function gate(): Promise<void> {
    if (mode === 'refuse') throw new Error('refused');
    if (mode === 'hang') {
      const { DatabaseHangs, withDeadline } = await import('../../src/renderer/vault-worker/database');
      await withDeadline(new Promise(() => {}), hangsFor).catch(() => {
        throw new DatabaseHangs('no answer in time');
      });
    }
  }

  return {
    held: rows,
    reopened,
    behave: (how) => {
      mode = how;
    },
    async *pages() {
      await gate();
      yield [...rows.values()];
    },
    async rowsOf(owner) {
      await gate();
      return [...rows.values()].filter((row) => row.owner === owner);
    },
    async row(recordId) {
      await gate();
      return rows.get(recordId);
    },
    async rows(recordIds) {
      await gate();
      return recordIds.flatMap((recordId) => rows.get(recordId) ?? []);
    },
    async put(added) {
      await gate();
      for (const row of added) rows.set(row.recordId, { ...row, envelope: row.envelope.slice() });
    },
    async remove(recordIds) {
      await gate();
      for (const recordId of recordIds) rows.delete(recordId);
    },
    async count() {
      await gate();
      return rows.size;
    },
    async reopen(how) {
      reopened.push(how);
      if (how === 'afresh') rows.clear();
    },
  };
}
