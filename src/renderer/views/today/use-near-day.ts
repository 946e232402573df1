import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../core/cases/days';
import type { CalendarDay } from '../../../core/cases/values';
import { useApp } from '../../app-context';
import { sayShortDay } from '../../strings/days';

/** "vandaag", "gisteren", "morgen", "ma 16 nov", or with its year when that is another one. */
export function useNearDay(): (day: CalendarDay) => string {
  const { t } = useTranslation();
  const { host, preferences } = useApp();
  return (day) => {
    const today = host.today();
    switch (daysBetween(today, day)) {
      case 0:
        return t('common.day.today');
      case -1:
        return t('common.day.yesterday');
      case 1:
        return t('today.tomorrow');
      default:
        return sayShortDay(day, today, preferences.language);
    }
  };
}
