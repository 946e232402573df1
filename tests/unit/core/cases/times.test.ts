import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, endOfNextWeek, weekdayOf } from '../../../../src/core/cases/days';
import { isCalendarDay, type CalendarDay } from '../../../../src/core/cases/values';
import {
  compareSpans,
  describeWhen,
  isInTheFuture,
  seasons,
  spanOf,
  type When,
  when,
} from '../../../../src/core/cases/when';
import { day } from './support';

const anyDay = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2198-01-01'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));
const year = fc.integer({ min: 1900, max: 2198 });

const anyWhen: fc.Arbitrary<When> = fc.oneof(
  anyDay.map((one) => ({ certainty: 'day' as const, day: one })),
  fc.record({ certainty: fc.constant('month' as const), year, month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ certainty: fc.constant('season' as const), year, season: fc.constantFrom(...seasons) }),
  fc.record({ certainty: fc.constant('year' as const), year }),
  fc.constant({ certainty: 'unknown' as const }),
);

describe('days', () => {
  test.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2026-11-12', 0, '2026-11-12'],
    ['2199-12-01', 3, '2199-12-31'],
  ])('%s and %i months is %s', (from, count, to) => {
    expect(addMonths(day(from), count)).toBe(to);
  });

  test('are counted without regard to summer time and leap years', () => {
    expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (from, count) => {
        const to = addDays(from, count);
        expect(isCalendarDay(to)).toBe(true);
        expect(daysBetween(from, to)).toBe(count);
      }),
    );
  });

  test('have weeks that begin on Monday', () => {
    expect(weekdayOf(day('2026-11-12'))).toBe(3);
    expect(endOfNextWeek(day('2026-11-12'))).toBe('2026-11-22');
    expect(endOfNextWeek(day('2026-11-15'))).toBe('2026-11-22');
    expect(endOfNextWeek(day('2026-11-16'))).toBe('2026-11-29');
  });
});

describe('a time', () => {
  test.each<[When, string | null, string | null]>([
    [{ certainty: 'day', day: day('2026-04-14') }, '2026-04-14', '2026-04-14'],
    [{ certainty: 'month', year: 2028, month: 2 }, '2028-02-01', '2028-02-29'],
    [{ certainty: 'month', year: 2026, month: 12 }, '2026-12-01', '2026-12-31'],
    [{ certainty: 'season', year: 2026, season: 'spring' }, '2026-03-01', '2026-05-31'],
    [{ certainty: 'season', year: 2026, season: 'summer' }, '2026-06-01', '2026-08-31'],
    [{ certainty: 'season', year: 2026, season: 'autumn' }, '2026-09-01', '2026-11-30'],
    [{ certainty: 'season', year: 2025, season: 'winter' }, '2025-12-01', '2026-02-28'],
    [{ certainty: 'year', year: 2026 }, '2026-01-01', '2026-12-31'],
    [{ certainty: 'unknown' }, null, null],
  ])('%o spans its doubt', (moment, from, to) => {
    expect(spanOf(moment)).toEqual({ certainty: moment.certainty, from, to });
  });

  test('of any certainty spans days that exist, in order', () => {
    fc.assert(
      fc.property(anyWhen, (moment) => {
        expect(when.parse(moment)).toEqual(moment);
        const { from, to } = spanOf(moment);
        if (moment.certainty === 'unknown') return;
        expect(from !== null && to !== null && isCalendarDay(from) && isCalendarDay(to) && from <= to).toBe(
          true,
        );
      }),
    );
  });

  test('is described no more surely than it is known', () => {
    expect(describeWhen({ certainty: 'season', year: 2025, season: 'winter' })).toEqual({
      kind: 'season',
      season: 'winter',
      fromYear: 2025,
      toYear: 2026,
    });
    expect(describeWhen({ certainty: 'season', year: 2026, season: 'spring' })).toMatchObject({
      toYear: 2026,
    });
    fc.assert(
      fc.property(anyWhen, (moment) => {
        expect(describeWhen(moment).kind).toBe(moment.certainty);
      }),
    );
  });

  test('is in the future only when none of its days has come', () => {
    const today = day('2026-11-12');
    expect(isInTheFuture({ certainty: 'year', year: 2026 }, today)).toBe(false);
    expect(isInTheFuture({ certainty: 'year', year: 2027 }, today)).toBe(true);
    expect(isInTheFuture({ certainty: 'day', day: day('2026-11-13') }, today)).toBe(true);
    expect(isInTheFuture({ certainty: 'unknown' }, today)).toBe(false);
  });

  test('sorts in one way, whatever the order it comes in, with unknown ones last', () => {
    fc.assert(
      fc.property(fc.array(anyWhen), (moments) => {
        const spans = moments.map(spanOf);
        const sorted = spans.toSorted(compareSpans);
        expect(spans.toReversed().toSorted(compareSpans)).toEqual(sorted);
        const known = sorted.filter(({ from }) => from !== null);
        expect(sorted.slice(0, known.length)).toEqual(known);
        const firsts = known.map(({ from }) => from as CalendarDay);
        expect(firsts).toEqual(firsts.toSorted());
      }),
    );
  });
});
