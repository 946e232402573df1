import { useMemo, useState } from 'react';
import { buildSignalReferral } from '../../../core/referral/build-signal';
import { documentOf } from '../../../core/referral/document';
import type { CaseFile as File } from '../../../core/cases/case-file';
import type { ConversationFile } from '../../../core/cases/conversation-file';
import type { RecordId } from '../../../core/cases/values';
import { useApp } from '../../app-context';
import { useVault } from '../frame/vault-context';
import { useTranslation } from 'react-i18next';

export interface ReferralDraft {
  readonly chosen: ReadonlySet<RecordId>;
  readonly copyFor: string;
  readonly organisation: string;
  readonly notKnown: string;
  readonly language: 'nl' | 'en';
}

/** What the advisor fills in, and with it the very text that the document will hold. */
export function useReferral(record: File, conversations: readonly ConversationFile[]) {
  const { t } = useTranslation();
  const { host, preferences } = useApp();
  const { organisation, rememberOrganisation } = useVault();
  const [draft, setDraft] = useState<ReferralDraft>(() => ({
    chosen: new Set(),
    copyFor: t('referral.copyForDefault'),
    organisation,
    notKnown: '',
    language: preferences.language,
  }));

  const change = (part: Partial<ReferralDraft>) => {
    setDraft((old) => ({ ...old, ...part }));
    if (part.organisation !== undefined) rememberOrganisation(part.organisation);
  };
  const choose = (id: RecordId, goesAlong: boolean) => {
    const chosen = new Set(draft.chosen);
    if (goesAlong) chosen.add(id);
    else chosen.delete(id);
    change({ chosen });
  };

  const built = useMemo(() => {
    const going = conversations.filter(({ id }) => draft.chosen.has(id));
    if (going.length === 0) return null;
    return buildSignalReferral(record, going, {
      // The vault numbers the document when it makes it; until then a number stands in that is never shown.
      documentNumber: '0',
      version: 1,
      language: draft.language,
      writtenOn: host.today(),
      organisation: orDash(draft.organisation),
      copyFor: orDash(draft.copyFor),
      notKnown: draft.notKnown,
      advisorNote: '',
    });
  }, [conversations, record, draft, host]);

  const content = useMemo(() => (built?.ok ? documentOf(built.value) : null), [built]);
  return { draft, change, choose, content, refusal: built && !built.ok ? built.error : null };
}

/** The preview shows where a name will stand before it is filled in. */
function orDash(text: string): string {
  return text.trim() === '' ? '…' : text;
}
