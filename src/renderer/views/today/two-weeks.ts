import type { Attention } from '../../../core/cases/attention';
import { addDays, weekdayOf } from '../../../core/cases/days';
import type { CalendarDay } from '../../../core/cases/values';

export interface StripDay {
  readonly day: CalendarDay;
  readonly aftercare: number;
  readonly deadlines: number;
}

/** This week and the next from Monday on, with what falls on each day. */
export function twoWeeks(
  { aftercare, deadlines }: Pick<Attention, 'aftercare' | 'deadlines'>,
  today: CalendarDay,
): readonly (readonly StripDay[])[] {
  const monday = addDays(today, -weekdayOf(today));
  return [0, 1].map((week) =>
    [0, 1, 2, 3, 4, 5, 6].map((weekday) => {
      const day = addDays(monday, week * 7 + weekday);
      return {
        day,
        aftercare: aftercare.filter(({ dueOn }) => dueOn === day).length,
        deadlines: deadlines.filter(({ dueOn }) => dueOn === day).length,
      };
    }),
  );
}

/** What was due before this week, and so has no day in the strip. */
export function earlierThanThisWeek(
  { aftercare, deadlines }: Pick<Attention, 'aftercare' | 'deadlines'>,
  today: CalendarDay,
): number {
  const monday = addDays(today, -weekdayOf(today));
  return [...aftercare, ...deadlines].filter(({ dueOn }) => dueOn < monday).length;
}
