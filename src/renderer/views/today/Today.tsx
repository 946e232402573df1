import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Attention } from '../../../core/cases/attention';
import { useApp } from '../../app-context';
import { Aside } from '../../components/Aside';
import { EmptyPanel } from '../../components/EmptyPanel';
import { Title } from '../../components/Title';
import { Findings } from '../cases/Findings';
import { places } from '../frame/places';
import { useVault } from '../frame/vault-context';
import { useDaySaying } from '../parts/use-day-saying';
import { useKeyNames } from '../parts/use-key-names';
import { AftercareRows } from './AftercareRows';
import { ClockQuestion } from './ClockQuestion';
import { DeadlineRows } from './DeadlineRows';
import { needOf } from './need-sentence';
import { OtherRows } from './OtherRows';
import { TwoWeeks } from './TwoWeeks';
import { useAttention } from './use-attention';
import { useNeedSaying } from './use-need-saying';

/** The screen that opens the day: one sentence says how much is really needed, and what follows says for whom. */
export function Today() {
  const { t } = useTranslation();
  const { host } = useApp();
  const { behind } = useVault();
  const saying = useDaySaying();
  const sayNeed = useNeedSaying();
  const keys = useKeyNames();
  const { attention, reload } = useAttention();
  const [confirmed, setConfirmed] = useState(false);
  const work = useRef<HTMLDivElement>(null);
  const confirm = () => {
    setConfirmed(true);
    reload();
    // The question goes, and with it the button that had the focus.
    work.current?.querySelector('h1')?.focus();
  };
  const day = saying.weekday(host.today());
  const title = day.charAt(0).toUpperCase() + day.slice(1);

  const sections = [
    ...(attention ? [{ title: t('today.weeks.title'), content: <TwoWeeks attention={attention} /> }] : []),
    {
      title: t('today.keys.title'),
      content: <p>{t('today.keys.text', { newCase: keys('N').join(' '), search: keys('K').join(' ') })}</p>,
    },
  ];

  return (
    <div className="columns today">
      <div className="column-work" ref={work}>
        <Title>{title}</Title>
        <p className="lead" role="status">
          {attention ? sayNeed(needOf(attention)) : t('today.opening')}
        </p>
        <Findings />
        {behind && <p className="state-line">{t('common.save.behind')}</p>}
        <p className="small soft" role="status">
          {confirmed && t('today.clock.thanks')}
        </p>
        {attention && <Needed attention={attention} onConfirmed={confirm} />}
      </div>
      <Aside name={t('today.weeks.title')} sections={sections} />
    </div>
  );
}

function Needed({
  attention,
  onConfirmed,
}: {
  readonly attention: Attention;
  readonly onConfirmed: () => void;
}) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { aftercare, deadlines, readBacks, proposals, clock } = attention;
  const isCalm = aftercare.length + deadlines.length + readBacks.length + proposals.length === 0;
  return (
    <>
      {clock !== 'plausible' && <ClockQuestion clock={clock} onConfirmed={onConfirmed} />}
      {isCalm && (
        <div className="today-calm">
          <EmptyPanel
            title={t('today.calm.title')}
            text={t('today.calm.text')}
            action={{ name: t('today.calm.action'), onPress: () => go(places.cases) }}
          />
        </div>
      )}
      <AftercareRows rows={aftercare} />
      <DeadlineRows rows={deadlines} />
      <OtherRows readBacks={readBacks} proposals={proposals} />
    </>
  );
}
