import { useTranslation } from 'react-i18next';
import { statuses } from '../../../core/cases/case';

/** What the states of a case, a consent and a conversation mean. */
export function HelpOnCases() {
  const { t } = useTranslation();
  return (
    <>
      <section className="plain-section">
        <h2>{t('help.steps')}</h2>
        <dl className="term-list">
          {statuses.map((status) => (
            <div key={status}>
              <dt>{t(`common.status.${status}`)}</dt>
              <dd>{t(`help.step.${status}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('help.stepsBack')}</p>
      </section>
      <section className="plain-section">
        <h2>{t('help.consent')}</h2>
        <dl className="term-list">
          {(['stands', 'voided', 'withdrawn'] as const).map((state) => (
            <div key={state}>
              <dt>{t(`help.consentState.${state}`)}</dt>
              <dd>{t(`help.consentStates.${state}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="plain-section">
        <h2>{t('help.readBack')}</h2>
        <p>{t('help.readBackText')}</p>
      </section>
    </>
  );
}
