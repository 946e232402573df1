import { ok, unreachable } from '../../result';
import type { CaseFile } from '../case-file';
import { consequencesEdition } from '../parts/consents';
import { isForward, statusBefore } from '../trail';
import type { CalendarDay } from '../values';
import type { ChangeOf } from './change';
import { type Changed, type ChangeContext, hashOf } from './context';
import { refuse } from './refusal';
import {
  consentsFor,
  isStanding,
  mostHistory,
  stepped,
  steppedBack,
  wasSentAs,
  withoutUnsupportedSteps,
} from './steps';

export type StatusChange = ChangeOf<'show-consequences' | 'step-forward' | 'step-back' | 'close' | 'reopen'>;

export function changeStatus(file: CaseFile, change: StatusChange, context: ChangeContext): Changed {
  // The way back, closing and withdrawing always have room left.
  const room = change.kind === 'step-forward' || change.kind === 'reopen' ? mostHistory / 2 : mostHistory - 8;
  if (change.kind !== 'show-consequences' && file.history.length >= room) return refuse('too-many');
  switch (change.kind) {
    case 'show-consequences': {
      const { edition } = change;
      if (edition !== consequencesEdition) return refuse('consequences-not-seen', 'edition');
      return ok({ ...file, consequences: { edition, on: context.today } });
    }
    case 'step-forward':
      return forward(file, change, context);
    case 'step-back': {
      const before = statusBefore(file);
      if (before === null) return refuse('nothing-to-undo');
      if (wasSentAs(file, file.status)) return refuse('already-sent');
      return ok(withoutUnsupportedSteps(steppedBack(file, before, context), context));
    }
    case 'close':
      return close(file, change.closedOn, context);
    case 'reopen': {
      const before = statusBefore(file);
      if (file.status !== 'closed' || before === null) return refuse('not-closed');
      const reopened = { ...stepped(file, 'reopened', before, context), closedOn: null };
      return ok(withoutUnsupportedSteps(reopened, context));
    }
    default:
      return unreachable(change);
  }
}

function forward(
  file: CaseFile,
  { to, consequences }: ChangeOf<'step-forward'>,
  context: ChangeContext,
): Changed {
  if (!isForward(file.status, to)) return refuse('no-such-step', 'to');
  const shown = to === 'formal-report' ? file.consequences : null;
  if (to === 'formal-report') {
    const seen = consequences === consequencesEdition && shown?.edition === consequencesEdition;
    // A day after today means that the clock was set back: then nobody can say what came first.
    if (!seen || shown.on > context.today) return refuse('consequences-not-seen', 'consequences');
  }
  const given = file.consents.filter(
    (consent) => consentsFor(to).includes(consent.kind) && isStanding(consent),
  );
  if (given.length === 0) return refuse('consent-missing', 'consents');
  const fresh = given.some(
    ({ text, textHash, givenOn }) =>
      textHash === hashOf(text, context) &&
      givenOn <= context.today &&
      (shown === null || givenOn >= shown.on),
  );
  return fresh ? ok(stepped(file, 'forward', to, context)) : refuse('consent-not-fresh', 'consents');
}

function close(file: CaseFile, closedOn: CalendarDay, context: ChangeContext): Changed {
  if (closedOn > context.today) return refuse('in-the-future', 'closedOn');
  if (closedOn < file.openedOn) return refuse('before-opening', 'closedOn');
  if (file.handOvers.some(({ sentOn }) => sentOn > closedOn)) return refuse('wrong-order', 'closedOn');
  if (file.aftercare.decision === null) return refuse('aftercare-undecided', 'aftercare');
  return ok({ ...stepped(file, 'closed', 'closed', context), closedOn });
}
