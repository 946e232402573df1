import { ok, unreachable } from '../../result';
import type { CaseFile } from '../case-file';
import { type Consent, mostConsents } from '../parts/consents';
import { statusBeforeClosing } from '../trail';
import type { ChangeOf } from './change';
import { type Changed, type ChangeContext, hashOf } from './context';
import { added, removed, replaced } from './lists';
import { refuse } from './refusal';
import { consentsFor, wasSentUnder, withoutUnsupportedSteps } from './steps';

export type ConsentChange = ChangeOf<
  'add-consent' | 'edit-consent' | 'renew-consent' | 'withdraw-consent' | 'remove-consent'
>;

export function changeConsents(file: CaseFile, change: ConsentChange, context: ChangeContext): Changed {
  const { today, newId } = context;
  if (change.kind === 'add-consent') {
    if (change.content.givenOn > today) return refuse('in-the-future', 'givenOn');
    const textHash = hashOf(change.content.text, context);
    const given = { ...change.content, id: newId(), textHash, withdrawn: null, voidedOn: null };
    const consents = added(file.consents, given, mostConsents);
    return consents.ok ? ok({ ...file, consents: consents.value }) : consents;
  }
  const consent = file.consents.find(({ id }) => id === change.id);
  if (!consent) return refuse('absent', 'id');
  switch (change.kind) {
    case 'edit-consent':
      if (change.text === consent.text) return ok(file);
      // What was sent rests on these very words; others belong in a consent of their own.
      if (wasSentUnder(file, consent.kind)) return refuse('already-sent', 'text');
      return put(file, { ...consent, text: change.text, voidedOn: consent.voidedOn ?? today }, context);
    case 'renew-consent': {
      const { how, givenOn } = change;
      if (givenOn > today) return refuse('in-the-future', 'givenOn');
      if (wasSentUnder(file, consent.kind)) return refuse('already-sent', 'givenOn');
      if (consent.voidedOn !== null && givenOn < consent.voidedOn) {
        return refuse('consent-not-fresh', 'givenOn');
      }
      if (consent.withdrawn !== null && givenOn < consent.withdrawn.on) {
        return refuse('consent-not-fresh', 'givenOn');
      }
      const textHash = hashOf(consent.text, context);
      return put(file, { ...consent, how, givenOn, textHash, withdrawn: null, voidedOn: null }, context);
    }
    case 'withdraw-consent':
      return withdraw(file, consent, change, context);
    case 'remove-consent': {
      if (wasSentUnder(file, consent.kind)) return refuse('already-sent', 'id');
      const consents = removed(file.consents, change.id);
      if (!consents.ok) return consents;
      const without = { ...file, consents: consents.value };
      // A closed case stays at the step that it was closed from, and the step needs its consent.
      return file.status === 'closed' && consentsFor(statusBeforeClosing(file)).includes(consent.kind)
        ? refuse('closed', 'id')
        : ok(withoutUnsupportedSteps(without, context));
    }
    default:
      return unreachable(change);
  }
}

function withdraw(
  file: CaseFile,
  consent: Consent,
  { on, afterSending }: ChangeOf<'withdraw-consent'>,
  context: ChangeContext,
): Changed {
  if (consent.withdrawn !== null) return refuse('nothing-to-undo', 'id');
  if (on > context.today) return refuse('in-the-future', 'on');
  if (on < consent.givenOn) return refuse('wrong-order', 'on');
  const sent = wasSentUnder(file, consent.kind);
  // A withdrawal is always written down; but nobody may believe that it calls back what was sent.
  if (sent && !afterSending) return refuse('already-sent', 'afterSending');
  return put(file, { ...consent, withdrawn: { on, afterSending: sent } }, context);
}

function put(file: CaseFile, consent: Consent, context: ChangeContext): Changed {
  const consents = replaced(file.consents, consent.id, () => consent);
  if (!consents.ok) return consents;
  return ok(withoutUnsupportedSteps({ ...file, consents: consents.value }, context));
}
