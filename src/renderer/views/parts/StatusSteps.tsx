import { useTranslation } from 'react-i18next';
import { type CaseStatus, statuses } from '../../../core/cases/case';

/** How far a case has come: past steps are solid, the present one is ringed, those ahead are open. */
export function StatusSteps({ status }: { readonly status: CaseStatus }) {
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
          {t(`common.status.${step}`)}
        </li>
      ))}
    </ol>
  );
}
