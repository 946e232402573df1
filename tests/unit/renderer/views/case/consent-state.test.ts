import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../../../../src/core/cases/case-file';
import type { CaseChange } from '../../../../../src/core/cases/changes/change';
import type { Consent } from '../../../../../src/core/cases/parts/consents';
import {
  actsFor,
  checkNumber,
  type ConsentAct,
} from '../../../../../src/renderer/views/case/consents/consent-state';
import {
  after,
  closing,
  consentTo,
  declined,
  handedOver,
  newCaseFile,
  reportedCase,
  today,
  tryChange,
} from '../../../core/cases/support';

function changeFor(act: ConsentAct, { id }: Consent): CaseChange {
  switch (act) {
    case 'edit':
      return { kind: 'edit-consent', id, text: 'Andere woorden dan eerst.' };
    case 'renew':
      return { kind: 'renew-consent', id, how: 'spoken', givenOn: today };
    case 'withdraw':
      return { kind: 'withdraw-consent', id, on: today, afterSending: true };
    case 'remove':
      return { kind: 'remove-consent', id };
  }
}

function first(file: CaseFile): Consent {
  const [consent] = file.consents;
  if (!consent) throw new Error('no consent');
  return consent;
}

const given = after(newCaseFile(), consentTo('refer-as-signal'));
const voided = after(given, changeFor('edit', first(given)));
const withdrawn = after(given, changeFor('withdraw', first(given)));
const sent = after(reportedCase(), handedOver('formal-report'));
const states: Readonly<Record<string, CaseFile>> = {
  given,
  voided,
  withdrawn,
  'voided and withdrawn': after(voided, changeFor('withdraw', first(voided))),
  'the step rests on it': reportedCase(),
  sent,
  'sent and withdrawn': after(sent, changeFor('withdraw', first(sent))),
  closed: after(given, declined, closing),
  'closed after the step': after(reportedCase(), declined, closing),
  'closed after sending': after(sent, declined, closing),
};

describe('what can be done with a consent', () => {
  test.each(Object.entries(states))('is only what the case lets happen: %s', (_, file) => {
    for (const act of actsFor(file, first(file))) {
      expect(tryChange(file, changeFor(act, first(file))).ok, act).toBe(true);
    }
  });

  test.each(Object.entries(states))(
    'leaves out nothing that takes words away or withdraws them: %s',
    (_, file) => {
      const consent = first(file);
      for (const act of ['withdraw', 'remove'] as const) {
        const { ok } = tryChange(file, changeFor(act, consent));
        expect(actsFor(file, consent).includes(act), act).toBe(ok);
      }
    },
  );

  test('is to give it again only after it fell', () => {
    expect(actsFor(given, first(given))).not.toContain('renew');
    expect(actsFor(voided, first(voided))).toContain('renew');
    expect(actsFor(withdrawn, first(withdrawn))).toContain('renew');
  });
});

test('the check number is short enough to read out', () => {
  expect(checkNumber(`3f2a91bc${'0'.repeat(56)}`)).toBe('3f2a 91bc');
});
