import { ok, type Result, unreachable } from '../../result';
import type { CaseFile } from '../case-file';
import { type CaseEvent, mostEvents } from '../parts/events';
import { type Measure, type MeasureContent, mostMeasures } from '../parts/measures';
import type { RecordId } from '../values';
import { isInTheFuture, spanOf } from '../when';
import { appointTalk } from './aftercare';
import type { ChangeOf } from './change';
import type { Changed, ChangeContext } from './context';
import { added, removed, replaced } from './lists';
import { type CaseRefusal, refuse } from './refusal';

export type MeasureChange = ChangeOf<'add-measure' | 'edit-measure' | 'end-measure' | 'remove-measure'>;

export function changeMeasures(file: CaseFile, change: MeasureChange, context: ChangeContext): Changed {
  switch (change.kind) {
    case 'add-measure': {
      const id = context.newId();
      const settled = settle(file, { id, before: null }, change.content, context);
      if (!settled.ok) return settled;
      const measures = added(file.measures, settled.value.measure, mostMeasures);
      return measures.ok ? ok({ ...settled.value.file, measures: measures.value }) : measures;
    }
    case 'edit-measure': {
      const before = file.measures.find(({ id }) => id === change.id);
      if (!before) return refuse('absent', 'id');
      const settled = settle(file, { id: change.id, before }, change.content, context);
      if (!settled.ok) return settled;
      const measures = replaced(file.measures, change.id, () => settled.value.measure);
      return measures.ok ? ok({ ...settled.value.file, measures: measures.value }) : measures;
    }
    case 'end-measure': {
      const { id, endedOn } = change;
      if (endedOn !== null && endedOn > context.today) return refuse('in-the-future', 'endedOn');
      const began = file.measures.find((measure) => measure.id === id);
      const from = began && spanOf(began.from).from;
      if (endedOn !== null && from && endedOn < from) return refuse('wrong-order', 'endedOn');
      const measures = replaced(file.measures, id, (measure) => ({ ...measure, endedOn }));
      return measures.ok ? ok({ ...file, measures: measures.value }) : measures;
    }
    case 'remove-measure':
      return remove(file, change.id, context);
    default:
      return unreachable(change);
  }
}

interface Settled {
  readonly file: CaseFile;
  readonly measure: Measure;
}

interface Which {
  readonly id: RecordId;
  readonly before: Measure | null;
}

/** The stop: whoever tells something must not suffer from it. What restricts the reporter needs its way out. */
function settle(
  file: CaseFile,
  which: Which,
  { wayOut, restricts, ...content }: MeasureContent,
  context: ChangeContext,
): Result<Settled, CaseRefusal> {
  const { today } = context;
  const { id, before } = which;
  if (isInTheFuture(content.from, today)) return refuse('in-the-future', 'from');
  const { from } = spanOf(content.from);
  if (from && before?.endedOn && before.endedOn < from) return refuse('wrong-order', 'from');
  const restrictsReporter = restricts === 'reporter' || restricts === 'both';
  // Where it begins to restrict the reporter only now, the mark is of today.
  const recordedOn = before && (before.settlement || !restrictsReporter) ? before.recordedOn : today;
  const base = { ...content, id, recordedOn, endedOn: before?.endedOn ?? null };
  const freed = unlinkEvent(file, before);

  if (restricts === 'nobody' || restricts === 'subject') {
    return ok({ file: freed, measure: { ...base, restricts, settlement: formerRestriction(before, today) } });
  }
  if (wayOut === null) return refuse('restricts-the-reporter', 'restricts');
  if (wayOut.kind === 'requested') {
    if (wayOut.saidOn > today) return refuse('in-the-future', 'wayOut.saidOn');
    if (content.view !== 'agrees') return refuse('view-contradicts', 'view');
    return ok({ file: freed, measure: { ...base, restricts, settlement: wayOut } });
  }
  if (content.view === 'agrees') return refuse('view-contradicts', 'view');
  // The event and the talk are already there; only the words of the measure change.
  if (before?.settlement?.kind === 'imposed') {
    return ok({ file, measure: { ...base, restricts, settlement: before.settlement } });
  }
  if (wayOut.aftercareOn < today) return refuse('in-the-past', 'wayOut.aftercareOn');
  const event = impositionEvent(context.newId(), id, content);
  const events = added(freed.events, event, mostEvents);
  if (!events.ok) return events;
  return ok({
    file: appointTalk({ ...freed, events: events.value }, wayOut.aftercareOn, content.what),
    measure: { ...base, restricts, settlement: { kind: 'imposed', eventId: event.id } },
  });
}

/** A restriction that was lifted by changing the measure stays told, unless it was a slip of the same day. */
function formerRestriction(
  before: Measure | null,
  today: CaseFile['openedOn'],
): Extract<Measure, { restricts: 'nobody' | 'subject' }>['settlement'] {
  if (before === null || before.recordedOn === today) return null;
  if (before.restricts === 'nobody' || before.restricts === 'subject') return before.settlement;
  return { kind: 'changed', on: today, before: before.restricts };
}

function impositionEvent(
  id: RecordId,
  measureId: RecordId,
  { what, from }: Pick<MeasureContent, 'what' | 'from'>,
): CaseEvent {
  return {
    id,
    measureId,
    when: from,
    ongoing: false,
    repetition: 'unknown',
    howOften: '',
    where: '',
    medium: 'not-known',
    what,
    present: '',
    effect: '',
    source: 'experienced',
    namedByReporter: '',
    classified: null,
    conversationId: null,
  };
}

/** What happened stays in the timeline; it only stops being the mark of a measure that no longer stands so. */
function unlinkEvent(file: CaseFile, measure: Measure | null): CaseFile {
  if (measure?.settlement?.kind !== 'imposed') return file;
  return {
    ...file,
    events: file.events.map((event) =>
      event.measureId === measure.id ? { ...event, measureId: null } : event,
    ),
  };
}

function remove(file: CaseFile, id: RecordId, { today }: ChangeContext): Changed {
  const measure = file.measures.find((one) => one.id === id);
  // A slip can be put right on the day on which it was made; after that the measure is ended, and stays told.
  if (measure?.settlement && measure.recordedOn !== today) return refuse('stays-marked', 'id');
  const measures = removed(file.measures, id);
  if (!measures.ok) return measures;
  return ok({
    ...file,
    measures: measures.value,
    events: file.events.filter(({ measureId }) => measureId !== id),
  });
}
