import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../../core/cases/case-file';
import { useDaySaying } from '../../parts/use-day-saying';
import { useCaseWork } from '../case-work';

/** Every step in the order in which it was taken, the newest first. */
export function StatusHistory() {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const { file } = useCaseWork();
  const say = ({ step, to }: HistoryEntry) =>
    step === 'closed'
      ? t('status.history.closed')
      : t(`status.history.${step}`, { status: t(`common.status.${to}`) });
  return (
    <section className="status-part" aria-labelledby="status-history">
      <h3 id="status-history">{t('status.history.title')}</h3>
      <ol className="fact-rows">
        {file.history.toReversed().map((entry, index) => (
          <li key={file.history.length - index}>
            <span className="soft">{saying.full(entry.on)}</span>
            <span>{say(entry)}</span>
          </li>
        ))}
        <li>
          <span className="soft">{saying.full(file.openedOn)}</span>
          <span>{t('status.history.opened')}</span>
        </li>
      </ol>
    </section>
  );
}
