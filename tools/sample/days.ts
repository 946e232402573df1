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
const closedDates = new Set(['01-01', '04-27', '05-05', '12-25', '12-26']);

/** Easter Monday, Ascension Day and Whit Monday. */
const daysAfterEasterClosed = [1, 39, 50];

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
  return isWorkingDay(day) ? day : workingDay(addDays(day, 1));
}

/** The day itself, or the last working day before it. */
export function workingDayBefore(day: CalendarDay): CalendarDay {
  return isWorkingDay(day) ? day : workingDayBefore(addDays(day, -1));
}

export function isWorkingDay(day: CalendarDay): boolean {
  if ([0, 6].includes(weekday(day)) || closedDates.has(day.slice(5))) return false;
  const easter = easterSunday(Number(day.slice(0, 4)));
  return !daysAfterEasterClosed.some((days) => addDays(easter, days) === day);
}

/** As people say it, without the year: *donderdag 12 november*. */
export function spokenDay(day: CalendarDay): string {
  const date = asDate(day);
  return `${dayNames[date.getUTCDay()]} ${date.getUTCDate()} ${monthNames[date.getUTCMonth()]}`;
}

function asDate(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The Gregorian rule in the form of Meeus, Astronomical Algorithms, chapter 8. */
function easterSunday(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCorrection =
    century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + leapCorrection + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - ((year % 100) % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const fromMarch = epact + toSunday - 7 * correction + 21;
  return addDays(calendarDay.parse(`${year}-03-01`), fromMarch);
}
