import { Info } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockState } from '../../../core/cases/clock';
import { useApp } from '../../app-context';
import { Alarm } from '../../components/Alarm';
import { Button } from '../../components/Button';
import { useDaySaying } from '../parts/use-day-saying';

export interface ClockQuestionProperties {
  readonly clock: Exclude<ClockState, 'plausible'>;
  readonly onConfirmed: () => void;
}

/** A calm question: what ends in destruction hangs on the date, and only the advisor can say whether it is right. */
export function ClockQuestion({ clock, onConfirmed }: ClockQuestionProperties) {
  const { t } = useTranslation();
  const { vault, host } = useApp();
  const saying = useDaySaying();
  const [failed, setFailed] = useState(false);
  const confirm = async () => {
    const kept = await vault.confirmDate().catch(() => null);
    setFailed(!kept?.ok);
    if (kept?.ok) onConfirmed();
  };
  return (
    <section className="notice clock-question" aria-labelledby="clock-question">
      <Info className="icon" aria-hidden />
      <div className="notice-body">
        <h2 id="clock-question">{t('today.clock.title')}</h2>
        <p>{t(`today.clock.${clock}`, { day: saying.weekday(host.today()) })}</p>
        <p className="soft">{t('today.clock.wrong')}</p>
        {failed && <Alarm text={t('today.clock.notKept')} />}
        <Button onPress={() => void confirm()}>{t('today.clock.right')}</Button>
      </div>
    </section>
  );
}
