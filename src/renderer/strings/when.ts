import { isInTheFuture, type Season, type When } from '../../core/cases/when';
import type { CalendarDay } from '../../core/cases/values';
import { readDay } from './days';

/** Times as people say them, never read as surer than they were said. */

export type TypedWhen =
  | { readonly kind: 'when'; readonly when: When }
  | { readonly kind: 'empty' }
  /** A day that does not exist; `month` is what may have been meant. */
  | { readonly kind: 'absent'; readonly month: When | null }
  | { readonly kind: 'not-read' };

const monthNames = [
  /^(jan|januari|january)$/,
  /^(feb|februari|february)$/,
  /^(mrt|maart|mar|march)$/,
  /^(apr|april)$/,
  /^(mei|may)$/,
  /^(jun|juni|june)$/,
  /^(jul|juli|july)$/,
  /^(aug|augustus|august)$/,
  /^(sep|sept|september)$/,
  /^(okt|oktober|oct|october)$/,
  /^(nov|november)$/,
  /^(dec|december)$/,
] as const;

const seasonNames: Readonly<Record<Season, RegExp>> = {
  spring: /^(voorjaar|lente|spring)$/,
  summer: /^(zomer|summer)$/,
  autumn: /^(najaar|herfst|autumn|fall)$/,
  winter: /^winter$/,
};

/** Said of a day, these make it a month: whoever says *about the 14th* does not know the day. */
const roughly = /^(rond|ongeveer|omstreeks|circa|ca|around|about|roughly|circa)\.? /;
const fillers =
  /^(ergens in|somewhere in|sometime in|begin|eind|medio|half|early|late|mid|afgelopen|deze|in de loop van|in het|in de|in|last|this|het|de|the)(?: |-)/;

/**
 * Reads a typed time in Dutch or English: a day as `readDay` does, "maart 2026", "voorjaar", "winter 2025-2026",
 * "2024", "vorig jaar", "onbekend". Without a year it is the latest such time that is not in the future. A winter of one
 * year begins in that year.
 */
export function readWhen(text: string, today: CalendarDay): TypedWhen {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[.?]$/, '');
  if (typed === '') return { kind: 'empty' };
  if (/^(datum |tijd )?(onbekend|unknown|weet ik niet|weet niet|geen idee)$|^date unknown$/.test(typed)) {
    return found({ certainty: 'unknown' });
  }
  const rough = roughly.test(typed);
  const plain = strip(typed.replace(roughly, ''));
  const span = readSpan(typed, today) ?? readSpan(plain, today);
  if (span) return found(span);
  const day = readDay(plain, today);
  if (day.kind === 'day') return found(rough ? monthOf(day.day) : { certainty: 'day', day: day.day });
  return day.kind === 'absent' ? { kind: 'absent', month: monthMeant(plain, today) } : { kind: 'not-read' };
}

function strip(text: string): string {
  const shorter = text.replace(fillers, '');
  return shorter === text ? text : strip(shorter);
}

function readSpan(text: string, today: CalendarDay): When | null {
  const thisYear = Number(today.slice(0, 4));
  if (/^(dit jaar|this year)$/.test(text)) return year(thisYear);
  if (/^(vorig jaar|afgelopen jaar|last year)$/.test(text)) return year(thisYear - 1);
  if (/^(deze maand|this month)$/.test(text)) return monthOf(today);
  if (/^(vorige maand|afgelopen maand|last month)$/.test(text)) return monthBefore(today);
  if (/^\d{4}$/.test(text)) return year(Number(text));

  const words = /^(\p{L}{3,})(?: (?:van |of )?'?(\d{4}|\d{2})(?: ?[-–/] ?(\d{4}|\d{2}))?)?$/u.exec(text);
  if (!words) return readNumbers(text);
  const [, name = '', first, second] = words;
  const month = monthNames.findIndex((pattern) => pattern.test(name)) + 1;
  if (month > 0) {
    if (second !== undefined) return null;
    return latest(first, thisYear, today, (inYear) => ({ certainty: 'month', year: inYear, month }));
  }
  const season = (Object.keys(seasonNames) as Season[]).find((key) => seasonNames[key].test(name));
  if (!season) return null;
  // Two years can only be one winter.
  if (second !== undefined && (season !== 'winter' || fullYear(second) !== fullYear(first ?? '') + 1)) {
    return null;
  }
  return latest(first, thisYear, today, (inYear) => ({ certainty: 'season', year: inYear, season }));
}

/** "3-2026" or "2026-03". */
function readNumbers(text: string): When | null {
  const match = /^(\d{1,2})[-/](\d{4})$/.exec(text) ?? /^(\d{4})-(\d{1,2})$/.exec(text);
  if (!match) return null;
  const [a, b] = [Number(match[1]), Number(match[2])];
  const [month, inYear] = a > 12 ? [b, a] : [a, b];
  return month >= 1 && month <= 12 ? withinYears({ certainty: 'month', year: inYear, month }) : null;
}

function latest(
  typed: string | undefined,
  thisYear: number,
  today: CalendarDay,
  at: (year: number) => When,
): When | null {
  if (typed !== undefined) return withinYears(at(fullYear(typed)));
  const now = at(thisYear);
  return isInTheFuture(now, today) ? at(thisYear - 1) : now;
}

function monthMeant(text: string, today: CalendarDay): When | null {
  const iso = /^(\d{4})-(\d{1,2})-\d{1,2}$/.exec(text);
  if (iso) return readNumbers(`${iso[1]}-${iso[2]}`);
  const match = /^(?:\p{L}+ )?\d{1,2}(?:st|nd|rd|th|e)?[-/. ]+(.+)$/u.exec(text);
  const rest = match?.[1] ?? '';
  const numbers = /^(\d{1,2})[-/. ]+(\d{4})$/.exec(rest);
  return numbers ? readNumbers(`${numbers[1]}-${numbers[2]}`) : readSpan(rest, today);
}

function monthOf(day: CalendarDay): When {
  return { certainty: 'month', year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}

function monthBefore(day: CalendarDay): When {
  const [inYear, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return { certainty: 'month', year: month === 1 ? inYear - 1 : inYear, month: month === 1 ? 12 : month - 1 };
}

function year(inYear: number): When | null {
  return withinYears({ certainty: 'year', year: inYear });
}

/** The years in which a time can lie, as `when` accepts them. */
function withinYears(moment: When): When | null {
  return 'year' in moment && (moment.year < 1900 || moment.year > 2198) ? null : moment;
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function found(when: When): TypedWhen {
  return { kind: 'when', when };
}
