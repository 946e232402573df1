import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../../../core/cases/deadlines';
import { useApp } from '../../../app-context';
import { useDaySaying } from '../../parts/use-day-saying';

/** One term: what is owed, until when, and a block for every day or week of it; what has passed is solid. */
export function TermLine({ deadline }: { readonly deadline: Deadline }) {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const { kind, standing, dueOn, total, left, state } = deadline;
  return (
    <div className="term" data-state={state}>
      <p>
        <strong>{t(`status.handOver.clock.${kind}`)}</strong>{' '}
        <span className="soft">
          {t('status.handOver.due', { day: saying.full(dueOn) })}
          {standing === 'agreed' && ` (${t('status.handOver.agreed')})`}
        </span>
      </p>
      <p className="term-left">
        {state !== 'done' && (
          <svg
            className="term-blocks"
            width={total * 15}
            height="8"
            viewBox={`0 0 ${total * 15} 8`}
            aria-hidden="true"
          >
            {Array.from({ length: total }, (_, index) => (
              <rect
                key={index}
                x={index * 15 + 0.5}
                y="1"
                width="12"
                height="6"
                fill={index < total - left ? 'currentColor' : 'none'}
                stroke="currentColor"
              />
            ))}
          </svg>
        )}
        <TermLeft deadline={deadline} />
      </p>
    </div>
  );
}

function TermLeft({ deadline }: { readonly deadline: Deadline }) {
  const { t } = useTranslation();
  const { host } = useApp();
  const saying = useDaySaying();
  const { state, doneOn, dueOn, unit, left, total } = deadline;
  if (state === 'done') return t('status.handOver.came', { day: doneOn === null ? '' : saying.full(doneOn) });
  if (state === 'overdue') return t('status.handOver.overdue', { day: saying.full(dueOn) });
  if (dueOn === host.today()) return t('status.handOver.dueToday');
  return t(unit === 'day' ? 'status.handOver.leftDays' : 'status.handOver.leftWeeks', { count: left, total });
}
