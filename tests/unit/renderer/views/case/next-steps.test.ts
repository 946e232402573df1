import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../../../../src/core/cases/case-file';
import { nextStepsOf, reportWayOf } from '../../../../../src/renderer/views/case/status/next-steps';
import {
  after,
  closing,
  consentTo,
  day,
  declined,
  handedOver,
  newCaseFile,
  reportedCase,
  shown,
  today,
  toSignal,
  tryChange,
} from '../../../core/cases/support';

const kinds = (file: CaseFile) => nextStepsOf(file).map((step) => ('to' in step ? step.to : step.kind));

describe('the steps that are offered', () => {
  test('lead forward and to closing; a closed case can only be reopened', () => {
    expect(kinds(newCaseFile())).toEqual(['signal', 'formal-report', 'close']);
    const signal = after(newCaseFile(), consentTo('share-as-signal'), toSignal);
    expect(kinds(signal)).toEqual(['formal-report', 'close', 'listening']);
    expect(kinds(reportedCase())).toEqual(['close', 'listening']);
    expect(kinds(after(newCaseFile(), declined, closing))).toEqual(['reopen']);
  });

  test('say that a signal lacks its consent exactly when the step would be refused for it', () => {
    const withdrawn = after(newCaseFile(), consentTo('refer-as-signal'));
    const [consent] = withdrawn.consents;
    if (!consent) throw new Error('no consent');
    const files = [
      newCaseFile(),
      after(newCaseFile(), consentTo('keep-dossier')),
      after(newCaseFile(), consentTo('refer-as-signal')),
      after(withdrawn, { kind: 'edit-consent', id: consent.id, text: 'Andere woorden.' }),
      after(withdrawn, { kind: 'withdraw-consent', id: consent.id, on: today, afterSending: false }),
    ];
    const offered = files.map((file) => {
      const [step] = nextStepsOf(file);
      return step?.kind === 'forward' && !step.lacksConsent;
    });
    expect(offered).toEqual(files.map((file) => tryChange(file, toSignal).ok));
    expect(offered).toEqual([false, false, true, false, false]);
  });

  test('offer the step back until something was sent', () => {
    const before = reportedCase();
    const sent = after(before, handedOver('formal-report'));
    for (const file of [before, sent]) {
      const back = nextStepsOf(file).find(({ kind }) => kind === 'back');
      expect(back?.kind === 'back' && !back.sent).toBe(tryChange(file, { kind: 'step-back' }).ok);
    }
  });
});

describe('the way to a formal report', () => {
  test('begins with the talk about what follows, and takes only a consent from that day on', () => {
    expect(reportWayOf(newCaseFile(), today)).toEqual({ discussedOn: null, consent: null });
    const early = after(newCaseFile(), consentTo('formal-report', day('2026-11-11')), shown);
    expect(reportWayOf(early, today)).toEqual({ discussedOn: today, consent: null });
    const fresh = after(early, consentTo('formal-report'));
    expect(reportWayOf(fresh, today).consent).toEqual(fresh.consents.at(-1));
  });

  test('begins anew for an older edition, and under a clock that was set back', () => {
    const file = after(newCaseFile(), shown, consentTo('formal-report'));
    const older = { ...file, consequences: { edition: '0', on: today } };
    expect(reportWayOf(older, today)).toEqual({ discussedOn: null, consent: null });
    expect(reportWayOf(file, day('2026-11-01'))).toEqual({ discussedOn: null, consent: null });
  });
});
