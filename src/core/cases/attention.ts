import type { CaseFile } from './case-file';
import type { ClockState } from './clock';
import { daysBetween, endOfNextWeek } from './days';
import { type Deadline, deadlinesOf } from './deadlines';
import { type Retention, type RetentionKnowledge, retentionOf } from './retention';
import type { CalendarDay, RecordId } from './values';

/** What asks for the advisor's attention, for the screen that opens the day. */

/** A case with what is known of its conversations without opening them. */
export interface AttentionRow {
  readonly file: CaseFile;
  readonly readBacks: readonly WaitingReadBack[];
}

export interface WaitingReadBack {
  readonly conversationId: RecordId;
  readonly heldOn: CalendarDay;
  readonly since: CalendarDay;
}

interface OfCase {
  readonly caseId: RecordId;
  readonly pseudonym: string;
}

export interface AftercareDue extends OfCase {
  readonly dueOn: CalendarDay;
  readonly about: string;
  readonly state: 'overdue' | 'today' | 'coming';
  /** As agreed: channel, times, and whether a machine may be spoken to. */
  readonly contact: CaseFile['reporter']['contact'];
}

export interface Attention {
  /** Late and today's first, then what comes until the end of next week. */
  readonly aftercare: readonly AftercareDue[];
  /** Every term that runs, first due first. */
  readonly deadlines: readonly (Deadline & OfCase)[];
  /** Longest waiting first. */
  readonly readBacks: readonly (WaitingReadBack & OfCase)[];
  readonly proposals: readonly (Extract<Retention, { kind: 'proposed' }> & OfCase)[];
  /** While it is in doubt there are no proposals. */
  readonly clock: ClockState;
  /** The numbers of the one sentence: what really cannot wait. */
  readonly needed: {
    /** Reporters whose talk is today or late. */
    readonly people: number;
    /** Terms that are near or passed. */
    readonly deadlines: number;
    /** Whether anything else stands on the screen. */
    readonly rest: boolean;
  };
}

/** What asks for attention today in all cases. Nothing is hidden because it is far too late. */
export function attentionOf(rows: readonly AttentionRow[], known: RetentionKnowledge): Attention {
  const { today } = known;
  const aftercare = rows.flatMap(({ file }) => aftercareOf(file, today)).toSorted(byDay('dueOn'));
  const deadlines = rows
    .flatMap(({ file }) =>
      deadlinesOf(file, today)
        .filter(({ state }) => state !== 'done')
        .map((deadline) => ({ ...deadline, ...nameOf(file) })),
    )
    .toSorted(byDay('dueOn'));
  const readBacks = rows
    .flatMap(({ file, readBacks: waiting }) => waiting.map((one) => ({ ...one, ...nameOf(file) })))
    .toSorted(byDay('since'));
  const proposals = rows
    .flatMap(({ file }) => {
      const retention = retentionOf(file, known);
      return retention.kind === 'proposed' ? [{ ...retention, ...nameOf(file) }] : [];
    })
    .toSorted(byDay('closedOn'));
  const people = aftercare.filter(({ state }) => state !== 'coming').length;
  const near = deadlines.filter(({ state }) => state !== 'running').length;
  const all = aftercare.length + deadlines.length + readBacks.length + proposals.length;
  return {
    aftercare,
    deadlines,
    readBacks,
    proposals,
    clock: known.clock,
    needed: { people, deadlines: near, rest: all > people + near },
  };
}

function aftercareOf(file: CaseFile, today: CalendarDay): readonly AftercareDue[] {
  const { decision } = file.aftercare;
  if (decision?.kind !== 'running' || decision.nextOn > endOfNextWeek(today)) return [];
  const { nextOn: dueOn, about } = decision;
  const ahead = daysBetween(today, dueOn);
  const state = ahead < 0 ? 'overdue' : ahead === 0 ? 'today' : 'coming';
  return [{ ...nameOf(file), dueOn, about, state, contact: file.reporter.contact }];
}

function nameOf({ id, pseudonym }: CaseFile): OfCase {
  return { caseId: id, pseudonym };
}

/** By a day, and by pseudonym on one day, so that the order does not depend on how the cases were stored. */
function byDay<Field extends string>(field: Field) {
  type Row = OfCase & { readonly [field in Field]: CalendarDay };
  return (left: Row, right: Row): number =>
    left[field].localeCompare(right[field]) || left.pseudonym.localeCompare(right.pseudonym, 'nl');
}
