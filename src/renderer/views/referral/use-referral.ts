import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { buildSignalReferral } from '../../../core/referral/build-signal';
import { documentOf } from '../../../core/referral/document';
import type { CaseFile as File } from '../../../core/cases/case-file';
import type { ConversationFile } from '../../../core/cases/conversation-file';
import type { RecordId } from '../../../core/cases/values';
import { useApp } from '../../app-context';
import type { ReferralChoice } from '../../vault-worker/api';
import { useVault } from '../frame/vault-context';
import { useTranslation } from 'react-i18next';
import { keepDraft, keptDraft } from './drafts';

export interface ReferralDraft {
  readonly chosen: ReadonlySet<RecordId>;
  readonly copyFor: string;
  readonly organisation: string;
  readonly notKnown: string;
  readonly language: 'nl' | 'en';
}

export function choiceOf(caseId: RecordId, draft: ReferralDraft): ReferralChoice {
  return {
    caseId,
    conversationIds: [...draft.chosen],
    language: draft.language,
    organisation: draft.organisation.trim(),
    copyFor: draft.copyFor.trim(),
    notKnown: draft.notKnown,
  };
}

/** What the advisor fills in, and with it the very text that the document will hold. */
export function useReferral(record: File, conversations: readonly ConversationFile[]) {
  const { t } = useTranslation();
  const { vault, host, preferences } = useApp();
  const { organisation, rememberOrganisation } = useVault();
  const [draft, setDraft] = useState<ReferralDraft>(() => {
    const kept = keptDraft(vault, record.id);
    // A conversation may have been removed since.
    const present = conversations.map(({ id }) => id);
    if (kept) return { ...kept, chosen: new Set(present.filter((id) => kept.chosen.has(id))) };
    return {
      chosen: new Set(),
      copyFor: t('referral.copyForDefault'),
      organisation,
      notKnown: '',
      language: preferences.language,
    };
  });
  // Typing goes first: a document of hundreds of conversations is built and drawn when there is time.
  const drawn = useDeferredValue(draft);

  useEffect(() => keepDraft(vault, record.id, draft), [vault, record.id, draft]);

  const change = (part: Partial<ReferralDraft>) => {
    setDraft((old) => ({ ...old, ...part }));
    if (part.organisation !== undefined) rememberOrganisation(part.organisation);
  };
  // The same function for ever, so that of hundreds of rows only the one that changes is drawn.
  const choose = useCallback((id: RecordId, goesAlong: boolean) => {
    setDraft((old) => {
      const chosen = new Set(old.chosen);
      if (goesAlong) chosen.add(id);
      else chosen.delete(id);
      return { ...old, chosen };
    });
  }, []);

  const built = useMemo(() => {
    const going = conversations.filter(({ id }) => drawn.chosen.has(id));
    if (going.length === 0) return null;
    return buildSignalReferral(record, going, {
      // The vault numbers the document when it makes it; until then a number stands in that is never shown.
      documentNumber: '0',
      version: 1,
      language: drawn.language,
      writtenOn: host.today(),
      organisation: orDash(drawn.organisation),
      copyFor: orDash(drawn.copyFor),
      notKnown: drawn.notKnown,
      advisorNote: '',
    });
  }, [conversations, record, drawn, host]);

  const content = useMemo(() => (built?.ok ? documentOf(built.value) : null), [built]);
  return { draft, change, choose, content, refusal: built && !built.ok ? built.error : null };
}

/** The preview shows where a name will stand before it is filled in. */
function orDash(text: string): string {
  return text.trim() === '' ? '…' : text;
}
