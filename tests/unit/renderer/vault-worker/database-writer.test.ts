import { describe, expect, it } from 'vitest';
import type { RecordId } from '../../../../src/core/cases/values';
import type { Row } from '../../../../src/renderer/vault-worker/database';
import { createDatabaseWriter } from '../../../../src/renderer/vault-worker/database-writer';
import { memoryDatabase } from '../../../support/memory-database';
import { happens, pause } from '../../../support/writing';

const id = '0123456789abcdef0123456789abcdef' as RecordId;
const row = (version: number): Row => ({
  recordId: id,
  owner: id,
  version,
  envelope: new Uint8Array([version]),
});

/** Each waiting is over as soon as `turn` is called. */
function writing() {
  const database = memoryDatabase();
  const told: string[] = [];
  const waiting: (() => void)[] = [];
  const writer = createDatabaseWriter({
    database,
    tell: (state) => told.push(state),
    after(_milliseconds, callback) {
      waiting.push(callback);
      return () => {};
    },
  });
  return {
    database,
    told,
    writer,
    turn: async () => {
      expect(await happens(() => waiting.length > 0)).toBe(true);
      waiting.shift()?.();
    },
  };
}

describe('the database writer', () => {
  it('never begins the database anew, however often it refuses: on a full disk it would lose a replica', async () => {
    const { database, told, writer, turn } = writing();
    writer.put(row(1));
    await happens(() => database.held.size === 1);
    database.behave('refuse');
    writer.put(row(2));
    for (let refusal = 0; refusal < 6; refusal += 1) await turn();
    await pause();
    expect(new Set(database.reopened)).toEqual(new Set(['as-it-is']));
    expect(database.held.get(id)?.version).toBe(1);
    expect(writer.pending(id)?.version).toBe(2);
    database.behave('well');
    await turn();
    expect(await happens(() => database.held.get(id)?.version === 2)).toBe(true);
    expect(told.at(-1)).toBe('sound');
    expect(writer.pending(id)).toBeUndefined();
  });

  it('says that it is behind, and that all is well only once it is', async () => {
    const { database, told, writer, turn } = writing();
    writer.put(row(1));
    await happens(() => database.held.size === 1);
    expect(told).toEqual([]);
    database.behave('refuse');
    writer.put(row(2));
    await turn();
    expect(await happens(() => told.length === 2)).toBe(true);
    database.behave('well');
    await turn();
    await happens(() => told.length === 3);
    expect(told).toEqual(['behind', 'behind', 'sound']);
  });
});
