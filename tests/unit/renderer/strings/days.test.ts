import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDay, isCalendarDay } from '../../../../src/core/cases/values';
import { moveDay, readDay, sayDay, sayTime, sayWeekday } from '../../../../src/renderer/strings/days';

const today = '2026-11-12' as CalendarDay;

function read(text: string): string {
  const typed = readDay(text, today);
  return typed.kind === 'day' ? typed.day : typed.kind;
}

const anyDay = fc.integer({ min: 0, max: 73_000 }).map((days) => moveDay('1950-01-01' as CalendarDay, days));

describe('a typed day', () => {
  it.each([
    ['12 november 2026', '2026-11-12'],
    ['do 12 nov 2026', '2026-11-12'],
    ['Thursday, 12 November 2026', '2026-11-12'],
    ['vandaag, 12 november 2026', '2026-11-12'],
    ['12-11-2026', '2026-11-12'],
    ['12/11/26', '2026-11-12'],
    ['3.2.2025', '2025-02-03'],
    ['2026-11-12', '2026-11-12'],
    ['1 mrt 2026', '2026-03-01'],
    ['vandaag', '2026-11-12'],
    ['Gisteren', '2026-11-11'],
    ['yesterday', '2026-11-11'],
    ['eergisteren', '2026-11-10'],
  ])('is understood: %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it('without a year is the latest such day that is not in the future', () => {
    expect(read('12 november')).toBe('2026-11-12');
    expect(read('13 november')).toBe('2025-11-13');
    expect(read('29-2')).toBe('2024-02-29');
  });

  it.each(['31 februari 2026', '30-02-2026', '31-4', '0-1-2026', '2026-13-01', '1-1-1800'])(
    'that does not exist is told apart: %s',
    (text) => {
      expect(read(text)).toBe('absent');
    },
  );

  it.each(['', 'ooit', '12', 'november', '12 foo 2026', '12-11-2026 of later'])(
    'that cannot be understood is told apart: %j',
    (text) => {
      expect(read(text)).toBe('unknown');
    },
  );

  it('is understood as it is said, in both languages', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('nl', 'en'), (day, language) => {
        expect(readDay(sayDay(day, language), today)).toEqual({ kind: 'day', day });
        expect(readDay(sayWeekday(day, language), today)).toEqual({ kind: 'day', day });
      }),
    );
  });

  it('never throws and never yields a day that does not exist', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-z /.-]{0,20}$/)), (text) => {
        const typed = readDay(text, today);
        expect(typed.kind !== 'day' || isCalendarDay(typed.day)).toBe(true);
      }),
    );
  });
});

describe('a said time', () => {
  const at = new Date(2026, 10, 12, 9, 5).getTime();

  it('has a point in Dutch and a colon in English', () => {
    expect(sayTime(at, 'nl')).toBe('09.05');
    expect(sayTime(at, 'en')).toBe('09:05');
  });
});
