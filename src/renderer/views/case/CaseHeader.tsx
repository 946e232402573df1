import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CaseFile as File } from '../../../core/cases/case-file';
import { Breadcrumbs } from '../../components/Breadcrumbs';
import { Title } from '../../components/Title';
import { places } from '../frame/places';
import { useVault } from '../frame/vault-context';
import { StatusSteps } from '../parts/StatusSteps';
import { useDaySaying } from '../parts/use-day-saying';
import { useCaseChange } from './use-case-change';
import { Wish } from './Wish';

export interface CaseHeaderProperties {
  readonly record: File;
  readonly focusTitle: boolean;
}

export function CaseHeader({ record, focusTitle }: CaseHeaderProperties) {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const [, go] = useLocation();
  const { reloadCases } = useVault();
  const saving = useCaseChange(record.id, record, reloadCases);
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
        <span>{t(`caseFile.came.${record.channel}`)}</span>
      </p>
      <div className="wishes">
        <Wish saving={saving} field="wish" text={record.wish} />
        <Wish saving={saving} field="nonWish" text={record.nonWish} />
      </div>
    </header>
  );
}
