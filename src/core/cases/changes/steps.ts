import type { CaseStatus } from '../case';
import type { CaseFile, HistoryEntry } from '../case-file';
import type { Consent, ConsentKind } from '../parts/consents';
import { statusBefore } from '../trail';
import type { ChangeContext } from './context';

/** What the steps, consents and hand-overs of a case have to do with each other. */

/** A status rests on one of these consents. */
export function consentsFor(status: CaseStatus): readonly ConsentKind[] {
  if (status === 'formal-report') return ['formal-report'];
  return status === 'signal' ? ['share-as-signal', 'refer-as-signal'] : [];
}

/** Not withdrawn, and given for the words that stand there. */
export function isStanding(consent: Consent): boolean {
  return consent.withdrawn === null && consent.voidedOn === null;
}

/** True when something was sent that this kind of consent was for. */
export function wasSentUnder(file: CaseFile, kind: ConsentKind): boolean {
  if (kind !== 'refer-as-signal' && kind !== 'formal-report') return false;
  const sent = kind === 'formal-report' ? 'formal-report' : 'signal';
  return file.handOvers.some(({ what }) => what === sent);
}

/** True when something was sent in this status, so that the step to it stands. */
export function wasSentAs(file: CaseFile, status: CaseStatus): boolean {
  return consentsFor(status).some((kind) => wasSentUnder(file, kind));
}

export const mostHistory = 200;

export function stepped(
  file: CaseFile,
  step: HistoryEntry['step'],
  to: CaseStatus,
  { now, today }: ChangeContext,
): CaseFile {
  const entry: HistoryEntry = { step, from: file.status, to, on: today, at: now };
  return { ...file, status: to, history: [...file.history, entry] };
}

/** One step back. After a formal report the consequences must be shown anew before the next one. */
export function steppedBack(file: CaseFile, to: CaseStatus, context: ChangeContext): CaseFile {
  const back = stepped(file, 'back', to, context);
  return file.status === 'formal-report' ? { ...back, consequences: null } : back;
}

/**
 * Takes back every step whose consent no longer stands, until something was sent under it. A closed case keeps its
 * steps: nothing goes out from it, and reopening asks again.
 */
export function withoutUnsupportedSteps(file: CaseFile, context: ChangeContext): CaseFile {
  const { status } = file;
  const kinds = consentsFor(status);
  const before = statusBefore(file);
  if (kinds.length === 0 || before === null || wasSentAs(file, status)) return file;
  const supported = file.consents.some((consent) => kinds.includes(consent.kind) && isStanding(consent));
  return supported ? file : withoutUnsupportedSteps(steppedBack(file, before, context), context);
}
