import type { CalendarDay } from '../core/cases/values';

/** The day of the calendar on which this moment falls, where the computer stands. */
export function localDay(date: Date): CalendarDay {
  const month = String(date.getMonth() + 1).padStart(2, '0');
  const day = String(date.getDate()).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${day}` as CalendarDay;
}
