import type { CaseStatus } from './case';
import type { CaseFile } from './case-file';
import { trailOf } from './trail';

export interface Inconsistency {
  readonly field: keyof CaseFile;
  readonly what: string;
}

/**
 * What contradicts itself in a file whose single fields are sound, or null. A file that `changeCase` made has none; one
 * that was put together by other means is refused where it is read.
 */
export function inconsistencyOf(file: CaseFile): Inconsistency | null {
  return checks.map((check) => check(file)).find((found) => found !== null) ?? null;
}

const checks: readonly ((file: CaseFile) => Inconsistency | null)[] = [
  ({ history, status }) =>
    trailOf(history)?.at(-1) === status ? null : { field: 'history', what: 'does not lead to the status' },
  ({ status, closedOn }) =>
    (status === 'closed') === (closedOn !== null)
      ? null
      : { field: 'closedOn', what: 'does not agree with the status' },
  ({ openedOn, closedOn }) =>
    closedOn !== null && closedOn < openedOn ? { field: 'closedOn', what: 'before the opening' } : null,
  ({ status, aftercare }) =>
    status === 'closed' && aftercare.decision === null
      ? { field: 'aftercare', what: 'closed before aftercare was decided' }
      : null,
  (file) =>
    standsAt(file, 'formal-report') && !file.consents.some(({ kind }) => kind === 'formal-report')
      ? { field: 'consents', what: 'a formal report without consent' }
      : null,
  ({ measures, events }) =>
    measures.every(
      ({ id, settlement }) =>
        settlement?.kind !== 'imposed' ||
        events.some((event) => event.id === settlement.eventId && event.measureId === id),
    )
      ? null
      : { field: 'measures', what: 'an imposed measure without its event' },
  ({ measures, events }) =>
    events.every(({ measureId }) => measureId === null || measures.some(({ id }) => id === measureId))
      ? null
      : { field: 'events', what: 'tells of a measure that is not there' },
  ({ categories: { main, second } }) =>
    second !== null && (main === null || main === second)
      ? { field: 'categories', what: 'a second category without another main one' }
      : null,
  ({ toldNobody, toldBefore }) =>
    toldNobody && toldBefore.length > 0 ? { field: 'toldNobody', what: 'somebody was told' } : null,
  (file) => {
    const ids = idsOf(file);
    return new Set(ids).size === ids.length ? null : { field: 'id', what: 'an id stands twice' };
  },
];

function standsAt(file: CaseFile, status: CaseStatus): boolean {
  return trailOf(file.history)?.includes(status) ?? false;
}

function idsOf(file: CaseFile): readonly string[] {
  const lists: readonly (readonly { readonly id: string }[])[] = [
    file.people,
    file.events,
    file.toldBefore,
    file.measures,
    file.evidence,
    file.aftercare.contacts,
    file.consents,
    file.handOvers,
    file.confidentiality,
  ];
  return [file.id, ...lists.flatMap((list) => list.map(({ id }) => id))];
}
