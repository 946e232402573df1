import type { CaseFile } from './case-file';
import { addDays, addMonths, daysBetween } from './days';
import type { HandedOver, HandOver } from './parts/consents';
import type { CalendarDay, RecordId } from './values';

/**
 * What the receiver of a hand-over owes: an acknowledgement within 7 days, and feedback within 3 months after the
 * acknowledgement, or after day 7 when none came (Directive (EU) 2019/1937, article 9(1)(b) and (f); in the
 * Netherlands the Wet bescherming klokkenluiders). For a signal nothing is owed: the same days are agreed reminders.
 */
const acknowledgementDays = 7;
const feedbackMonths = 3;

export interface Deadline {
  readonly handOverId: RecordId;
  readonly what: HandedOver;
  readonly to: string;
  readonly kind: 'acknowledgement' | 'feedback';
  /** A term of the law for a formal report, a reminder that was agreed for a signal. */
  readonly standing: 'term' | 'agreed';
  readonly startsOn: CalendarDay;
  readonly dueOn: CalendarDay;
  /** When the answer came; null while it is waited for. */
  readonly doneOn: CalendarDay | null;
  /** How much of the term is left today, in its own unit, for words such as *2 of 7 days left*; 0 from the day itself on. */
  readonly unit: 'day' | 'week';
  readonly total: number;
  readonly left: number;
  readonly state: 'running' | 'near' | 'overdue' | 'done';
}

/** A term is near when at most this many days are left. */
const nearDays = 2;

/** The terms of all hand-overs of a case, first due first. */
export function deadlinesOf(file: CaseFile, today: CalendarDay): readonly Deadline[] {
  return file.handOvers
    .flatMap((handOver) => [acknowledgement(handOver, today), feedback(handOver, today)])
    .toSorted((left, right) => left.dueOn.localeCompare(right.dueOn));
}

function acknowledgement(handOver: HandOver, today: CalendarDay): Deadline {
  const { sentOn, acknowledgedOn, feedbackOn } = handOver;
  const dueOn = addDays(sentOn, acknowledgementDays);
  // Feedback says as much as an acknowledgement would.
  return deadline(
    handOver,
    { kind: 'acknowledgement', startsOn: sentOn, dueOn, doneOn: acknowledgedOn ?? feedbackOn, unit: 'day' },
    today,
  );
}

function feedback(handOver: HandOver, today: CalendarDay): Deadline {
  const { sentOn, acknowledgedOn, feedbackOn } = handOver;
  const startsOn = acknowledgedOn ?? addDays(sentOn, acknowledgementDays);
  const dueOn = addMonths(startsOn, feedbackMonths);
  return deadline(handOver, { kind: 'feedback', startsOn, dueOn, doneOn: feedbackOn, unit: 'week' }, today);
}

function deadline(
  { id, what, to }: HandOver,
  term: Pick<Deadline, 'kind' | 'startsOn' | 'dueOn' | 'doneOn' | 'unit'>,
  today: CalendarDay,
): Deadline {
  const length = term.unit === 'day' ? 1 : 7;
  const total = Math.ceil(daysBetween(term.startsOn, term.dueOn) / length);
  const daysLeft = daysBetween(today, term.dueOn);
  return {
    ...term,
    handOverId: id,
    what,
    to,
    standing: what === 'formal-report' ? 'term' : 'agreed',
    total,
    left: Math.min(total, Math.max(0, Math.ceil(daysLeft / length))),
    state: term.doneOn !== null ? 'done' : stateOf(daysLeft),
  };
}

function stateOf(daysLeft: number): Deadline['state'] {
  if (daysLeft < 0) return 'overdue';
  return daysLeft <= nearDays ? 'near' : 'running';
}
