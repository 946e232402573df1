import { addMonths, dayFrom, daysBetween, yearOf } from '../../../../core/cases/days';
import type { CalendarDay } from '../../../../core/cases/values';
import type { Span } from '../../../../core/cases/when';

/** Where things stand on the time line, in pixels from its left edge. Nothing is drawn surer than it is known. */

export interface Scale {
  readonly from: CalendarDay;
  /** The day after the last that is drawn. */
  readonly until: CalendarDay;
  readonly width: number;
  /** The months or years between two lines of the grid. */
  readonly stepMonths: number;
  readonly ticks: readonly Tick[];
  readonly today: number;
}

export interface Tick {
  readonly day: CalendarDay;
  readonly x: number;
  /** The year is said once, and again where it changes. */
  readonly saysYear: boolean;
}

export type TimeMark =
  /** Solid: exactly that day. */
  | { readonly kind: 'day'; readonly x: number; readonly width: number }
  /** Hatched, as wide as the doubt. */
  | { readonly kind: 'span'; readonly x: number; readonly width: number }
  /** Dotted over the whole line. */
  | { readonly kind: 'unknown'; readonly x: number; readonly width: number }
  /** It went on: until today with an arrow, or until it ended. */
  | { readonly kind: 'line'; readonly x: number; readonly width: number; readonly arrow: boolean };

export interface Moment {
  readonly span: Span;
  readonly ongoing: boolean;
  readonly endedOn: CalendarDay | null;
}

const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600] as const;
/** A tick needs room for the name of its month. */
const narrowestStep = 36;
const fewestMonths = 6;
const dayWidth = 6;
const narrowestSpan = 10;
/** Under this length the head of an arrow would cover its line. */
const narrowestArrow = 12;

/** The scale over all known days, in whole steps of months, with today always on it. */
export function scaleOf(
  known: { readonly from: CalendarDay | null; readonly to: CalendarDay | null },
  today: CalendarDay,
  width: number,
): Scale {
  const first = known.from !== null && known.from < today ? known.from : today;
  const last = known.to !== null && known.to > today ? known.to : today;
  const months = Math.max(fewestMonths, monthIndex(last) - monthIndex(first) + 1);
  const most = Math.max(2, Math.floor(width / narrowestStep));
  const stepMonths = steps.find((step) => Math.ceil(months / step) + 1 <= most) ?? 1_200;
  const untilIndex = Math.ceil((monthIndex(last) + 1) / stepMonths) * stepMonths;
  const fromIndex = Math.floor(Math.min(monthIndex(first), untilIndex - months) / stepMonths) * stepMonths;
  const [from, until] = [dayAt(fromIndex), dayAt(untilIndex)];
  const at = (day: CalendarDay) => xOf({ from, until, width }, day);
  const ticks: Tick[] = [];
  for (let index = fromIndex; index < untilIndex; index += stepMonths) {
    const day = dayAt(index);
    const before = ticks.at(-1);
    ticks.push({ day, x: at(day), saysYear: !before || yearOf(before.day) !== yearOf(day) });
  }
  return { from, until, width, stepMonths, ticks, today: at(today) };
}

/** How one moment is drawn; an ongoing one from its beginning on. */
export function marksOf({ span, ongoing, endedOn }: Moment, scale: Scale): readonly TimeMark[] {
  if (span.from === null || span.to === null) {
    return [{ kind: 'unknown', x: 0, width: Math.max(0, Math.min(scale.today, scale.width)) }];
  }
  const first = certainOrNot(span.from, span.to, scale);
  const start = first.x + first.width;
  const marks: TimeMark[] = [first];
  const end = endedOn === null ? scale.today : xOf(scale, endedOn);
  if ((ongoing || endedOn !== null) && end > start) {
    marks.push({
      kind: 'line',
      x: start,
      width: end - start,
      arrow: endedOn === null && end - start >= narrowestArrow,
    });
  }
  if (endedOn !== null && endedOn !== span.from) marks.push(dayBar(endedOn, scale));
  return marks;
}

function certainOrNot(from: CalendarDay, to: CalendarDay, scale: Scale): TimeMark {
  if (from === to) return dayBar(from, scale);
  const [left, right] = [xOf(scale, from), xOf(scale, to) + dayLength(scale)];
  return { kind: 'span', x: left, width: Math.max(narrowestSpan, right - left) };
}

function dayBar(day: CalendarDay, scale: Scale): TimeMark {
  const middle = xOf(scale, day) + dayLength(scale) / 2;
  const x = Math.min(Math.max(0, middle - dayWidth / 2), scale.width - dayWidth);
  return { kind: 'day', x, width: dayWidth };
}

function xOf({ from, until, width }: Pick<Scale, 'from' | 'until' | 'width'>, day: CalendarDay): number {
  return (daysBetween(from, day) / daysBetween(from, until)) * width;
}

function dayLength({ from, until, width }: Scale): number {
  return width / daysBetween(from, until);
}

/** Months since the year 0, so that steps of years begin in January. */
function monthIndex(day: CalendarDay): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function dayAt(index: number): CalendarDay {
  return addMonths(dayFrom(1900, 1, 1), index - 1900 * 12);
}
