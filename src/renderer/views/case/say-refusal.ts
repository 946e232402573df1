import type { TFunction } from 'i18next';
import type { CaseEditFailure } from '../../vault-worker/api';

/** The sentences for a change that was not made, for an alarm or beside the field that is to blame. */
export function sayRefusal(failure: CaseEditFailure, t: TFunction): string {
  switch (failure.type) {
    case 'not-saved':
      return t(`refusal.notSaved.${failure.reason}`);
    case 'absent':
      return t('refusal.noCase');
    case 'invalid':
      return t('refusal.invalid');
    case 'pseudonym-taken':
      return t('refusal.pseudonymTaken');
    case 'refused':
      return t(`refusal.${failure.refusal.type}`);
  }
}

/** The path of the field that is to blame, such as `wayOut.words`; empty where none is. */
export function fieldToBlame(failure: CaseEditFailure | null): string {
  if (failure?.type === 'invalid') return failure.field;
  if (failure?.type === 'pseudonym-taken') return 'pseudonym';
  return failure?.type === 'refused' ? failure.refusal.field : '';
}
