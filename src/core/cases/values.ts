import { z } from '../schema';

/** A random 128-bit id in lower-case hexadecimal (32 characters). */
export const recordId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<'RecordId'>();
export type RecordId = z.infer<typeof recordId>;

/** A day of the calendar as `2026-11-12`; only days that exist. */
export const calendarDay = z
  .string()
  .refine(isCalendarDay, { message: 'not a day of the calendar' })
  .brand<'CalendarDay'>();
export type CalendarDay = z.infer<typeof calendarDay>;

/** Milliseconds since 1970, UTC. */
export const instant = z.int().min(0);
export type Instant = z.infer<typeof instant>;

/** True for a day that exists between the years 1900 and 2199, written as `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  const match = /^((?:19|20|21)\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
