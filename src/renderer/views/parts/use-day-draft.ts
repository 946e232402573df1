import { useState } from 'react';
import type { CalendarDay } from '../../../core/cases/values';

export interface DayDraft {
  /** Null while what is typed is not a day. */
  readonly day: CalendarDay | null;
  /** For the field. */
  readonly field: {
    readonly day: CalendarDay;
    readonly onChange: (day: CalendarDay | null) => void;
  };
}

/** A day in a form, which may be half typed. */
export function useDayDraft(start: CalendarDay): DayDraft {
  const [last, setLast] = useState(start);
  const [day, setDay] = useState<CalendarDay | null>(start);
  return {
    day,
    field: {
      day: last,
      onChange: (typed) => {
        setDay(typed);
        if (typed) setLast(typed);
      },
    },
  };
}
