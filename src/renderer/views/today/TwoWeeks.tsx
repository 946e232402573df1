import { useTranslation } from 'react-i18next';
import type { Attention } from '../../../core/cases/attention';
import { useApp } from '../../app-context';
import { useDaySaying } from '../parts/use-day-saying';
import { earlierThanThisWeek, type StripDay, twoWeeks } from './two-weeks';

const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

/** The two weeks in the margin: a dot for aftercare, a square for a term. */
export function TwoWeeks({ attention }: { readonly attention: Attention }) {
  const { t } = useTranslation();
  const { host } = useApp();
  const today = host.today();
  const earlier = earlierThanThisWeek(attention, today);
  return (
    <>
      <table className="strip">
        <caption className="unseen">{t('today.weeks.title')}</caption>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col" abbr={t(`today.weeks.days.${weekday}`)}>
                <span aria-hidden="true">{t(`today.weeks.days.${weekday}`).slice(0, 2).toLowerCase()}</span>
                <span className="unseen">{t(`today.weeks.days.${weekday}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {twoWeeks(attention, today).map((week) => (
            <tr key={week[0]?.day}>
              {week.map((day) => (
                <StripCell key={day.day} day={day} isToday={day.day === today} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="strip-legend" aria-hidden="true">
        <span>
          <Dot /> {t('today.weeks.aftercare')}
        </span>
        <span>
          <Square /> {t('today.weeks.deadline')}
        </span>
      </p>
      {earlier > 0 && <p>{t('today.weeks.earlier', { count: earlier })}</p>}
    </>
  );
}

function StripCell({ day, isToday }: { readonly day: StripDay; readonly isToday: boolean }) {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const said = [
    isToday && t('today.weeks.isToday'),
    day.aftercare > 0 && `${t('today.weeks.aftercare')}: ${day.aftercare}`,
    day.deadlines > 0 && `${t('today.weeks.deadline')}: ${day.deadlines}`,
  ].filter((part): part is string => part !== false);
  return (
    <td className={isToday ? 'strip-today' : undefined} aria-current={isToday ? 'date' : undefined}>
      <span aria-hidden="true">{Number(day.day.slice(8))}</span>
      <span className="unseen">{[saying.full(day.day), ...said].join(', ')}</span>
      <span className="strip-marks" aria-hidden="true">
        {day.aftercare > 0 && <Dot />}
        {day.deadlines > 0 && <Square />}
      </span>
    </td>
  );
}

function Dot() {
  return (
    <svg className="strip-dot" width="7" height="7" viewBox="0 0 7 7" aria-hidden="true">
      <circle cx="3.5" cy="3.5" r="3" fill="currentColor" />
    </svg>
  );
}

function Square() {
  return (
    <svg className="strip-square" width="7" height="7" viewBox="0 0 7 7" aria-hidden="true">
      <rect x="0.5" y="0.5" width="6" height="6" fill="currentColor" />
    </svg>
  );
}
