import { type CalendarDay, calendarDay } from '../../src/core/cases/values';

const dayNames = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
export const monthNames = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** Days with the same date every year on which the town hall of Luwerveen is closed. */
const closed = new Set(['01-01', '04-27', '05-05', '12-25', '12-26']);

export function addDays(day: CalendarDay, days: number): CalendarDay {
  const date = asDate(day);
  date.setUTCDate(date.getUTCDate() + days);
  return calendarDay.parse(date.toISOString().slice(0, 10));
}

/** 0 for Sunday up to 6 for Saturday. */
export function weekday(day: CalendarDay): number {
  return asDate(day).getUTCDay();
}

/** The day itself, or the first working day after it. */
export function workingDay(day: CalendarDay): CalendarDay {
  const atWork = ![0, 6].includes(weekday(day)) && !closed.has(day.slice(5));
  return atWork ? day : workingDay(addDays(day, 1));
}

/** The day itself, or the last working day before it. */
export function workingDayBefore(day: CalendarDay): CalendarDay {
  return workingDay(day) === day ? day : workingDayBefore(addDays(day, -1));
}

/** As people say it, without the year: *donderdag 12 november*. */
export function spokenDay(day: CalendarDay): string {
  const date = asDate(day);
  return `${dayNames[date.getUTCDay()]} ${date.getUTCDate()} ${monthNames[date.getUTCMonth()]}`;
}

function asDate(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00Z`);
}
