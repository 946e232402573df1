import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CaseRecord } from '../../../core/cases/case';
import { Breadcrumbs } from '../../components/Breadcrumbs';
import { Title } from '../../components/Title';
import { places } from '../frame/places';
import { StatusSteps } from '../parts/StatusSteps';
import { useDaySaying } from '../parts/use-day-saying';
import { Wish } from './Wish';

export interface CaseHeaderProperties {
  readonly record: CaseRecord;
  readonly focusTitle: boolean;
}

export function CaseHeader({ record, focusTitle }: CaseHeaderProperties) {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const [, go] = useLocation();
  return (
    <header className="case-header">
      <Breadcrumbs
        name={t('frame.breadcrumbs')}
        crumbs={[
          { name: t('cases.title'), onPress: () => go(places.cases) },
          { name: t(`common.track.${record.track}`) },
        ]}
      />
      <div className="case-title">
        <Title focus={focusTitle}>{record.pseudonym}</Title>
        <StatusSteps status={record.status} />
      </div>
      <p className="case-facts">
        <span>{t('caseFile.openedOn', { day: saying.full(record.openedOn) })}</span>
        <span>{t('caseFile.came', { channel: t(`common.channel.${record.channel}`) })}</span>
      </p>
      <div className="wishes">
        <Wish caseId={record.id} field="wish" text={record.wish} />
        <Wish caseId={record.id} field="nonWish" text={record.nonWish} />
      </div>
    </header>
  );
}
