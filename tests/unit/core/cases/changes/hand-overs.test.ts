import { describe, expect, test } from 'vitest';
import { restoreCase } from '../../../../../src/core/cases/changes/restore-case';
import { whoIsInControl } from '../../../../../src/core/cases/control';
import {
  after,
  anEvent,
  closing,
  consentTo,
  day,
  declined,
  handedOver,
  imposedMeasure,
  newCaseFile,
  newId,
  refusal,
  reportedCase,
  toSignal,
  tryChange,
} from '../support';

const back = { kind: 'step-back' } as const;

describe('a hand-over', () => {
  test('needs its step, its consent and a possible day', () => {
    expect(tryChange(newCaseFile(), handedOver('signal'))).toEqual(refusal('step-missing', 'what'));
    const shared = after(newCaseFile(), consentTo('share-as-signal'), toSignal);
    expect(tryChange(shared, handedOver('formal-report'))).toEqual(refusal('step-missing', 'what'));
    expect(tryChange(shared, handedOver('signal'))).toEqual(refusal('consent-missing', 'consents'));
    const reported = reportedCase();
    expect(tryChange(reported, handedOver('formal-report', day('2026-11-13')))).toEqual(
      refusal('in-the-future', 'sentOn'),
    );
    expect(tryChange(reported, handedOver('formal-report', day('2026-09-01')))).toEqual(
      refusal('before-opening', 'sentOn'),
    );
    expect(tryChange(reported, handedOver('formal-report', day('2026-11-11')))).toEqual(
      refusal('consent-not-fresh', 'sentOn'),
    );
  });

  test('can be taken back as a slip of the same day, and never after', () => {
    const sent = after(reportedCase(), handedOver('formal-report'));
    const id = sent.handOvers[0]?.id ?? newId();
    const remove = { kind: 'remove-hand-over', id } as const;
    expect(tryChange(sent, remove, day('2026-11-13'))).toEqual(refusal('already-sent', 'id'));
    const answered = after(sent, {
      kind: 'note-answers',
      id,
      acknowledgedOn: day('2026-11-12'),
      feedbackOn: null,
    });
    expect(tryChange(answered, remove)).toEqual(refusal('already-sent', 'id'));
    expect(after(after(sent, remove), back).status).toBe('listening');
  });

  test('does not rest on words that were changed in the row', () => {
    const reported = reportedCase();
    const consents = reported.consents.map((one) => ({ ...one, text: 'Iets anders.' }));
    expect(tryChange({ ...reported, consents }, handedOver('formal-report'))).toEqual(
      refusal('consent-not-fresh', 'sentOn'),
    );
  });

  test('cannot come to lie before the opening', () => {
    const sent = after(reportedCase(), handedOver('formal-report', day('2026-11-12')));
    const { channel, checklist, track } = sent;
    const intake = { channel, checklist, track, openedOn: day('2026-11-13') };
    expect(tryChange(sent, { kind: 'set-intake', content: intake }, day('2026-11-20'))).toEqual(
      refusal('wrong-order', 'openedOn'),
    );
  });

  test('fixes the words and the consent that it rests on, and the track', () => {
    const sent = after(reportedCase('integriteit'), handedOver('formal-report'));
    const id = sent.consents[0]?.id ?? newId();
    expect(tryChange(sent, { kind: 'edit-consent', id, text: 'Anders.' })).toEqual(
      refusal('already-sent', 'text'),
    );
    expect(tryChange(sent, { kind: 'remove-consent', id })).toEqual(refusal('already-sent', 'id'));
    expect(tryChange(sent, { kind: 'renew-consent', id, how: 'signed', givenOn: day('2026-11-12') })).toEqual(
      refusal('already-sent', 'givenOn'),
    );
    const { openedOn, channel, checklist } = sent;
    const content = { openedOn, channel, checklist, track: 'omgangsvormen' as const };
    expect(tryChange(sent, { kind: 'set-intake', content })).toEqual(refusal('already-sent', 'track'));
  });
});

describe('undo', () => {
  test('brings back an earlier state of the same case', () => {
    const before = newCaseFile();
    const current = after(before, { kind: 'add-event', content: anEvent });
    const undone = restoreCase(current, before, { now: 7, today: day('2026-11-12') });
    expect(undone).toEqual({ ok: true, value: { ...before, changedAt: 7 } });
    expect(() => restoreCase(current, newCaseFile(), { now: 7, today: day('2026-11-12') })).toThrow(
      'another case',
    );
  });

  test('does not take back the mark of a measure of another day', () => {
    const before = newCaseFile();
    const marked = after(before, { kind: 'add-measure', content: imposedMeasure });
    expect(restoreCase(marked, before, { now: 7, today: day('2026-11-13') })).toEqual(
      refusal('stays-marked'),
    );
    expect(restoreCase(marked, before, { now: 7, today: day('2026-11-12') }).ok).toBe(true);
  });

  test('does not take back what was sent or done to the reporter on another day', () => {
    const before = reportedCase();
    const sent = after(before, handedOver('formal-report'));
    expect(restoreCase(sent, before, { now: 7, today: day('2026-11-13') })).toEqual(refusal('already-sent'));
    expect(restoreCase(sent, before, { now: 7, today: day('2026-11-12') }).ok).toBe(true);
  });
});

describe('who is in control', () => {
  test('is the reporter throughout on the track of conduct', () => {
    const sent = after(reportedCase(), handedOver('formal-report'));
    for (const file of [newCaseFile(), reportedCase(), sent, after(sent, declined, closing)]) {
      expect(whoIsInControl(file)).toEqual({ who: 'reporter', until: null });
    }
  });

  test('changes with the formal report on the track of integrity', () => {
    expect(whoIsInControl(newCaseFile({ track: 'integriteit' }))).toEqual({
      who: 'reporter',
      until: 'formal-report',
    });
    const reported = reportedCase('integriteit');
    expect(whoIsInControl(reported)).toEqual({ who: 'organisation', canBeUndone: true });
    const sent = after(reported, handedOver('formal-report'));
    expect(whoIsInControl(sent)).toEqual({ who: 'organisation', canBeUndone: false });
    expect(whoIsInControl(after(sent, declined, closing))).toEqual({
      who: 'organisation',
      canBeUndone: false,
    });
    expect(whoIsInControl(after(reported, back))).toEqual({ who: 'reporter', until: 'formal-report' });
  });
});
