import type { CaseStatus } from '../../../../core/cases/case';
import type { CaseFile } from '../../../../core/cases/case-file';
import { consentsFor, isStanding, wasSentAs } from '../../../../core/cases/changes/steps';
import { type Consent, consequencesEdition } from '../../../../core/cases/parts/consents';
import { isForward, statusBefore } from '../../../../core/cases/trail';
import type { CalendarDay } from '../../../../core/cases/values';

export type NextStep =
  | { readonly kind: 'forward'; readonly to: 'signal' | 'formal-report'; readonly lacksConsent: boolean }
  /** `sent`: something went out in this status, and the step stands. */
  | { readonly kind: 'back'; readonly to: CaseStatus; readonly sent: boolean }
  | { readonly kind: 'close' }
  | { readonly kind: 'reopen' };

/** What can be done with the status of a case, in the order in which it is offered. */
export function nextStepsOf(file: CaseFile): readonly NextStep[] {
  if (file.status === 'closed') return [{ kind: 'reopen' }];
  const forward = (['signal', 'formal-report'] as const)
    .filter((to) => isForward(file.status, to))
    .map((to) => ({ kind: 'forward' as const, to, lacksConsent: !hasStandingConsent(file, to) }));
  const before = statusBefore(file);
  const back =
    before === null ? [] : [{ kind: 'back' as const, to: before, sent: wasSentAs(file, file.status) }];
  return [...forward, { kind: 'close' }, ...back];
}

function hasStandingConsent(file: CaseFile, to: CaseStatus): boolean {
  return file.consents.some((consent) => consentsFor(to).includes(consent.kind) && isStanding(consent));
}

/** How far the way to a formal report has been gone: the talk about what follows, and the consent after it. */
export interface ReportWay {
  /** In the present edition; null when it has to be had first, or again. */
  readonly discussedOn: CalendarDay | null;
  readonly consent: Consent | null;
}

export function reportWayOf({ consequences, consents }: CaseFile, today: CalendarDay): ReportWay {
  const shown = consequences?.edition === consequencesEdition ? consequences : null;
  // Under a clock that was set back nobody can say what came first.
  if (shown === null || shown.on > today) return { discussedOn: null, consent: null };
  const consent = consents.findLast(
    (one) =>
      one.kind === 'formal-report' && isStanding(one) && one.givenOn >= shown.on && one.givenOn <= today,
  );
  return { discussedOn: shown.on, consent: consent ?? null };
}
