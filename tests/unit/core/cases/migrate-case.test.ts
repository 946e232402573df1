import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseRecord } from '../../../../src/core/cases/case';
import { conversationRecord } from '../../../../src/core/cases/conversation';
import { marksOf } from '../../../../src/core/cases/marks';
import { migrateCase, migrateConversation } from '../../../../src/core/cases/migrate-case';
import {
  after,
  anEvent,
  closing,
  declined,
  deepFrozen,
  newCaseFile,
  newId,
  refusal,
  toReport,
  tryChange,
} from './support';

interface OldRows {
  readonly cases: readonly Record<string, unknown>[];
  readonly conversations: readonly Record<string, unknown>[];
}

const rows = deepFrozen(
  JSON.parse(readFileSync(new URL('old-rows/format-1.json', import.meta.url), 'utf8')) as OldRows,
);

function migrated(row: unknown) {
  const result = migrateCase(row);
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

const invalid = { ok: false, error: { type: 'invalid' } };
const tooNew = { ok: false, error: { type: 'too-new' } };

describe('a case of format 1', () => {
  test('was one that the first version read', () => {
    for (const row of rows.cases) expect(caseRecord.safeParse(row).success).toBe(true);
  });

  test('keeps everything it said', () => {
    for (const row of rows.cases) {
      const { format, status, nonWish, ...rest } = row;
      const file = migrated(row);
      expect(format).toBe(1);
      expect(file).toMatchObject({ ...rest, format: 2 });
      expect(file.former?.status ?? 'listening').toBe(status);
      expect(file.nonWish).toBe(String(nonWish).replace('\r\n', '\n').replace('\u0000', ''));
    }
  });

  test('invents no consent, no aftercare and no answer', () => {
    for (const row of rows.cases) {
      expect(migrated(row)).toMatchObject({
        status: 'listening',
        history: [],
        closedOn: null,
        consents: [],
        handOvers: [],
        aftercare: { decision: null, contacts: [] },
        checklist: { roleExplained: false, confidentialityExplained: false, keepingDossierAgreed: false },
        reporter: { contact: { channel: 'not-agreed', voicemail: 'not-asked' } },
      });
    }
  });

  test('cannot pass a rule of today by what it said before', () => {
    for (const row of rows.cases) {
      const file = migrated(row);
      expect(tryChange(file, closing)).toEqual(refusal('aftercare-undecided', 'aftercare'));
      expect(tryChange(file, toReport)).toEqual(refusal('consequences-not-seen', 'consequences'));
    }
  });

  test('is marked with its former status until a step is taken or the mark is dismissed', () => {
    const file = migrated(rows.cases[2]);
    expect(marksOf(file)).toEqual([{ kind: 'former-status', status: 'closed' }]);
    expect(marksOf(after(file, { kind: 'dismiss-former-status' }))).toEqual([]);
    expect(marksOf(after(file, declined, closing))).toEqual([]);
    expect(marksOf(migrated(rows.cases[0]))).toEqual([]);
  });

  test('is the same after a second migration', () => {
    for (const row of rows.cases) expect(migrated(structuredClone(migrated(row)))).toEqual(migrated(row));
  });

  test('with any texts that the first version took is still read', () => {
    const text = fc.string({ unit: 'binary', maxLength: 2_000 });
    fc.assert(
      fc.property(text, text, (wish, nonWish) => {
        expect(migrateCase({ ...rows.cases[0], wish, nonWish }).ok).toBe(true);
      }),
    );
  });
});

describe('a conversation of format 1', () => {
  test('keeps everything it said, letter for letter, and was not read back', () => {
    for (const row of rows.conversations) {
      expect(conversationRecord.safeParse(row).success).toBe(true);
      expect(migrateConversation(row)).toEqual({
        ok: true,
        value: { ...row, format: 2, readBack: { kind: 'not-planned' }, star: false },
      });
    }
  });
});

describe('a row', () => {
  test('of a newer format is too new, whatever else it holds', () => {
    expect(migrateCase({ kind: 'case', format: 3, secret: 'x' })).toEqual(tooNew);
    expect(migrateConversation({ kind: 'conversation', format: 99 })).toEqual(tooNew);
  });

  test('that no version wrote is invalid', () => {
    const file = newCaseFile();
    for (const row of [
      null,
      undefined,
      7,
      'case',
      [],
      {},
      { kind: 'case' },
      { ...file, format: 0 },
      { ...file, format: 1.5 },
    ]) {
      expect(migrateCase(row)).toEqual(invalid);
      expect(migrateConversation(row)).toEqual(invalid);
    }
    expect(migrateCase({ ...file, kind: 'conversation' })).toEqual(invalid);
    expect(migrateCase({ ...file, extra: 1 })).toEqual(invalid);
    expect(migrateCase({ ...rows.cases[0], wish: 'x'.repeat(2_001) })).toEqual(invalid);
  });

  test('of today with any one field missing or of another type is invalid', () => {
    const file = newCaseFile();
    const texts = new Set(['wish', 'nonWish', 'notKnown', 'pseudonym']);
    for (const key of Object.keys(file)) {
      const { [key]: _, ...without } = file as Record<string, unknown>;
      expect(migrateCase(without), key).toEqual(invalid);
      const other = texts.has(key) ? 7 : 'some text';
      expect(migrateCase({ ...file, [key]: other }), key).toEqual(invalid);
    }
  });

  test('with an id that stands twice is invalid', () => {
    const file = newCaseFile();
    const person = { part: 'other', roleClass: 'mayor', name: '', unit: '', relation: '', id: file.id };
    expect(migrateCase({ ...file, people: [person] })).toEqual(invalid);
  });

  test('with a second category alone, or an event of a measure that is not there, is invalid', () => {
    const file = newCaseFile();
    expect(migrateCase({ ...file, categories: { main: null, second: 'gifts' } })).toEqual(invalid);
    expect(migrateCase({ ...file, categories: { main: 'gifts', second: 'gifts' } })).toEqual(invalid);
    const event = { ...anEvent, id: newId(), measureId: null };
    expect(migrateCase({ ...file, events: [event] }).ok).toBe(true);
    expect(migrateCase({ ...file, events: [{ ...event, measureId: newId() }] })).toEqual(invalid);
  });

  test('with a history that no steps make is invalid', () => {
    const step = { step: 'forward', from: 'signal', to: 'formal-report', on: '2026-11-12', at: 0 };
    expect(migrateCase({ ...newCaseFile(), history: [step] })).toEqual(invalid);
    const nowhere = { ...step, from: 'listening', to: 'listening' };
    expect(migrateCase({ ...newCaseFile(), history: [nowhere] })).toEqual(invalid);
    const wrongBack = { step: 'back', from: 'listening', to: 'signal', on: '2026-11-12', at: 0 };
    expect(migrateCase({ ...newCaseFile(), history: [wrongBack], status: 'signal' })).toEqual(invalid);
  });
});
