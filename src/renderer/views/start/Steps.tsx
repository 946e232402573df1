import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';

const steps = ['passphrase', 'code'] as const;
export type Step = (typeof steps)[number];

export function Steps({ current }: { readonly current: Step }) {
  const { t } = useTranslation();
  const at = steps.indexOf(current);
  return (
    <ol className="steps" aria-label={t('start.steps.name')}>
      {steps.map((step, index) => (
        <li key={step} aria-current={step === current ? 'step' : undefined}>
          {index < at ? (
            <>
              <Check className="icon-small" aria-hidden />
              <span className="unseen">{t('start.steps.done')}</span>
            </>
          ) : (
            <span>{index + 1}</span>
          )}
          {t(`start.steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
