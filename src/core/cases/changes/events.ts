import { ok, unreachable } from '../../result';
import type { CaseFile } from '../case-file';
import { mostEvents } from '../parts/events';
import { isInTheFuture } from '../when';
import type { ChangeOf } from './change';
import type { Changed, ChangeContext } from './context';
import { added, removed, replaced } from './lists';
import { refuse } from './refusal';

export type EventChange = ChangeOf<'add-event' | 'edit-event' | 'remove-event'>;

export function changeEvents(file: CaseFile, change: EventChange, { today, newId }: ChangeContext): Changed {
  if (change.kind !== 'remove-event' && isInTheFuture(change.content.when, today)) {
    return refuse('in-the-future', 'when');
  }
  switch (change.kind) {
    case 'add-event': {
      const events = added(file.events, { ...change.content, id: newId(), measureId: null }, mostEvents);
      return events.ok ? ok({ ...file, events: events.value }) : events;
    }
    case 'edit-event': {
      const events = replaced(file.events, change.id, (event) => ({ ...event, ...change.content }));
      return events.ok ? ok({ ...file, events: events.value }) : events;
    }
    case 'remove-event': {
      // It tells that something was imposed on the reporter; it goes only with the measure itself.
      if (file.events.some(({ id, measureId }) => id === change.id && measureId !== null)) {
        return refuse('stays-marked', 'id');
      }
      const events = removed(file.events, change.id);
      return events.ok ? ok({ ...file, events: events.value }) : events;
    }
    default:
      return unreachable(change);
  }
}
