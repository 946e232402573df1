import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ConversationFile } from '../../../core/cases/conversation-file';
import type { RecordId } from '../../../core/cases/values';
import { places } from '../frame/places';
import { useVault } from '../frame/vault-context';
import { useDaySaying } from '../parts/use-day-saying';
import type { SpotActs } from '../text-lint/SpotRow';
import { identityOf, type Spot } from '../text-lint/spots';
import type { SpotList } from '../text-lint/use-spot-list';
import { wordsToSeek } from '../text-lint/words-to-seek';
import type { ReferralLint } from './use-referral-lint';

export interface SpotActing {
  readonly acts: SpotActs;
  /** Read out politely after each act. */
  readonly said: string;
  readonly trouble: string | null;
}

/** The box of what is not known, to go to when something is found in it. */
export const notKnownId = 'referral-not-known';

/** What the list of spots can do in a referral: mend the text where it comes from, let words stay, take that back. */
export function useSpotActs(
  caseId: RecordId,
  conversations: readonly ConversationFile[],
  lint: ReferralLint,
  list: SpotList,
): SpotActing {
  const { t } = useTranslation();
  const days = useDaySaying();
  const { seek } = useVault();
  const [, go] = useLocation();
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);

  const settle = async (done: Promise<boolean>, sentence: string, focus: string | null) => {
    setTrouble(null);
    setSaid('');
    if (!(await done)) return setTrouble(t('textLint.stay.notKept'));
    setSaid(sentence);
    list.focusAfter(focus);
  };

  const edit = (spot: Spot) => {
    const { place } = spot;
    if (place.kind === 'notKnown') return selectIn(notKnownId, spot.words);
    if (place.kind !== 'conversation') return go(places.caseFile(caseId));
    const conversation = conversations.find(({ id }) => id === place.conversationId);
    const [span] = spot.spans;
    if (conversation && span) seek(conversation.id, wordsToSeek(conversation.notes, spot.text, span));
    go(places.conversation(caseId, place.conversationId));
  };

  const acts: SpotActs = {
    sayPlace({ place }) {
      if (place.kind !== 'conversation') return t(`referral.place.${place.kind}`);
      const day = conversations.find(({ id }) => id === place.conversationId)?.heldOn;
      return t('referral.place.conversation', { day: day ? days.full(day) : '' });
    },
    sayEdit({ place }) {
      if (place.kind === 'conversation') return t('textLint.edit.conversation');
      return t(place.kind === 'notKnown' ? 'textLint.edit.here' : 'textLint.edit.case');
    },
    edit,
    dismiss: (spot, reason) => {
      const sentence = t('textLint.stay.done', { words: spot.words });
      void settle(lint.dismiss(spot, reason), sentence, list.neighbourOf(spot));
    },
    undo: (spot) =>
      void settle(lint.undo(spot), t('textLint.stay.undone', { words: spot.words }), identityOf(spot)),
  };
  return { acts, said, trouble };
}

function selectIn(id: string, words: string): void {
  const field = document.getElementById(id)?.querySelector('textarea');
  if (!field) return;
  const at = field.value.indexOf(words);
  if (at >= 0) field.setSelectionRange(at, at + words.length);
  field.focus();
}
