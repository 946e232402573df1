import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../src/core/cases/days';
import type { CalendarDay } from '../../../../../src/core/cases/values';
import { spanOf, type When } from '../../../../../src/core/cases/when';
import { marksOf, scaleOf } from '../../../../../src/renderer/views/case/events/timeline-geometry';

const day = (text: string) => text as CalendarDay;
const today = day('2026-11-12');
const known = { from: day('2025-12-01'), to: day('2026-11-12') };
const moment = (when: When, ongoing = false, endedOn: CalendarDay | null = null) => ({
  span: spanOf(when),
  ongoing,
  endedOn,
});

describe('the scale of the timeline', () => {
  it('says every month of a year, and the year where it changes', () => {
    const { ticks, stepMonths } = scaleOf(known, today, 480);
    expect(stepMonths).toBe(1);
    expect(ticks.map((tick) => tick.day.slice(0, 7))).toEqual([
      '2025-12',
      ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'].map((month) => `2026-${month}`),
    ]);
    expect(ticks.filter(({ saysYear }) => saysYear).map(({ day: at }) => at)).toEqual([
      '2025-12-01',
      '2026-01-01',
    ]);
  });

  it('goes by years when something lies far back', () => {
    const { ticks, stepMonths } = scaleOf({ from: day('1990-01-01'), to: today }, today, 480);
    expect(stepMonths % 12).toBe(0);
    expect(ticks.length).toBeLessThanOrEqual(14);
    expect(ticks.every((tick) => tick.day.endsWith('-01-01'))).toBe(true);
  });

  it('always holds today and every known day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 5_000 }),
        fc.integer({ min: 0, max: 9_000 }),
        fc.integer({ min: 60, max: 900 }),
        (start, length, width) => {
          const from = addDays(today, start);
          const to = addDays(from, length);
          const scale = scaleOf({ from, to }, today, width);
          expect(scale.today).toBeGreaterThanOrEqual(0);
          expect(scale.today).toBeLessThanOrEqual(width);
          expect(scale.from <= from && to < scale.until).toBe(true);
        },
      ),
    );
  });
});

describe('a moment on the timeline', () => {
  const scale = scaleOf(known, today, 480);

  it('is solid for a day', () => {
    const marks = marksOf(moment({ certainty: 'day', day: day('2026-04-14') }), scale);
    expect(marks.map(({ kind }) => kind)).toEqual(['day']);
  });

  it('is hatched over the whole of a month or a season, and never a bar', () => {
    const month = marksOf(moment({ certainty: 'month', year: 2026, month: 3 }), scale);
    const season = marksOf(moment({ certainty: 'season', year: 2026, season: 'spring' }), scale);
    expect([...month, ...season].map(({ kind }) => kind)).toEqual(['span', 'span']);
    expect(month[0]?.x).toBeCloseTo(season[0]?.x ?? Number.NaN);
    expect((season[0]?.width ?? 0) / (month[0]?.width ?? 1)).toBeCloseTo(92 / 31);
  });

  it('is dotted up to today when nobody knows', () => {
    expect(marksOf(moment({ certainty: 'unknown' }), scale)).toEqual([
      { kind: 'unknown', x: 0, width: scale.today },
    ]);
  });

  it('goes on to today with an arrow, or to the day on which it ended', () => {
    const going = marksOf(moment({ certainty: 'day', day: day('2026-06-09') }, true), scale);
    expect(going.map(({ kind }) => kind)).toEqual(['day', 'line']);
    expect(going[1]).toMatchObject({ arrow: true });
    const ended = marksOf(
      moment({ certainty: 'day', day: day('2026-06-09') }, false, day('2026-08-01')),
      scale,
    );
    expect(ended.map(({ kind }) => kind)).toEqual(['day', 'line', 'day']);
    expect(ended[1]).toMatchObject({ arrow: false });
  });

  it('lies within the drawing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 340 }), fc.boolean(), (offset, ongoing) => {
        const at = addDays(known.from, offset);
        for (const mark of marksOf(moment({ certainty: 'day', day: at }, ongoing), scale)) {
          expect(mark.x).toBeGreaterThanOrEqual(0);
          expect(mark.x + mark.width).toBeLessThanOrEqual(scale.width + 0.001);
        }
      }),
    );
  });
});
