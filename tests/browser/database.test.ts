import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RecordId } from '../../src/core/cases/values';
import {
  type Database,
  DatabaseHangs,
  openDatabase,
  type Row,
  withDeadline,
} from '../../src/renderer/vault-worker/database';

const id = (number: number) => number.toString(16).padStart(32, '0') as RecordId;

function row(number: number, owner = 1): Row {
  const envelope = crypto.getRandomValues(new Uint8Array(1_100));
  return { recordId: id(number), owner: id(owner), version: 1, envelope };
}

let database: Database;
beforeEach(async () => {
  await Dexie.delete('luwte');
  database = openDatabase();
});
afterEach(() => database.reopen('afresh'));

describe('the database', () => {
  test('gives back what was put, by record and by owner', async () => {
    const rows = [row(1), row(2, 7), row(3, 7)];
    await database.put(rows);
    expect(await database.row(id(1))).toEqual(rows[0]);
    expect(await database.rowsOf(id(7))).toEqual(rows.slice(1));
    expect(await database.row(id(9))).toBeUndefined();
    expect(await database.count()).toBe(3);
  });

  test('holds one version of a record', async () => {
    await database.put([row(1)]);
    const newer = { ...row(1), version: 2 };
    await database.put([newer]);
    expect(await database.row(id(1))).toEqual(newer);
    expect(await database.count()).toBe(1);
  });

  test('reads everything in pages, each record once and in order', async () => {
    const rows = Array.from({ length: 1_203 }, (_, number) => row(number + 1));
    await database.put(rows);
    const read: RecordId[] = [];
    for await (const page of database.pages()) read.push(...page.map((one) => one.recordId));
    expect(read).toEqual(rows.map((one) => one.recordId));
  });

  test('removes rows', async () => {
    await database.put([row(1), row(2)]);
    await database.remove([id(1)]);
    expect(await database.row(id(1))).toBeUndefined();
    expect(await database.count()).toBe(1);
  });

  test('keeps everything when it is closed and opened as it is, and nothing when begun afresh', async () => {
    await database.put([row(1)]);
    await database.reopen('as-it-is');
    expect(await database.count()).toBe(1);
    await database.reopen('afresh');
    expect(await database.count()).toBe(0);
  });
});

test('a promise that never settles counts as hanging after its deadline', async () => {
  await expect(withDeadline(new Promise(() => {}), 10)).rejects.toBeInstanceOf(DatabaseHangs);
  await expect(withDeadline(Promise.resolve(5), 10)).resolves.toBe(5);
});
