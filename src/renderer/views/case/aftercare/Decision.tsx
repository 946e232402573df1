import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../../core/cases/days';
import type { AftercareDecision } from '../../../../core/cases/parts/aftercare';
import { useApp } from '../../../app-context';
import { useDaySaying } from '../../parts/use-day-saying';

/** What was decided, and whether somebody waits. */
export function Decision({ decision }: { readonly decision: AftercareDecision }) {
  const { t } = useTranslation();
  const { host } = useApp();
  const saying = useDaySaying();
  if (decision.kind !== 'running') {
    return (
      <div className="aftercare-now">
        <p className="aftercare-lead">{t(`aftercare.${decision.kind}`, { day: saying.full(decision.on) })}</p>
        {decision.note && <p className="soft">{decision.note}</p>}
      </div>
    );
  }
  const ahead = daysBetween(host.today(), decision.nextOn);
  return (
    <div className={ahead < 0 ? 'aftercare-now aftercare-late' : 'aftercare-now'}>
      <p className="aftercare-lead">{t('aftercare.running', { day: saying.weekday(decision.nextOn) })}</p>
      {decision.about && <p>{t('aftercare.about', { text: decision.about })}</p>}
      <p className={ahead < 0 ? 'attention' : 'soft'}>
        {ahead < 0 ? t('aftercare.overdue', { count: -ahead }) : t('aftercare.ahead', { count: ahead })}
      </p>
    </div>
  );
}
