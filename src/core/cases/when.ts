import { z } from '../schema';
import { dayFrom, daysInMonth } from './days';
import { calendarDay, type CalendarDay } from './values';

/** When something happened, as surely as the person who told it knew, and never more surely than that. */

export const certainties = ['day', 'month', 'season', 'year', 'unknown'] as const;
export type Certainty = (typeof certainties)[number];

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof seasons)[number];

/** One year short of the last that a `CalendarDay` can hold, so that a winter ends within it. */
const year = z.int().min(1900).max(2198);

export const when = z.discriminatedUnion('certainty', [
  z.strictObject({ certainty: z.literal('day'), day: calendarDay }),
  z.strictObject({ certainty: z.literal('month'), year, month: z.int().min(1).max(12) }),
  /** A winter bears the year in which it begins: winter 2025 is December 2025 to February 2026. */
  z.strictObject({ certainty: z.literal('season'), year, season: z.enum(seasons) }),
  z.strictObject({ certainty: z.literal('year'), year }),
  z.strictObject({ certainty: z.literal('unknown') }),
]);

export type When = z.infer<typeof when>;

/** First and last day on which it can have been, both included; null where the time is unknown. */
export interface Span {
  readonly certainty: Certainty;
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
}

/** The days that a time may mean. Seasons are the meteorological ones: spring is March to May. */
export function spanOf(moment: When): Span {
  switch (moment.certainty) {
    case 'day':
      return { certainty: 'day', from: moment.day, to: moment.day };
    case 'month':
      return months('month', moment.year, moment.month, 1);
    case 'season':
      return months('season', moment.year, seasons.indexOf(moment.season) * 3 + 3, 3);
    case 'year':
      return months('year', moment.year, 1, 12);
    case 'unknown':
      return { certainty: 'unknown', from: null, to: null };
  }
}

function months(certainty: Certainty, firstYear: number, firstMonth: number, count: number): Span {
  const last = firstMonth + count - 2;
  const [lastYear, lastMonth] = [firstYear + Math.floor(last / 12), (last % 12) + 1];
  return {
    certainty,
    from: dayFrom(firstYear, firstMonth, 1),
    to: dayFrom(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
}

/** A time as data for a sentence; the words are the interface's. */
export type WhenWords =
  | { readonly kind: 'day'; readonly day: CalendarDay }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  /** A winter lies in two years; for the other seasons both years are the same. */
  | {
      readonly kind: 'season';
      readonly season: Season;
      readonly fromYear: number;
      readonly toYear: number;
    }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'unknown' };

export function describeWhen(moment: When): WhenWords {
  switch (moment.certainty) {
    case 'day':
      return { kind: 'day', day: moment.day };
    case 'month':
      return { kind: 'month', year: moment.year, month: moment.month };
    case 'season':
      return {
        kind: 'season',
        season: moment.season,
        fromYear: moment.year,
        toYear: moment.season === 'winter' ? moment.year + 1 : moment.year,
      };
    case 'year':
      return { kind: 'year', year: moment.year };
    case 'unknown':
      return { kind: 'unknown' };
  }
}

/** True where no day that the time may mean has come yet. An unknown time is never in the future. */
export function isInTheFuture(moment: When, today: CalendarDay): boolean {
  const { from } = spanOf(moment);
  return from !== null && from > today;
}

/** Earlier first by the first possible day, then the surer one, then by the last possible day; unknown times last. */
export function compareSpans(left: Span, right: Span): number {
  if (left.from === null || right.from === null) {
    return Number(left.from === null) - Number(right.from === null);
  }
  return (
    left.from.localeCompare(right.from) ||
    certainties.indexOf(left.certainty) - certainties.indexOf(right.certainty) ||
    (left.to ?? '').localeCompare(right.to ?? '')
  );
}
