import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-context';
import type { OpeningTask } from '../../vault-worker/api';

interface OpeningProgress {
  readonly text: string;
  readonly done: number;
  readonly total: number | null;
}

/** What the vault says it is doing while it opens, in words and numbers. */
export function useOpeningProgress(opening: boolean): OpeningProgress {
  const { t } = useTranslation();
  const { host } = useApp();
  const [step, setStep] = useState<{ task: OpeningTask; done: number; total: number | null } | null>(null);

  useEffect(() => {
    return host.subscribeVault((event) => {
      if (event.kind === 'progressed') setStep(event);
    });
  }, [host]);

  // What an earlier attempt reported says nothing about the next.
  useEffect(() => {
    if (!opening) setStep(null);
  }, [opening]);

  if (!step || step.task === 'indexing') return { text: t('start.locked.busy'), done: 0, total: null };
  const { task, done, total } = step;
  if (task === 'checking') return { text: t('start.locked.checking'), done, total };
  const text =
    total === null
      ? t('start.locked.rebuildingOpen', { done })
      : t('start.locked.rebuilding', { done, total });
  return { text, done, total };
}
