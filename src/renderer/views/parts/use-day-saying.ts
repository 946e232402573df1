import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-context';
import { moveDay, sayDay, sayTime, sayWeekday } from '../../strings/days';

export interface DaySaying {
  /** "12 november 2026". */
  readonly full: (day: string) => string;
  /** "vandaag", "gisteren", or the full day. */
  readonly near: (day: string) => string;
  /** "vandaag, 12 november 2026", or the full day. */
  readonly nearOrFull: (day: string) => string;
  /** "donderdag 12 november 2026". */
  readonly weekday: (day: string) => string;
  /** "11.40 uur". */
  readonly time: (instant: number) => string;
}

/** Days and times in the language of the page, seen from today. */
export function useDaySaying(): DaySaying {
  const { t } = useTranslation();
  const { host, preferences } = useApp();
  const { language } = preferences;
  const full = (day: string) => sayDay(day, language);
  const nearness = (day: string) => {
    const today = host.today();
    return day === today ? 'today' : day === moveDay(today, -1) ? 'yesterday' : null;
  };
  return {
    full,
    near: (day) => {
      const near = nearness(day);
      return near ? t(`common.day.${near}`) : full(day);
    },
    nearOrFull: (day) => {
      const near = nearness(day);
      return near ? t(`common.day.${near}With`, { day: full(day) }) : full(day);
    },
    weekday: (day) => sayWeekday(day, language),
    time: (instant) => t('common.day.at', { time: sayTime(instant, language) }),
  };
}
