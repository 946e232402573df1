import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../../../src/core/cases/values';
import {
  addDays,
  isWorkingDay,
  spokenDay,
  weekday,
  workingDay,
  workingDayBefore,
} from '../../../../tools/sample/days';

const anyDay = fc
  .integer({ min: 0, max: 36_500 })
  .map((days) => addDays(calendarDay.parse('2000-01-01'), days));

describe('days of the sample', () => {
  test.each([
    ['2026-11-12', 1, '2026-11-13'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-03-29', -1, '2026-03-28'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(calendarDay.parse(from), days)).toBe(to);
  });

  test.each([
    '2026-11-14',
    '2026-11-15',
    '2027-01-01',
    '2026-04-27',
    '2024-04-01',
    '2024-05-09',
    '2024-05-20',
    '2025-04-21',
    '2026-04-06',
    '2026-05-14',
    '2026-05-25',
    '2027-03-29',
    '2038-04-26',
  ])('%s is a day off', (text) => {
    expect(isWorkingDay(calendarDay.parse(text))).toBe(false);
  });

  test.each(['2026-11-12', '2026-05-26', '2026-04-07', '2026-12-24'])('%s is a working day', (text) => {
    expect(isWorkingDay(calendarDay.parse(text))).toBe(true);
  });

  test('the nearest working day is at most five days off, in both directions', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [before, after] = [workingDayBefore(day), workingDay(day)];
        expect(isWorkingDay(before) && isWorkingDay(after)).toBe(true);
        expect(before <= day && day <= after).toBe(true);
        expect(after <= addDays(day, 5) && before >= addDays(day, -5)).toBe(true);
      }),
    );
  });

  test('are said with their name and without the year', () => {
    expect(spokenDay(calendarDay.parse('2026-11-12'))).toBe('donderdag 12 november');
    expect(weekday(calendarDay.parse('2026-11-15'))).toBe(0);
  });
});
