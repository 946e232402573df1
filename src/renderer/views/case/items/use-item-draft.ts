import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseChange } from '../../../../core/cases/changes/change';
import { useApp } from '../../../app-context';
import type { CaseEditFailure } from '../../../vault-worker/api';
import { useCaseWork } from '../case-work';
import { fieldToBlame, sayRefusal } from '../say-refusal';

export interface ItemDraft<Content> {
  readonly content: Content;
  readonly type: (part: Partial<Content>) => void;
  /** True when it was made, and the form may close. */
  readonly save: () => Promise<boolean>;
  /** Leaves things as they were. */
  readonly drop: () => void;
  readonly failure: CaseEditFailure | null;
  readonly errorAt: (field: string) => string | null;
}

/**
 * An item of the case while it is written in its form. It is saved when the advisor says so; and when the form is left
 * in any other way than by cancelling, as by another screen or the lock, so that nothing typed is lost.
 */
export function useItemDraft<Content extends object>(
  start: Content,
  changeOf: (content: Content) => CaseChange,
): ItemDraft<Content> {
  const { t } = useTranslation();
  const { beforeLock } = useApp();
  const { change, tellLost } = useCaseWork();
  const [content, setContent] = useState(start);
  const [failure, setFailure] = useState<CaseEditFailure | null>(null);
  const unsent = useRef<CaseChange | null>(null);
  const busy = useRef(false);

  useEffect(() => {
    const handOver = () => {
      const asked = unsent.current;
      unsent.current = null;
      if (asked) void change(asked).then((refused) => refused && tellLost());
    };
    const cancel = beforeLock(handOver);
    return () => {
      cancel();
      handOver();
    };
  }, [beforeLock, change, tellLost]);

  return {
    content,
    type: (part) => {
      const typed = { ...content, ...part };
      setContent(typed);
      setFailure(null);
      unsent.current = changeOf(typed);
    },
    save: async () => {
      if (busy.current) return false;
      busy.current = true;
      const asked = changeOf(content);
      unsent.current = null;
      const refused = await change(asked);
      busy.current = false;
      setFailure(refused);
      if (refused) unsent.current ??= asked;
      return refused === null;
    },
    drop: () => {
      unsent.current = null;
    },
    failure,
    errorAt: (field) => (failure && fieldToBlame(failure) === field ? sayRefusal(failure, t) : null),
  };
}
