import { useTranslation } from 'react-i18next';
import { dayFrom } from '../../../core/cases/days';
import { describeWhen, type When } from '../../../core/cases/when';
import { useApp } from '../../app-context';
import { sayDay, sayMonth } from '../../strings/days';

/** Says a time as surely as it is known: "14 april 2026", "maart 2026", "winter 2025–2026", "2024", "datum onbekend". */
export function useWhenSaying(): (when: When) => string {
  const { t } = useTranslation();
  const { language } = useApp().preferences;
  return (when) => {
    const words = describeWhen(when);
    switch (words.kind) {
      case 'day':
        return sayDay(words.day, language);
      case 'month':
        return sayMonth(dayFrom(words.year, words.month, 1), language);
      case 'season': {
        const { fromYear, toYear } = words;
        return t(`when.season.${words.season}`, {
          years: fromYear === toYear ? fromYear : `${fromYear}–${toYear}`,
        });
      }
      case 'year':
        return String(words.year);
      case 'unknown':
        return t('when.unknown');
    }
  };
}
