import { ok, unreachable } from '../../result';
import type { CaseFile } from '../case-file';
import { type AftercareDecision, mostContacts } from '../parts/aftercare';
import { headlineOf } from '../texts';
import type { CalendarDay } from '../values';
import type { ChangeOf } from './change';
import type { Changed, ChangeContext } from './context';
import { added, removed, replaced } from './lists';
import { type CaseRefusal, refuse } from './refusal';

export type AftercareChange = ChangeOf<'set-aftercare' | 'note-contact' | 'edit-contact' | 'remove-contact'>;

export function changeAftercare(file: CaseFile, change: AftercareChange, context: ChangeContext): Changed {
  const { aftercare } = file;
  const { today, newId } = context;
  switch (change.kind) {
    case 'set-aftercare': {
      const refused = refusedDecision(file, change.decision, today);
      if (refused) return refused;
      return ok({ ...file, aftercare: { ...aftercare, decision: change.decision } });
    }
    case 'note-contact': {
      if (change.content.on > today) return refuse('in-the-future', 'on');
      const { decision } = change;
      if (decision === null && aftercare.decision !== null) return refuse('next-date-missing', 'nextOn');
      const refused = decision && refusedDecision(file, decision, today);
      if (refused) return refused;
      const contacts = added(aftercare.contacts, { ...change.content, id: newId() }, mostContacts);
      return contacts.ok ? ok({ ...file, aftercare: { decision, contacts: contacts.value } }) : contacts;
    }
    case 'edit-contact': {
      if (change.content.on > today) return refuse('in-the-future', 'on');
      const contacts = replaced(aftercare.contacts, change.id, ({ id }) => ({ ...change.content, id }));
      return contacts.ok ? ok({ ...file, aftercare: { ...aftercare, contacts: contacts.value } }) : contacts;
    }
    case 'remove-contact': {
      const contacts = removed(aftercare.contacts, change.id);
      return contacts.ok ? ok({ ...file, aftercare: { ...aftercare, contacts: contacts.value } }) : contacts;
    }
    default:
      return unreachable(change);
  }
}

function refusedDecision(
  file: CaseFile,
  decision: AftercareDecision,
  today: CalendarDay,
): { readonly ok: false; readonly error: CaseRefusal } | null {
  if (decision.kind !== 'running') return decision.on > today ? refuse('in-the-future', 'on') : null;
  const before = file.aftercare.decision;
  const same = before?.kind === 'running' && before.nextOn === decision.nextOn;
  // A date that is overdue may keep standing while what it is about is written down better.
  return decision.nextOn < today && !same ? refuse('in-the-past', 'nextOn') : null;
}

/**
 * Sets up a talk on a day, because of something that was done to the reporter. An earlier talk that was agreed stays the
 * next one, and aftercare that was ended begins again.
 */
export function appointTalk(file: CaseFile, nextOn: CalendarDay, about: string): CaseFile {
  const { decision } = file.aftercare;
  if (decision?.kind === 'running' && decision.nextOn <= nextOn) return file;
  const { text } = headlineOf(about, 100);
  return {
    ...file,
    aftercare: { ...file.aftercare, decision: { kind: 'running', nextOn, about: text } },
  };
}
