import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Breadcrumbs } from '../../components/Breadcrumbs';
import { Title } from '../../components/Title';
import { places } from '../frame/places';
import { StatusSteps } from '../parts/StatusSteps';
import { useDaySaying } from '../parts/use-day-saying';
import { useCaseWork } from './case-work';
import { useCaseChange } from './use-case-change';
import { Wish } from './Wish';

export interface CaseHeaderProperties {
  readonly focusTitle: boolean;
}

export function CaseHeader({ focusTitle }: CaseHeaderProperties) {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const [, go] = useLocation();
  const { file } = useCaseWork();
  const saving = useCaseChange(file);
  return (
    <header className="case-header">
      <Breadcrumbs
        name={t('frame.breadcrumbs')}
        crumbs={[
          { name: t('cases.title'), onPress: () => go(places.cases) },
          { name: t(`common.track.${file.track}`) },
        ]}
      />
      <div className="case-title">
        <Title focus={focusTitle}>{file.pseudonym}</Title>
        <StatusSteps status={file.status} />
      </div>
      <p className="case-facts">
        <span>{t('caseFile.openedOn', { day: saying.full(file.openedOn) })}</span>
        <span>{t(`caseFile.came.${file.channel}`)}</span>
      </p>
      <div className="wishes">
        <Wish saving={saving} field="wish" text={file.wish} />
        <Wish saving={saving} field="nonWish" text={file.nonWish} />
      </div>
    </header>
  );
}
