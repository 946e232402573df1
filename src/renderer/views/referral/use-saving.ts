import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isCalendarDay, type RecordId } from '../../../core/cases/values';
import { useApp } from '../../app-context';
import type { ReferralFailure } from '../../vault-worker/api';
import { useDaySaying } from '../parts/use-day-saying';
import { dropDraft } from './drafts';
import type { SavedReferral } from './Referral';
import { choiceOf, type ReferralDraft } from './use-referral';

const namedFields = ['wish', 'nonWish', 'notKnown', 'copyFor', 'organisation'] as const;

/** Makes the document and hands it to the system's save dialog; every way in which that can end has its sentence. */
export function useSaving(caseId: RecordId, onSaved: (saved: SavedReferral) => void) {
  const { t } = useTranslation();
  const { vault, host } = useApp();
  const days = useDaySaying();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  /** The vault names a place by the day of a conversation or by a field. */
  const sayPlace = (where: string): string => {
    if (isCalendarDay(where)) return t('referral.place.conversation', { day: days.full(where) });
    const field = namedFields.find((name) => name === where);
    return t(`referral.place.${field ?? 'elsewhere'}`);
  };

  const saying = (failure: ReferralFailure): string => {
    switch (failure.type) {
      case 'characters-missing': {
        const { characters, where } = failure;
        return t('referral.failure.characters-missing', { characters, where: sayPlace(where) });
      }
      case 'names-the-pseudonym':
        return t('referral.failure.names-the-pseudonym', { where: sayPlace(failure.where) });
      default:
        return t(`referral.failure.${failure.type}`);
    }
  };

  const make = async (draft: ReferralDraft): Promise<string | null> => {
    const made = await vault.makeReferral(choiceOf(caseId, draft));
    if (!made.ok) return saying(made.error);
    const kept = await host.saveDocument(made.value.suggestedName, made.value.content);
    if (!kept.ok) return t(`referral.notSaved.${kept.error.type}`);
    if (kept.value.kind === 'cancelled') return t('referral.cancelled');
    dropDraft(vault, caseId);
    onSaved({ document: made.value, fileName: kept.value.fileName });
    return null;
  };

  const save = async (draft: ReferralDraft) => {
    setBusy(true);
    setTrouble(null);
    setTrouble(await make(draft).catch(() => t('referral.failure.unexpected')));
    setBusy(false);
  };
  return { save, busy, trouble };
}
