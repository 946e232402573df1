import type { CaseFile } from './case-file';
import { statusBeforeClosing } from './trail';

/** Who decides what happens next. */
export type Control =
  /** `until` is the step at which that changes; null on the track where it never does. */
  | { readonly who: 'reporter'; readonly until: 'formal-report' | null }
  /** `canBeUndone`: nothing was sent yet, and the step can be taken back. */
  | { readonly who: 'organisation'; readonly canBeUndone: boolean };

/**
 * On the track *omgangsvormen* the reporter stays in control throughout. On *integriteit* talking is sparring; once it is
 * a report, the organisation owns it, and a closed case stays with whom it was.
 */
export function whoIsInControl(file: CaseFile): Control {
  if (file.track === 'omgangsvormen') return { who: 'reporter', until: null };
  if (statusBeforeClosing(file) !== 'formal-report') return { who: 'reporter', until: 'formal-report' };
  return {
    who: 'organisation',
    canBeUndone: !file.handOvers.some(({ what }) => what === 'formal-report'),
  };
}
