import { useTranslation } from 'react-i18next';
import { type CaseStatus, statuses } from '../../../core/cases/case';

export interface StatusStepsProperties {
  readonly status: CaseStatus;
  /** The present step leads to what can be done from here. */
  readonly onOpen: () => void;
}

/** How far a case has come: past steps are solid, the present one is ringed, those ahead are open. */
export function StatusSteps({ status, onOpen }: StatusStepsProperties) {
  const { t } = useTranslation();
  const at = statuses.indexOf(status);
  return (
    <ol className="status-steps" aria-label={t('caseFile.status')}>
      {statuses.map((step, index) => (
        <li key={step} aria-current={index === at ? 'step' : undefined}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            {index === at && <circle className="status-halo" cx="8" cy="8" r="7.5" />}
            <circle
              cx="8"
              cy="8"
              r="5"
              fill={index <= at ? 'currentColor' : 'none'}
              stroke="currentColor"
              strokeWidth="1.25"
            />
          </svg>
          {index === at ? (
            <button type="button" className="status-open" onClick={onOpen}>
              {t(`common.status.${step}`)}
              <span className="unseen">, {t('status.title')}</span>
            </button>
          ) : (
            t(`common.status.${step}`)
          )}
        </li>
      ))}
    </ol>
  );
}
