import { createContext, useContext } from 'react';
import type { CaseFile } from '../../../core/cases/case-file';
import type { CaseChange } from '../../../core/cases/changes/change';
import type { ConversationFile } from '../../../core/cases/conversation-file';
import type { RecordId } from '../../../core/cases/values';
import type { CaseEditFailure } from '../../vault-worker/api';
import type { CaseConversations } from './use-conversations';

/** The open case, as its sections share it. */
export interface CaseWork {
  readonly file: CaseFile;
  /** Null until they are read. */
  readonly conversations: readonly ConversationFile[] | null;
  /** Starting, writing and removing conversations. */
  readonly writing: CaseConversations;
  /**
   * Null when the change was made; `file` and the list of cases then hold it. After a removal the frame offers to undo
   * it.
   */
  readonly change: (change: CaseChange) => Promise<CaseEditFailure | null>;
  /** Takes back the latest change of this case; null when that was done. */
  readonly undo: () => Promise<CaseEditFailure | null>;
  /** Says that what was typed last could not be kept, and that its field is gone. */
  readonly tellLost: () => void;
  /** What the place names, when something was searched for or linked to. */
  readonly sought: Sought;
}

export interface Sought {
  readonly itemId: RecordId | null;
  /** The name of a field in the file, such as `safety`. */
  readonly field: string | null;
}

export const CaseWorkContext = createContext<CaseWork | null>(null);

export function useCaseWork(): CaseWork {
  const work = useContext(CaseWorkContext);
  if (!work) throw new Error('no open case around this view');
  return work;
}
