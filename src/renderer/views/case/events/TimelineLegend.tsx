import { useTranslation } from 'react-i18next';
import { Hatched } from './TimeMarks';

/** What solid, hatched and dotted mean. */
export function TimelineLegend() {
  const { t } = useTranslation();
  return (
    <div className="legend-row">
      <h3 className="legend-name">{t('events.certainty.label')}</h3>
      <ul className="legend-items">
        <li>
          <svg width="8" height="16" viewBox="0 0 8 16" aria-hidden="true">
            <rect className="timeline-mark" x="1" y="1" width="6" height="14" fill="currentColor" />
          </svg>
          {t('events.certainty.day')}
        </li>
        <li>
          <svg width="34" height="16" viewBox="0 0 34 16" aria-hidden="true">
            <Hatched x={0} width={34} middle={8} />
          </svg>
          {t('events.certainty.span')}
        </li>
        <li>
          <svg width="34" height="16" viewBox="0 0 34 16" aria-hidden="true">
            <path
              className="timeline-mark"
              d="M0 8h34"
              stroke="currentColor"
              strokeWidth="1.7"
              strokeDasharray="1.7 4.3"
            />
          </svg>
          {t('events.certainty.unknown')}
        </li>
        <li>
          <svg width="34" height="16" viewBox="0 0 34 16" aria-hidden="true">
            <path
              className="timeline-mark"
              d="M0 8h29M24 3.5l5 4.5-5 4.5"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
            />
          </svg>
          {t('events.certainty.ongoing')}
        </li>
      </ul>
    </div>
  );
}
