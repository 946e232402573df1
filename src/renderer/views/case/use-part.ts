import { useTranslation } from 'react-i18next';
import type { CaseChange } from '../../../core/cases/changes/change';
import type { CaseEditFailure } from '../../vault-worker/api';
import { type Keeping, useKeeper } from '../parts/use-keeper';
import { useCaseWork } from './case-work';
import { fieldToBlame, sayRefusal } from './say-refusal';

export interface Part<Content> extends Keeping<Content, CaseEditFailure> {
  /** What to say at this field; null where it is not to blame. */
  readonly errorAt: (field: string) => string | null;
}

/** A part of the case that saves itself while it is filled in. `kept` must stay the same while the file does. */
export function usePart<Content extends object>(
  kept: Content,
  changeOf: (content: Content) => CaseChange,
  when: 'pause' | 'left' = 'pause',
): Part<Content> {
  const { t } = useTranslation();
  const { change, tellLost } = useCaseWork();
  const keeping = useKeeper<Content, CaseEditFailure>({
    kept,
    keep: (content) => change(changeOf(content)),
    reasonOf: (failure) => (failure.type === 'not-saved' ? failure.reason : null),
    onLost: tellLost,
    when,
  });
  const { failure } = keeping;
  return {
    ...keeping,
    errorAt: (field) => (failure && fieldToBlame(failure) === field ? sayRefusal(failure, t) : null),
  };
}
