import { addDays } from '../../../../core/cases/days';
import type { AftercareDecision } from '../../../../core/cases/parts/aftercare';
import type { CalendarDay } from '../../../../core/cases/values';

export const decisionKinds = ['running', 'completed', 'declined'] as const;

/** A decision as it is being made. What belongs to another outcome is kept, so that trying one out costs nothing. */
export interface DecisionDraft {
  readonly kind: AftercareDecision['kind'] | null;
  readonly nextOn: CalendarDay;
  readonly about: string;
  readonly on: CalendarDay;
  readonly note: string;
  /** False while the day that is typed cannot be read. */
  readonly dayRead: boolean;
}

const usualDays = 14;

/** Begins with what was decided before; a next date that is over is not proposed again after a contact. */
export function draftOfDecision(
  decision: AftercareDecision | null,
  today: CalendarDay,
  after: 'decision' | 'contact',
): DecisionDraft {
  const fresh: DecisionDraft = {
    kind: null,
    nextOn: addDays(today, usualDays),
    about: '',
    on: today,
    note: '',
    dayRead: true,
  };
  if (decision === null) return { ...fresh, kind: after === 'decision' ? 'running' : null };
  if (decision.kind !== 'running')
    return { ...fresh, kind: decision.kind, on: decision.on, note: decision.note };
  if (after === 'contact') {
    return { ...fresh, kind: 'running', nextOn: decision.nextOn > today ? decision.nextOn : fresh.nextOn };
  }
  return { ...fresh, kind: 'running', nextOn: decision.nextOn, about: decision.about };
}

/** The decision, or null while nothing was chosen or the day cannot be read. */
export function readDecision(draft: DecisionDraft): AftercareDecision | null {
  const { kind, nextOn, about, on, note, dayRead } = draft;
  if (kind === null || !dayRead) return null;
  return kind === 'running' ? { kind, nextOn, about } : { kind, on, note };
}
