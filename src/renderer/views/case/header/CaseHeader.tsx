import { Star } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { whoIsInControl } from '../../../../core/cases/control';
import { hasWords } from '../../../../core/cases/texts';
import { Breadcrumbs } from '../../../components/Breadcrumbs';
import { Button } from '../../../components/Button';
import { IconButton } from '../../../components/IconButton';
import { Title } from '../../../components/Title';
import { places } from '../../frame/places';
import { StatusSteps } from '../../parts/StatusSteps';
import { useDaySaying } from '../../parts/use-day-saying';
import { useCaseWork } from '../case-work';
import { Refusal } from '../Refusal';
import { useOneChange } from '../use-one-change';
import { usePart } from '../use-part';
import { CaseMarks } from './CaseMarks';
import { Tags } from './Tags';
import { Wish } from './Wish';

export interface CaseHeaderProperties {
  readonly focusTitle: boolean;
}

export function CaseHeader({ focusTitle }: CaseHeaderProperties) {
  const { t } = useTranslation();
  const saying = useDaySaying();
  const [, go] = useLocation();
  const { file } = useCaseWork();
  const { failure, send } = useOneChange();
  const { wish, nonWish, reporter, star, track } = file;
  const kept = useMemo(() => ({ wish, nonWish }), [wish, nonWish]);
  const part = usePart(kept, (content) => ({ kind: 'set-wishes', content }));
  const { channel, times, voicemail } = reporter.contact;
  const toSteps = () => go(places.section(file.id, 'status'));
  return (
    <header className="case-header">
      <Breadcrumbs
        name={t('frame.breadcrumbs')}
        crumbs={[
          { name: t('cases.title'), onPress: () => go(places.cases) },
          { name: t(`common.track.${track}`) },
        ]}
      />
      <div className="case-title">
        <div className="case-name">
          <Title focus={focusTitle}>{file.pseudonym}</Title>
          <span className={star ? 'star star-set' : 'star'}>
            <IconButton
              icon={Star}
              name={t('caseFrame.star')}
              pressed={star}
              onPress={() => void send({ kind: 'set-star', star: !star })}
            />
          </span>
        </div>
        <div className="status-place">
          <StatusSteps status={file.status} onOpen={toSteps} />
          <Button look="quiet" onPress={toSteps}>
            {t('status.title')}
          </Button>
        </div>
      </div>
      <div className="case-facts">
        <span>{t('caseFile.openedOn', { day: saying.full(file.openedOn) })}</span>
        <span>{t(`caseFrame.identity.${reporter.identity}`)}</span>
        {(channel !== 'not-agreed' || hasWords(times)) && (
          <span>
            {t(`caseFrame.reach.${channel}`)}
            {hasWords(times) && (
              <>
                {' '}
                <bdi>{times}</bdi>
              </>
            )}
            {voicemail === 'never' && t('caseFrame.noVoicemail')}
          </span>
        )}
        {track === 'integriteit' && <Control />}
        <Tags />
      </div>
      <Refusal failure={failure} />
      <CaseMarks />
      <div className="wishes">
        <Wish part={part} field="wish" />
        <Wish part={part} field="nonWish" />
      </div>
    </header>
  );
}

/** On this track control passes with the step, so it is always said. */
function Control() {
  const { t } = useTranslation();
  const control = whoIsInControl(useCaseWork().file);
  return (
    <strong className="case-control">
      {control.who === 'reporter'
        ? t('caseFrame.control.reporter')
        : t(control.canBeUndone ? 'caseFrame.control.organisationYet' : 'caseFrame.control.organisation')}
    </strong>
  );
}
