import { dayOfInstant, daysBetween } from './days';
import type { CalendarDay, Instant } from './values';

/**
 * Whether the computer's clock can be believed. Terms that end in destruction hang on it, and a clock that was set forward
 * by years would have every case destroyed early.
 */
export type ClockState = 'plausible' | 'behind' | 'ahead';

export interface ClockEvidence {
  readonly today: CalendarDay;
  /** The last day on which the vault was open, or on which the advisor said that the date is right; null if never. */
  readonly lastOpenOn: CalendarDay | null;
  /** The latest moment that any record bears; null in an empty vault. */
  readonly latestChange: Instant | null;
}

/** Nobody leaves the vault shut for so long without being asked whether the date is right. */
const longestAbsence = 180;

/** Zones and a summer time that ends: a day that lies so little back says nothing. */
const tolerance = 2;

/**
 * `behind` when something was written on a later day than today, `ahead` when the vault was shut for more than half a
 * year as far as this clock says. A date that the advisor has confirmed is believed: pass today as `lastOpenOn` and no
 * `latestChange`.
 */
export function judgeClock({ today, lastOpenOn, latestChange }: ClockEvidence): ClockState {
  const latest = latestChange === null ? null : dayOfInstant(latestChange);
  const known = [lastOpenOn, latest].filter((day) => day !== null);
  if (known.some((day) => daysBetween(today, day) > tolerance)) return 'behind';
  const last = known.toSorted().at(-1);
  return last !== undefined && daysBetween(last, today) > longestAbsence ? 'ahead' : 'plausible';
}
