import { useState, useSyncExternalStore } from 'react';
import { type ConversationContent, longestNote } from '../../../core/cases/conversation';
import type { ConversationFile } from '../../../core/cases/conversation-file';
import { useApp } from '../../app-context';
import type { SaveState } from '../../vault-worker/api';
import { useVault } from '../frame/vault-context';

/** What the vault did not take, beside what its own save state says. */
export type Refusal = 'tooLong' | 'absent' | 'refused';

export interface Typing {
  readonly content: ConversationContent;
  readonly type: (part: Partial<ConversationContent>) => void;
  readonly state: SaveState;
  readonly refusal: Refusal | null;
  readonly saveNow: () => void;
}

/** Hands every keystroke to the vault and never waits for it. */
export function useTyping(record: ConversationFile, onTyped: (content: ConversationContent) => void): Typing {
  const { vault } = useApp();
  const { saveStates } = useVault();
  const [content, setContent] = useState<ConversationContent>(() => ({
    heldOn: record.heldOn,
    contact: record.contact,
    durationMinutes: record.durationMinutes,
    notes: record.notes,
  }));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [listed] = useState<SaveState>(() => ({ kind: 'saved', at: record.changedAt }));
  const state = useSyncExternalStore(saveStates.subscribe, () => saveStates.of(record.id) ?? listed);

  const type = (part: Partial<ConversationContent>) => {
    const changed = { ...content, ...part };
    setContent(changed);
    if (changed.notes.length > longestNote) return setRefusal('tooLong');
    onTyped(changed);
    vault.typeConversation(record.id, changed).then(
      (taken) => {
        if (taken.ok || taken.error.type === 'not-saved') return setRefusal(null);
        setRefusal(taken.error.type === 'absent' ? 'absent' : 'refused');
      },
      () => setRefusal('refused'),
    );
  };

  return {
    content,
    type,
    state,
    refusal,
    saveNow: () => void vault.saveNow(record.id).catch(() => undefined),
  };
}
