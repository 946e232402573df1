import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Attention } from '../../../core/cases/attention';
import { daysBetween } from '../../../core/cases/days';
import { useApp } from '../../app-context';
import { places } from '../frame/places';
import { Segments } from './Segments';
import { TodayGroup, TodayRow } from './TodayGroup';
import { useNearDay } from './use-near-day';

export function DeadlineRows({ rows }: { readonly rows: Attention['deadlines'] }) {
  const { t } = useTranslation();
  const { host } = useApp();
  const nearDay = useNearDay();
  const [, go] = useLocation();
  if (rows.length === 0) return null;
  return (
    <TodayGroup title={t('today.deadlines')}>
      {rows.map(({ caseId, pseudonym, handOverId, kind, to, standing, dueOn, unit, total, left, state }) => (
        <TodayRow
          key={`${handOverId}-${kind}`}
          when={nearDay(dueOn)}
          pseudonym={pseudonym}
          pressing={state === 'running' ? 'no' : 'late'}
          what={
            <>
              <p>{t(`today.deadline.${kind}`, { to })}</p>
              <p className={state === 'running' ? 'term small soft' : 'term small attention'}>
                <Segments total={total} left={left} />
                <span>
                  {state === 'overdue'
                    ? t('today.passed', { count: daysBetween(dueOn, host.today()) })
                    : t(`today.left.${unit}`, { count: left, total })}
                  {standing === 'agreed' && ` (${t('today.agreed')})`}
                </span>
              </p>
            </>
          }
          act={{
            name: t('today.view'),
            fullName: t('today.viewNamed', { pseudonym }),
            onPress: () => go(places.section(caseId, 'status')),
          }}
        />
      ))}
    </TodayGroup>
  );
}
