import { Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import type { OpeningFinding } from '../../vault-worker/api';
import { useVault } from '../frame/vault-context';

/** What opening found and mended, said once and quietly. */
export function Findings() {
  const { t } = useTranslation();
  const { findings, dismissFindings } = useVault();
  if (findings.length === 0) return null;
  return (
    <section className="notice findings" aria-label={t('start.findings.title')}>
      <Info className="icon" aria-hidden />
      <div className="notice-body">
        <h2 className="margin-title">{t('start.findings.title')}</h2>
        <ul>
          {findings.map((finding) => (
            <li key={finding.kind}>
              {finding.kind === 'keys-slot-repaired' || finding.kind === 'keys-rolled-back'
                ? t(`start.findings.${finding.kind}`)
                : t(`start.findings.${finding.kind}`, { count: countOf(finding) })}
            </li>
          ))}
        </ul>
      </div>
      <Button onPress={dismissFindings}>{t('start.findings.dismiss')}</Button>
    </section>
  );
}

function countOf(
  finding: Exclude<OpeningFinding, { kind: 'keys-slot-repaired' | 'keys-rolled-back' }>,
): number {
  switch (finding.kind) {
    case 'journal-rolled-back':
      return finding.missing;
    case 'journal-damaged':
      return finding.safe;
    default:
      return finding.records;
  }
}
