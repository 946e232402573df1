import { Star } from 'lucide-react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isOverdue } from '../../../core/cases/filter-cases';
import type { RecordId } from '../../../core/cases/values';
import { useApp } from '../../app-context';
import type { CaseSummary } from '../../vault-worker/api';
import { useDaySaying } from '../parts/use-day-saying';

export interface CaseRowsProperties {
  readonly cases: readonly CaseSummary[];
  readonly onOpen: (caseId: RecordId) => void;
}

/** In pixels; the same heights as `--row-height`. */
const rowSizes = { calm: 44, compact: 36 } as const;

/** Rows on hairlines. Only those in view exist, so that a thousand cases stay quick. */
export function CaseRows({ cases, onOpen }: CaseRowsProperties) {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const { host, preferences } = useApp();
  const today = host.today();
  return (
    <div className="case-table">
      <div className="case-row case-row-heads" aria-hidden="true">
        <span>{t('cases.column.pseudonym')}</span>
        <span>{t('cases.column.status')}</span>
        <span>{t('cases.column.last')}</span>
        <span>{t('cases.column.conversations')}</span>
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: rowSizes[preferences.density] }}>
        <GridList
          className="case-rows"
          aria-label={t('cases.title')}
          items={cases}
          onAction={(key) => onOpen(key as RecordId)}
        >
          {(summary: CaseSummary) => (
            <GridListItem id={summary.file.id} className="case-row" textValue={summary.file.pseudonym}>
              <span className="case-row-name">
                <strong>{summary.file.pseudonym}</strong>
                {summary.file.star && (
                  <span className="case-row-star">
                    <Star className="icon-small" aria-hidden />
                    <span className="unseen">{t('cases.starred')}</span>
                  </span>
                )}
                {isOverdue(summary.file, today) && (
                  <span className="case-row-late small">{t('cases.overdue')}</span>
                )}
              </span>
              <span className="case-row-status">
                {t(`common.status.${summary.file.status}`)}
                <span className="soft case-row-track">{t(`common.track.${summary.file.track}`)}</span>
              </span>
              <span className={summary.lastHeldOn === null ? 'soft' : undefined}>
                {summary.lastHeldOn === null
                  ? t('cases.openedOn', { day: saying.near(summary.file.openedOn) })
                  : saying.near(summary.lastHeldOn)}
              </span>
              <span className="soft case-row-count">
                {t('common.conversations', { count: summary.conversations })}
              </span>
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
    </div>
  );
}
