import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../../../src/core/cases/case-file';
import { deadlinesOf } from '../../../../src/core/cases/deadlines';
import { day, newCaseFile, newId } from './support';

function handedOverCase(
  sentOn: string,
  acknowledgedOn: string | null = null,
  feedbackOn: string | null = null,
  what: 'signal' | 'formal-report' = 'formal-report',
): CaseFile {
  const answers = {
    acknowledgedOn: acknowledgedOn === null ? null : day(acknowledgedOn),
    feedbackOn: feedbackOn === null ? null : day(feedbackOn),
  };
  const handOver = { id: newId(), what, to: 'Bureau', sentOn: day(sentOn), notedOn: day(sentOn), ...answers };
  return { ...newCaseFile(), handOvers: [handOver] };
}

function termsOf(file: CaseFile, today: string) {
  const [first, second] = deadlinesOf(file, day(today));
  if (!first || !second) throw new Error('no terms');
  return { acknowledgement: first, feedback: second };
}

describe('a hand-over', () => {
  test('is acknowledged within seven days', () => {
    const { acknowledgement } = termsOf(handedOverCase('2026-11-07'), '2026-11-12');
    expect(acknowledgement).toMatchObject({
      kind: 'acknowledgement',
      dueOn: '2026-11-14',
      unit: 'day',
      total: 7,
      left: 2,
      state: 'near',
    });
  });

  test.each([
    ['2026-11-11', 'near', 1, '2026-11-12'],
    ['2026-11-12', 'near', 0, '2026-11-12'],
    ['2026-11-13', 'overdue', 0, '2026-11-12'],
    ['2026-11-09', 'running', 3, '2026-11-12'],
    ['2030-01-01', 'overdue', 0, '2026-11-12'],
    ['2020-01-01', 'running', 7, '2026-11-12'],
  ])('on %s is %s with %i days left', (today, state, left, dueOn) => {
    expect(termsOf(handedOverCase('2026-11-05'), today).acknowledgement).toMatchObject({
      state,
      left,
      dueOn,
    });
  });

  test('is answered three calendar months after the acknowledgement', () => {
    const { feedback } = termsOf(handedOverCase('2026-09-20', '2026-09-22'), '2026-11-12');
    expect(feedback).toMatchObject({
      startsOn: '2026-09-22',
      dueOn: '2026-12-22',
      unit: 'week',
      total: 13,
      left: 6,
      state: 'running',
    });
    expect(termsOf(handedOverCase('2026-11-25', '2026-11-30'), '2026-12-01').feedback.dueOn).toBe(
      '2027-02-28',
    );
  });

  test('is answered three months after day seven when no acknowledgement came', () => {
    expect(termsOf(handedOverCase('2026-11-23'), '2026-12-01').feedback).toMatchObject({
      startsOn: '2026-11-30',
      dueOn: '2027-02-28',
    });
  });

  test('waits no longer for what has come; feedback is an acknowledgement too', () => {
    const both = termsOf(handedOverCase('2026-09-20', null, '2026-10-01'), '2026-11-12');
    expect(both.acknowledgement).toMatchObject({ state: 'done', doneOn: '2026-10-01' });
    expect(both.feedback).toMatchObject({ state: 'done', doneOn: '2026-10-01' });
  });

  test('of a signal sets agreed reminders, of a report terms', () => {
    expect(termsOf(handedOverCase('2026-11-05', null, null, 'signal'), '2026-11-06').feedback.standing).toBe(
      'agreed',
    );
    expect(termsOf(handedOverCase('2026-11-05'), '2026-11-06').feedback.standing).toBe('term');
  });
});
