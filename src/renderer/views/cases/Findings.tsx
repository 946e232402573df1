import { Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import type { OpeningFinding } from '../../vault-worker/api';
import { useVault } from '../frame/vault-context';

type Mended = Exclude<OpeningFinding, { kind: 'opened-with-recovery-code' }>;

/** How the vault was opened where that matters, and what opening found and mended: said once and quietly. */
export function Findings() {
  const { t } = useTranslation();
  const { findings, dismissFindings } = useVault();
  if (findings.length === 0) return null;
  const mended = findings.filter(isMended);
  const byCode = mended.length < findings.length;
  return (
    <section className="notice findings" aria-label={t('start.findings.name')}>
      <Info className="icon" aria-hidden />
      <div className="notice-body">
        {byCode && (
          <>
            <h2 className="margin-title">{t('start.openedWithCode.title')}</h2>
            <p>{t('start.openedWithCode.text')}</p>
          </>
        )}
        {mended.length > 0 && (
          <>
            <h2 className="margin-title">{t('start.findings.title')}</h2>
            <ul>
              {mended.map((finding) => (
                <li key={finding.kind}>
                  {finding.kind === 'keys-slot-repaired' || finding.kind === 'keys-rolled-back'
                    ? t(`start.findings.${finding.kind}`)
                    : t(`start.findings.${finding.kind}`, { count: countOf(finding) })}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <Button onPress={dismissFindings}>{t('start.findings.dismiss')}</Button>
    </section>
  );
}

function isMended(finding: OpeningFinding): finding is Mended {
  return finding.kind !== 'opened-with-recovery-code';
}

function countOf(finding: Exclude<Mended, { kind: 'keys-slot-repaired' | 'keys-rolled-back' }>): number {
  switch (finding.kind) {
    case 'journal-rolled-back':
      return finding.missing;
    case 'journal-damaged':
      return finding.safe;
    default:
      return finding.records;
  }
}
