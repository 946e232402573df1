import { useEffect, useState } from 'react';
import { type Retention, type RetentionKnowledge, retentionOf } from '../../../../core/cases/retention';
import type { CaseFile } from '../../../../core/cases/case-file';
import { useApp } from '../../../app-context';

export interface KnownRetention {
  readonly retention: Retention;
  readonly termMonths: number;
}

/** What is proposed for this case; null while that is being looked up, `failed` when the vault does not say. */
export function useRetention(file: CaseFile): KnownRetention | 'failed' | null {
  const { vault, host } = useApp();
  const [known, setKnown] = useState<RetentionKnowledge | 'failed' | null>(null);
  useEffect(() => {
    let current = true;
    Promise.all([vault.readSettings(), vault.attention()]).then(
      ([{ retentionMonths }, { clock }]) => {
        if (!current) return;
        // No annual summary can be frozen yet, so none is.
        setKnown({ today: host.today(), clock, termMonths: retentionMonths, frozenYears: new Set() });
      },
      () => current && setKnown('failed'),
    );
    return () => {
      current = false;
    };
  }, [vault, host]);
  if (known === null || known === 'failed') return known;
  return { retention: retentionOf(file, known), termMonths: known.termMonths };
}
