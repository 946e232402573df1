import { useRef, useState } from 'react';
import type { CaseChange } from '../../../core/cases/changes/change';
import type { CaseEditFailure } from '../../vault-worker/api';
import { useCaseWork } from './case-work';

export interface OneChange {
  readonly failure: CaseEditFailure | null;
  /** True when the change was made. A second press while the first is under way does nothing. */
  readonly send: (change: CaseChange) => Promise<boolean>;
}

/** Sends what a form says. When it is refused the reason stays in view with what was typed. */
export function useOneChange(): OneChange {
  const { change } = useCaseWork();
  const [failure, setFailure] = useState<CaseEditFailure | null>(null);
  const busy = useRef(false);
  return {
    failure,
    send: async (asked) => {
      if (busy.current) return false;
      busy.current = true;
      const refused = await change(asked);
      busy.current = false;
      setFailure(refused);
      return refused === null;
    },
  };
}
