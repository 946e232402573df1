import type { CaseStatus } from './case';
import type { CaseFile, HistoryEntry } from './case-file';
import type { ConversationFile } from './conversation-file';
import type { HandedOver } from './parts/consents';
import type { SourceClass } from './parts/events';
import type { Restriction } from './parts/measures';
import type { FollowUp } from './parts/people';
import type { ContactChannel } from './parts/reporter';
import { type CaseMark, marksOfMeasure } from './marks';
import { headlineOf } from './texts';
import type { CalendarDay, RecordId } from './values';
import { compareSpans, type Span, spanOf, type When } from './when';

/** What happened and what was done, each over the days on which it can have been. */

interface Placed {
  readonly id: RecordId;
  readonly when: When;
  readonly span: Span;
  /** It went on from then: until `endedOn`, or until today. */
  readonly ongoing: boolean;
  readonly endedOn: CalendarDay | null;
}

export interface TimelineEvent extends Placed {
  readonly track: 'events';
  readonly headline: string;
  readonly howOften: string;
  readonly source: SourceClass;
  /** It was imposed on the reporter by this measure. */
  readonly measureId: RecordId | null;
}

export type TimelineAction = Placed & { readonly track: 'actions' } & (
    | { readonly kind: 'told-before'; readonly to: string; readonly followUp: FollowUp }
    | { readonly kind: 'conversation'; readonly contact: ConversationFile['contact'] }
    | {
        readonly kind: 'measure';
        readonly headline: string;
        readonly restricts: Restriction;
        /** What must stand beside it: whom it restricts, and what the reporter thinks of it. */
        readonly marks: readonly CaseMark[];
      }
    | { readonly kind: 'aftercare-contact'; readonly how: ContactChannel }
    | { readonly kind: 'hand-over'; readonly what: HandedOver; readonly to: string }
    | {
        readonly kind: 'step';
        readonly step: HistoryEntry['step'];
        readonly from: CaseStatus;
        readonly to: CaseStatus;
      }
  );

export interface Timeline {
  readonly events: readonly TimelineEvent[];
  readonly actions: readonly TimelineAction[];
  /** The first and last day that anything in it bears; null where no time is known. */
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
}

/**
 * The two tracks of a case, each in order of time with unknown times last; what has the same time stays in the order in
 * which it was written. `sources` leaves only the events of these classes; the actions always stay.
 */
export function timelineOf(
  file: CaseFile,
  conversations: readonly ConversationFile[],
  sources: ReadonlySet<SourceClass> | null = null,
): Timeline {
  const events = file.events
    .filter(({ source }) => sources === null || sources.has(source))
    .map(
      (event): TimelineEvent => ({
        ...placed(event.id, event.when, event.ongoing),
        track: 'events',
        headline: headlineOf(event.what).text,
        howOften: event.howOften,
        source: event.source,
        measureId: event.measureId,
      }),
    )
    .toSorted(byTime);
  const actions = actionsOf(file, conversations).toSorted(byTime);
  const days = [...events, ...actions].flatMap(({ span, endedOn }) =>
    [span.from, span.to, endedOn].filter((day) => day !== null),
  );
  const sorted = days.toSorted();
  return { events, actions, from: sorted[0] ?? null, to: sorted.at(-1) ?? null };
}

function actionsOf(file: CaseFile, conversations: readonly ConversationFile[]): readonly TimelineAction[] {
  const track = 'actions' as const;
  return [
    ...file.toldBefore.map(
      ({ id, when, to, followUp }): TimelineAction => ({
        ...placed(id, when),
        track,
        kind: 'told-before',
        to,
        followUp,
      }),
    ),
    ...conversations
      .filter(({ caseId }) => caseId === file.id)
      .map(
        ({ id, heldOn, contact }): TimelineAction => ({
          ...placed(id, on(heldOn)),
          track,
          kind: 'conversation',
          contact,
        }),
      ),
    ...file.measures.map(
      (measure): TimelineAction => ({
        ...placed(measure.id, measure.from, measure.endedOn === null),
        endedOn: measure.endedOn,
        track,
        kind: 'measure',
        headline: headlineOf(measure.what).text,
        restricts: measure.restricts,
        marks: marksOfMeasure(measure),
      }),
    ),
    ...file.aftercare.contacts.map(
      ({ id, on: day, how }): TimelineAction => ({
        ...placed(id, on(day)),
        track,
        kind: 'aftercare-contact',
        how,
      }),
    ),
    ...file.handOvers.map(
      ({ id, sentOn, what, to }): TimelineAction => ({
        ...placed(id, on(sentOn)),
        track,
        kind: 'hand-over',
        what,
        to,
      }),
    ),
    ...file.history.map(
      ({ on: day, step, from, to }): TimelineAction => ({
        ...placed(file.id, on(step === 'closed' && file.closedOn ? file.closedOn : day)),
        track,
        kind: 'step',
        step,
        from,
        to,
      }),
    ),
  ];
}

function placed(id: RecordId, when: When, ongoing = false): Placed {
  return { id, when, span: spanOf(when), ongoing, endedOn: null };
}

function on(day: CalendarDay): When {
  return { certainty: 'day', day };
}

function byTime(left: Placed, right: Placed): number {
  return compareSpans(left.span, right.span);
}
