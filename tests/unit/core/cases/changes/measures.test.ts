import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../../../../src/core/cases/case-file';
import { caseFile } from '../../../../../src/core/cases/case-file';
import { marksOf } from '../../../../../src/core/cases/marks';
import { migrateCase } from '../../../../../src/core/cases/migrate-case';
import { timelineOf } from '../../../../../src/core/cases/timeline';
import {
  aMeasure,
  after,
  day,
  handWritten,
  imposedMeasure,
  newCaseFile,
  refusal,
  requestedMeasure,
  tryChange,
} from '../support';

const add = (content: typeof aMeasure) => ({ kind: 'add-measure' as const, content });

function onlyMeasure(file: CaseFile) {
  const [measure] = file.measures;
  if (!measure) throw new Error('no measure');
  return measure;
}

describe('a measure that restricts the reporter', () => {
  test.each(['reporter', 'both'] as const)('is stopped without a way out (%s)', (restricts) => {
    const change = add({ ...imposedMeasure, restricts, wayOut: null });
    expect(tryChange(newCaseFile(), change)).toEqual(refusal('restricts-the-reporter', 'restricts'));
  });

  test.each([
    ['no words', { kind: 'requested', words: '', saidOn: '2026-11-10' }, 'wayOut.words'],
    ['blank words', { kind: 'requested', words: ' \n\t ', saidOn: '2026-11-10' }, 'wayOut.words'],
    [
      'invisible words',
      { kind: 'requested', words: '\u200b\u2060\u202e\ufeff', saidOn: '2026-11-10' },
      'wayOut.words',
    ],
    ['a filler for words', { kind: 'requested', words: '\u3164', saidOn: '2026-11-10' }, 'wayOut.words'],
    ['an impossible day', { kind: 'requested', words: 'Ja.', saidOn: '2026-02-30' }, 'wayOut.saidOn'],
    ['an unknown way out', { kind: 'agreed-somehow' }, 'wayOut.kind'],
    ['no day for the talk', { kind: 'imposed' }, 'wayOut.aftercareOn'],
  ])('is stopped with %s', (_, wayOut, field) => {
    const change = handWritten({ kind: 'add-measure', content: { ...requestedMeasure, wayOut } });
    expect(tryChange(newCaseFile(), change)).toEqual(refusal('restricts-the-reporter', field));
  });

  test('is not let in by a hand-written settlement', () => {
    const settlement = { kind: 'imposed', eventId: 'a'.repeat(32) };
    const change = handWritten({ ...add(imposedMeasure), content: { ...aMeasure, settlement } });
    expect(tryChange(newCaseFile(), change)).toMatchObject({ ok: false, error: { type: 'invalid' } });
  });

  test('is stopped when a harmless measure is edited into it', () => {
    const file = after(newCaseFile(), add(aMeasure));
    const content = { ...imposedMeasure, wayOut: null };
    expect(tryChange(file, { kind: 'edit-measure', id: onlyMeasure(file).id, content })).toEqual(
      refusal('restricts-the-reporter', 'restricts'),
    );
  });

  test('passes with the words of the reporter, and stays marked', () => {
    const file = after(newCaseFile(), add(requestedMeasure));
    expect(onlyMeasure(file).settlement).toEqual(requestedMeasure.wayOut);
    expect(marksOf(file)).toContainEqual(
      expect.objectContaining({ kind: 'restricts-reporter', how: 'requested' }),
    );
  });

  test('that was imposed becomes an event and sets up a talk', () => {
    const file = after(newCaseFile(), add(imposedMeasure));
    const { id } = onlyMeasure(file);
    expect(file.events).toMatchObject([
      { measureId: id, what: imposedMeasure.what, when: imposedMeasure.from },
    ]);
    expect(file.aftercare.decision).toMatchObject({ kind: 'running', nextOn: '2026-11-16' });
    expect(timelineOf(file, []).events).toHaveLength(1);
    expect(marksOf(file)).toMatchObject([
      { kind: 'restricts-reporter', how: 'imposed' },
      { kind: 'reporter-objects' },
    ]);
  });

  test('that was imposed leaves an earlier talk standing, and begins aftercare again where it had ended', () => {
    const earlier = { kind: 'running' as const, nextOn: day('2026-11-13'), about: 'Bellen.' };
    const running = after(newCaseFile(), { kind: 'set-aftercare', decision: earlier }, add(imposedMeasure));
    expect(running.aftercare.decision).toEqual(earlier);
    const ended = { kind: 'declined' as const, on: day('2026-11-01'), note: '' };
    const again = after(newCaseFile(), { kind: 'set-aftercare', decision: ended }, add(imposedMeasure));
    expect(again.aftercare.decision).toMatchObject({ kind: 'running', nextOn: '2026-11-16' });
  });

  test('cannot be asked for by a reporter who objects, nor imposed on one who agrees', () => {
    for (const content of [
      { ...requestedMeasure, view: 'objects' as const },
      { ...requestedMeasure, view: 'not-asked' as const },
      { ...imposedMeasure, view: 'agrees' as const },
    ]) {
      expect(tryChange(newCaseFile(), add(content))).toEqual(refusal('view-contradicts', 'view'));
    }
  });

  test('needs a talk from today on and a request that was made already', () => {
    const late = { ...imposedMeasure, wayOut: { kind: 'imposed' as const, aftercareOn: day('2026-11-11') } };
    expect(tryChange(newCaseFile(), add(late))).toEqual(refusal('in-the-past', 'wayOut.aftercareOn'));
    const early = {
      ...requestedMeasure,
      wayOut: { kind: 'requested' as const, words: 'Ja.', saidOn: day('2026-11-13') },
    };
    expect(tryChange(newCaseFile(), add(early))).toEqual(refusal('in-the-future', 'wayOut.saidOn'));
  });

  test('cannot be taken out of the file after its day, nor its event', () => {
    const file = after(newCaseFile(), add(imposedMeasure));
    const { id } = onlyMeasure(file);
    const eventId = file.events[0]?.id;
    const tomorrow = day('2026-11-13');
    expect(tryChange(file, { kind: 'remove-measure', id }, tomorrow)).toEqual(refusal('stays-marked', 'id'));
    expect(tryChange(file, handWritten({ kind: 'remove-event', id: eventId }))).toEqual(
      refusal('stays-marked', 'id'),
    );
    const ended = tryChange(file, { kind: 'end-measure', id, endedOn: tomorrow }, tomorrow);
    expect(ended.ok && marksOf(ended.value)).toContainEqual(
      expect.objectContaining({ kind: 'restricts-reporter', ended: true }),
    );
  });

  test('stays told after it was changed into another, and cannot be removed by way of that', () => {
    const file = after(newCaseFile(), add(imposedMeasure));
    const { id } = onlyMeasure(file);
    const tomorrow = day('2026-11-13');
    const changed = tryChange(file, { kind: 'edit-measure', id, content: aMeasure }, tomorrow);
    if (!changed.ok) throw new Error(changed.error.type);
    expect(marksOf(changed.value)).toContainEqual({ kind: 'restricted-reporter', measureId: id });
    expect(changed.value.events).toMatchObject([{ what: imposedMeasure.what, measureId: null }]);
    expect(tryChange(changed.value, { kind: 'remove-measure', id }, tomorrow)).toEqual(
      refusal('stays-marked', 'id'),
    );
    const again = tryChange(changed.value, { kind: 'edit-measure', id, content: aMeasure }, tomorrow);
    expect(again.ok && onlyMeasure(again.value).settlement).toMatchObject({
      kind: 'changed',
      before: 'reporter',
    });
  });

  test('of an older measure can be put right on the day on which it began to restrict the reporter', () => {
    const before = after(newCaseFile(), add(aMeasure));
    const { id } = onlyMeasure(before);
    const later = day('2026-12-01');
    const edited = tryChange(before, { kind: 'edit-measure', id, content: { ...requestedMeasure } }, later);
    if (!edited.ok) throw new Error(edited.error.type);
    expect(onlyMeasure(edited.value).recordedOn).toBe(later);
    expect(tryChange(edited.value, { kind: 'remove-measure', id }, later).ok).toBe(true);
    expect(tryChange(edited.value, { kind: 'remove-measure', id }, day('2026-12-02')).ok).toBe(false);
  });

  test('takes its event along when a slip of the same day is removed', () => {
    const file = after(newCaseFile(), add(imposedMeasure));
    const without = after(file, { kind: 'remove-measure', id: onlyMeasure(file).id });
    expect(without.measures).toEqual([]);
    expect(without.events).toEqual([]);
  });

  test('is refused in a stored row that has no way out', () => {
    const file = after(newCaseFile(), add(aMeasure));
    for (const restricts of ['reporter', 'both']) {
      const row = { ...file, measures: [{ ...onlyMeasure(file), restricts, settlement: null }] };
      expect(migrateCase(row)).toEqual({ ok: false, error: { type: 'invalid' } });
    }
    const invented = { kind: 'imposed', eventId: 'b'.repeat(32) };
    const row = {
      ...file,
      measures: [{ ...onlyMeasure(file), restricts: 'reporter', settlement: invented }],
    };
    expect(caseFile.safeParse(row).success).toBe(false);
  });
});

describe('a measure', () => {
  test('says that the reporter objects or was not asked', () => {
    const file = after(
      newCaseFile(),
      add({ ...aMeasure, view: 'objects' }),
      add({ ...aMeasure, view: 'not-asked' }),
      add(aMeasure),
    );
    const [first, second] = file.measures;
    expect(marksOf(file)).toEqual([
      { kind: 'reporter-objects', measureId: first?.id, ended: false },
      { kind: 'reporter-not-asked', measureId: second?.id, ended: false },
    ]);
    expect(timelineOf(file, []).actions.map((action) => 'marks' in action && action.marks.length)).toEqual([
      1, 1, 0,
    ]);
  });

  test('does not begin in the future nor end before it began', () => {
    const future = { ...aMeasure, from: { certainty: 'month' as const, year: 2026, month: 12 } };
    expect(tryChange(newCaseFile(), add(future))).toEqual(refusal('in-the-future', 'from'));
    const file = after(newCaseFile(), add(aMeasure));
    const { id } = onlyMeasure(file);
    expect(tryChange(file, { kind: 'end-measure', id, endedOn: day('2026-10-22') })).toEqual(
      refusal('wrong-order', 'endedOn'),
    );
    const ended = after(file, { kind: 'end-measure', id, endedOn: day('2026-10-30') });
    const later = { ...aMeasure, from: { certainty: 'day' as const, day: day('2026-11-01') } };
    expect(tryChange(ended, { kind: 'edit-measure', id, content: later })).toEqual(
      refusal('wrong-order', 'from'),
    );
  });
});
