import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Retention } from '../../../../core/cases/retention';
import { type DaySaying, useDaySaying } from '../../parts/use-day-saying';
import { useCaseWork } from '../case-work';
import { Section } from '../Section';
import { Hold } from './Hold';
import { useRetention } from './use-retention';

/** How long the case stays, in words, and what stops its destruction. */
export function Keeping() {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const { file } = useCaseWork();
  const known = useRetention(file);
  return (
    <Section title={t('retention.title')}>
      {known === null && <p className="soft">{t('retention.loading')}</p>}
      {known === 'failed' && <p role="alert">{t('retention.failed')}</p>}
      {known !== null && known !== 'failed' && (
        <>
          <p className="keeping-state">{sayRetention(known.retention, t, saying)}</p>
          <p className="soft">{t('retention.term', { count: known.termMonths })}</p>
        </>
      )}
      <p className="soft">{t('retention.never')}</p>
      <Hold />
    </Section>
  );
}

function sayRetention(retention: Retention, t: TFunction, saying: DaySaying): string {
  switch (retention.kind) {
    case 'working':
    case 'clock-in-doubt':
      return t(`retention.state.${retention.kind}`);
    case 'held':
      return t('retention.state.held', { day: saying.full(retention.since) });
    case 'aftercare-running':
      return t('retention.state.aftercare-running', { day: saying.full(retention.nextOn) });
    case 'kept':
      return t('retention.state.kept', { day: saying.full(retention.atTheLatestOn) });
    case 'proposed':
      return t(`retention.state.proposed.${retention.because}`, { day: saying.full(retention.closedOn) });
  }
}
