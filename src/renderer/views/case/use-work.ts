import { useCallback, useMemo, useState } from 'react';
import type { CaseFile } from '../../../core/cases/case-file';
import { type CaseChange, erases } from '../../../core/cases/changes/change';
import { useApp } from '../../app-context';
import type { CaseEditFailure } from '../../vault-worker/api';
import { useVault } from '../frame/vault-context';
import type { CaseWork, Sought } from './case-work';
import type { CaseConversations } from './use-conversations';

export type Removal = Extract<CaseChange, { kind: `remove-${string}` }>['kind'];

/** What the frame says about the latest change, until the next one. */
export type Notice =
  | { readonly kind: 'removed'; readonly removal: Removal; readonly turn: number }
  | { readonly kind: 'undone' | 'lost'; readonly turn: number }
  | { readonly kind: 'not-undone'; readonly failure: CaseEditFailure; readonly turn: number };

export interface NoticedWork {
  readonly work: CaseWork;
  readonly notice: Notice | null;
  readonly dismiss: () => void;
  /** No longer says what was undone; what can still be brought back stays. */
  readonly settle: () => void;
}

/** Changing the open case, and what is said about it. */
export function useWork(file: CaseFile, writing: CaseConversations, sought: Sought): NoticedWork {
  const { vault } = useApp();
  const { keepCase } = useVault();
  const [notice, setNotice] = useState<Notice | null>(null);
  const caseId = file.id;

  const change = useCallback(
    async (asked: CaseChange) => {
      const changed = await vault.changeCase(caseId, asked).catch(() => null);
      if (!changed?.ok) return changed?.error ?? broken;
      keepCase(changed.value);
      // Undoing takes back the latest change only, so what was offered before is offered no longer.
      setNotice((old) =>
        isRemoval(asked) ? { kind: 'removed', removal: asked.kind, turn: turnAfter(old) } : null,
      );
      return null;
    },
    [vault, caseId, keepCase],
  );

  const undo = useCallback(async () => {
    const undone = await vault.undoCaseChange(caseId).catch(() => null);
    const failure = undone?.ok ? null : (undone?.error ?? broken);
    if (undone?.ok) keepCase(undone.value);
    setNotice((old) =>
      failure
        ? { kind: 'not-undone', failure, turn: turnAfter(old) }
        : { kind: 'undone', turn: turnAfter(old) },
    );
    return failure;
  }, [vault, caseId, keepCase]);

  const tellLost = useCallback(() => setNotice((old) => ({ kind: 'lost', turn: turnAfter(old) })), []);

  const work = useMemo(
    () => ({ file, conversations: writing.list, writing, change, undo, tellLost, sought }),
    [file, writing, change, undo, tellLost, sought],
  );
  const dismiss = useCallback(() => setNotice(null), []);
  const settle = useCallback(() => setNotice((old) => (old?.kind === 'undone' ? null : old)), []);
  return { work, notice, dismiss, settle };
}

/** The vault worker did not answer: nothing is known to be saved. */
const broken: CaseEditFailure = { type: 'not-saved', reason: 'input-output' };

function isRemoval(change: CaseChange): change is Extract<CaseChange, { kind: Removal }> {
  return erases(change);
}

/** Tells one notice from the next, so that the same words are said again. */
function turnAfter(notice: Notice | null): number {
  return (notice?.turn ?? 0) + 1;
}
