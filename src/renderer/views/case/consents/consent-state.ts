import { consentsFor, isStanding, wasSentUnder } from '../../../../core/cases/changes/steps';
import type { CaseFile } from '../../../../core/cases/case-file';
import type { Consent } from '../../../../core/cases/parts/consents';
import { statusBeforeClosing } from '../../../../core/cases/trail';

export type ConsentAct = 'edit' | 'renew' | 'withdraw' | 'remove';

/** What can still be done with a consent, in the order in which it is offered. What was sent rests on it as it stands. */
export function actsFor(file: CaseFile, consent: Consent): readonly ConsentAct[] {
  const sent = wasSentUnder(file, consent.kind);
  if (file.status === 'closed') {
    const carriesStep = consentsFor(statusBeforeClosing(file)).includes(consent.kind);
    const mayGo = !sent && !carriesStep;
    return [
      ...(consent.withdrawn === null ? (['withdraw'] as const) : []),
      ...(mayGo ? (['remove'] as const) : []),
    ];
  }
  if (isStanding(consent)) return sent ? ['withdraw'] : ['edit', 'withdraw', 'remove'];
  if (sent) return consent.withdrawn === null ? ['withdraw'] : [];
  return consent.withdrawn === null ? ['renew', 'edit', 'withdraw', 'remove'] : ['renew', 'edit', 'remove'];
}

/** The first eight characters of the hash in two groups, to read out or to compare: "3f2a 91bc". */
export function checkNumber(textHash: string): string {
  return `${textHash.slice(0, 4)} ${textHash.slice(4, 8)}`;
}
