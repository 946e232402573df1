import { isCalendarDay, type CalendarDay } from '../../core/cases/values';
import type { Language } from './language';

/** Days and times as people say and type them. Days are calendar days, never moments. */

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

export function localeOf(language: Language): string {
  return locales[language];
}

/** "12 november 2026". */
export function sayDay(day: string, language: Language): string {
  return format(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "donderdag 12 november 2026". */
export function sayWeekday(day: string, language: Language): string {
  return format(day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).replace(
    ',',
    '',
  );
}

/** "maart 2026". */
export function sayMonth(day: string, language: Language): string {
  return format(day, language, { month: 'long', year: 'numeric' });
}

/** "mrt", without the point that Dutch would put there. */
export function sayMonthShort(day: string, language: Language): string {
  return format(day, language, { month: 'short' }).replace('.', '');
}

/** "ma 16 nov"; with the year where it is not that of today. */
export function sayShortDay(day: string, today: CalendarDay, language: Language): string {
  const withYear = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return format(day, language, { weekday: 'short', day: 'numeric', month: 'short', ...withYear })
    .replaceAll('.', '')
    .replace(',', '');
}

/** "11.40" in Dutch, "11:40" in English, in the local zone. */
export function sayTime(instant: number, language: Language): string {
  const date = new Date(instant);
  const separator = language === 'nl' ? '.' : ':';
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(separator);
}

/** The day that many days later (or earlier). */
export function moveDay(day: CalendarDay, days: number): CalendarDay {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10) as CalendarDay;
}

export type TypedDay =
  | { readonly kind: 'day'; readonly day: CalendarDay }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' };

const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  maa: 3,
  mrt: 3,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};

/**
 * Reads a typed day in either language: "12 november", "do 12-11-2026", "12/11", "2026-11-12", "gisteren". Day comes
 * before month. Without a year it is the latest such day that is not in the future; two digits mean this century.
 */
export function readDay(text: string, today: CalendarDay): TypedDay {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (/^(vandaag|today)$/.test(typed)) return { kind: 'day', day: today };
  if (/^(gisteren|yesterday)$/.test(typed)) return { kind: 'day', day: moveDay(today, -1) };
  if (/^(eergisteren)$/.test(typed)) return { kind: 'day', day: moveDay(today, -2) };

  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const rest = typed
    .replace(/^(vandaag|gisteren|today|yesterday),? /, '')
    .replace(/^\p{L}{2,9}\.?,? (?=\d)/u, '');
  const parts =
    /^(\d{1,2})(?:st|nd|rd|th|e)?(?:[-/. ]+)(\d{1,2}|\p{L}{3,9})\.?(?:[-/., ]+(\d{4}|\d{2}))?$/u.exec(rest);
  if (!parts) return { kind: 'unknown' };
  const [, dayText = '', monthText = '', yearText] = parts;
  const month = /^\d/.test(monthText) ? Number(monthText) : months[monthText.slice(0, 3)];
  if (month === undefined) return { kind: 'unknown' };
  if (yearText !== undefined) return existing(fullYear(yearText), month, Number(dayText));

  const year = Number(today.slice(0, 4));
  for (const candidate of [year, year - 1, year - 2, year - 3, year - 4]) {
    const read = existing(candidate, month, Number(dayText));
    if (read.kind === 'day' && read.day <= today) return read;
  }
  return { kind: 'absent' };
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function existing(year: number, month: number, day: number): TypedDay {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDay(text) ? { kind: 'day', day: text as CalendarDay } : { kind: 'absent' };
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function format(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(dateOf(day));
}
