import type { CalendarDay } from './values';

/**
 * Arithmetic on days of the calendar, without hours or zones. Results stay within the days that `CalendarDay` knows,
 * 1900-01-01 to 2199-12-31.
 */

const dayLength = 86_400_000;

export function addDays(day: CalendarDay, count: number): CalendarDay {
  return fromTime(timeOf(day) + count * dayLength);
}

/**
 * The same day of the month, `count` calendar months on; the last day of that month where it is shorter (30 November
 * and three months: 28 or 29 February).
 */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  const { year, month, dayOfMonth } = partsOf(day);
  const target = year * 12 + (month - 1) + count;
  const [targetYear, targetMonth] = [Math.floor(target / 12), (((target % 12) + 12) % 12) + 1];
  return dayFrom(targetYear, targetMonth, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)));
}

/** Whole days from one day to the other; negative when `to` lies before `from`. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((timeOf(to) - timeOf(from)) / dayLength);
}

export function dayFrom(year: number, month: number, dayOfMonth: number): CalendarDay {
  return fromTime(Date.UTC(year, month - 1, dayOfMonth));
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function partsOf(day: CalendarDay): {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
} {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), dayOfMonth: Number(day.slice(8)) };
}

export function yearOf(day: CalendarDay): number {
  return partsOf(day).year;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return (new Date(timeOf(day)).getUTCDay() + 6) % 7;
}

/** The Sunday that ends the week after the one in which `day` lies. */
export function endOfNextWeek(day: CalendarDay): CalendarDay {
  return addDays(day, 13 - weekdayOf(day));
}

/** The day on which a moment falls in UTC; at most one day beside the local day. */
export function dayOfInstant(instant: number): CalendarDay {
  return fromTime(instant);
}

function timeOf(day: CalendarDay): number {
  const { year, month, dayOfMonth } = partsOf(day);
  return Date.UTC(year, month - 1, dayOfMonth);
}

function fromTime(time: number): CalendarDay {
  const bounded = Math.min(Math.max(time, Date.UTC(1900, 0, 1)), Date.UTC(2199, 11, 31));
  return new Date(bounded).toISOString().slice(0, 10) as CalendarDay;
}
