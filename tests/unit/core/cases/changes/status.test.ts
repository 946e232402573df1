import { describe, expect, test } from 'vitest';
import { caseFile } from '../../../../../src/core/cases/case-file';
import { marksOf } from '../../../../../src/core/cases/marks';
import { migrateCase } from '../../../../../src/core/cases/migrate-case';
import {
  after,
  anEvent,
  closing,
  consentTo,
  day,
  declined,
  handedOver,
  handWritten,
  newCaseFile,
  newId,
  refusal,
  reportedCase,
  sha256,
  shown,
  toReport,
  toSignal,
  tryChange,
} from '../support';

const back = { kind: 'step-back' } as const;

describe('the step to formal report', () => {
  test('needs the consequences to be shown and a consent, in that order', () => {
    expect(tryChange(newCaseFile(), toReport)).toEqual(refusal('consequences-not-seen', 'consequences'));
    const seen = after(newCaseFile(), shown);
    expect(tryChange(seen, toReport)).toEqual(refusal('consent-missing', 'consents'));
    expect(after(seen, consentTo('formal-report'), toReport).status).toBe('formal-report');
  });

  test('is refused for another edition of the consequences, whoever claims it', () => {
    const file = after(newCaseFile(), shown, consentTo('formal-report'));
    for (const consequences of [null, '0', 'yes']) {
      expect(tryChange(file, { ...toReport, consequences })).toEqual(
        refusal('consequences-not-seen', 'consequences'),
      );
    }
    expect(tryChange(file, { kind: 'show-consequences', edition: '0' })).toEqual(
      refusal('consequences-not-seen', 'edition'),
    );
    const older = { ...file, consequences: { edition: '0', on: day('2026-11-12') } };
    expect(tryChange(older, toReport)).toEqual(refusal('consequences-not-seen', 'consequences'));
  });

  test('does not rest on a consent of another kind', () => {
    const file = after(newCaseFile(), shown, consentTo('refer-as-signal'), consentTo('share-as-signal'));
    expect(tryChange(file, toReport)).toEqual(refusal('consent-missing', 'consents'));
  });

  test('does not rest on a consent from before the consequences were shown', () => {
    const file = after(newCaseFile(), consentTo('formal-report', day('2026-11-11')), shown);
    expect(tryChange(file, toReport)).toEqual(refusal('consent-not-fresh', 'consents'));
  });

  test('does not rest on words that were changed, in the file or in the row', () => {
    const file = after(newCaseFile(), shown, consentTo('formal-report'));
    const id = file.consents[0]?.id ?? newId();
    const edited = after(file, { kind: 'edit-consent', id, text: 'Ik stem in: formal-report!' });
    expect(tryChange(edited, toReport)).toEqual(refusal('consent-missing', 'consents'));
    expect(marksOf(edited)).toContainEqual({ kind: 'consent-voided', consentId: id, of: 'formal-report' });
    const tampered = { ...file, consents: file.consents.map((one) => ({ ...one, text: 'Iets anders.' })) };
    expect(tryChange(tampered, toReport)).toEqual(refusal('consent-not-fresh', 'consents'));
    const renewed = after(edited, { kind: 'renew-consent', id, how: 'signed', givenOn: day('2026-11-12') });
    expect(renewed.consents[0]?.textHash).toBe(sha256('Ik stem in: formal-report!'));
    expect(after(renewed, toReport).status).toBe('formal-report');
  });

  test('changing the words and changing them back does not revive a consent', () => {
    const file = after(newCaseFile(), shown, consentTo('formal-report'));
    const { id, text } = file.consents[0] ?? { id: newId(), text: '' };
    const restored = after(
      file,
      { kind: 'edit-consent', id, text: 'Anders.' },
      { kind: 'edit-consent', id, text },
    );
    expect(tryChange(restored, toReport)).toEqual(refusal('consent-missing', 'consents'));
    expect(
      tryChange(restored, { kind: 'renew-consent', id, how: 'spoken', givenOn: day('2026-11-11') }),
    ).toEqual(refusal('consent-not-fresh', 'givenOn'));
  });

  test('does not rest on a withdrawn consent', () => {
    const file = after(newCaseFile(), shown, consentTo('formal-report'));
    const id = file.consents[0]?.id ?? newId();
    const withdrawn = after(file, {
      kind: 'withdraw-consent',
      id,
      on: day('2026-11-12'),
      afterSending: false,
    });
    expect(tryChange(withdrawn, toReport)).toEqual(refusal('consent-missing', 'consents'));
  });

  test('asks anew for everything after it was undone', () => {
    const undone = after(reportedCase(), back);
    expect(undone.status).toBe('listening');
    expect(tryChange(undone, toReport)).toEqual(refusal('consequences-not-seen', 'consequences'));
    const tomorrow = day('2026-11-13');
    const again = tryChange(undone, shown, tomorrow);
    expect(again.ok && tryChange(again.value, toReport, tomorrow)).toEqual(
      refusal('consent-not-fresh', 'consents'),
    );
  });

  test('is refused while the clock stands before the day of the consequences', () => {
    const file = after(newCaseFile(), shown, consentTo('formal-report'));
    expect(tryChange(file, toReport, day('2019-01-01'))).toEqual(
      refusal('consequences-not-seen', 'consequences'),
    );
  });

  test('is not to be had by a hand-written status', () => {
    const messages = [
      { kind: 'set-status', status: 'formal-report' },
      { kind: 'step-forward', to: 'closed', consequences: null },
      { kind: 'set-star', star: true, status: 'formal-report' },
      { ...toReport, consents: [{ kind: 'formal-report' }] },
    ];
    for (const message of messages) {
      expect(tryChange(newCaseFile(), handWritten(message))).toMatchObject({
        ok: false,
        error: { type: 'invalid' },
      });
    }
  });

  test('is not to be had by a row that claims it', () => {
    const file = newCaseFile();
    expect(migrateCase({ ...file, status: 'formal-report' }).ok).toBe(false);
    const step = { step: 'forward', from: 'listening', to: 'formal-report', on: '2026-11-12', at: 0 };
    expect(caseFile.safeParse({ ...file, status: 'formal-report', history: [step] }).success).toBe(false);
  });
});

describe('withdrawing', () => {
  test('takes the step back with it until something was sent', () => {
    const file = reportedCase();
    const id = file.consents[0]?.id ?? newId();
    const withdrawn = after(file, {
      kind: 'withdraw-consent',
      id,
      on: day('2026-11-12'),
      afterSending: false,
    });
    expect(withdrawn.status).toBe('listening');
    expect(withdrawn.history.at(-1)).toMatchObject({ step: 'back', from: 'formal-report', to: 'listening' });
  });

  test('is written down after sending, and says that it calls nothing back', () => {
    const sent = after(reportedCase(), handedOver('formal-report'));
    const id = sent.consents[0]?.id ?? newId();
    const change = { kind: 'withdraw-consent', id, on: day('2026-11-12'), afterSending: false } as const;
    expect(tryChange(sent, change)).toEqual(refusal('already-sent', 'afterSending'));
    const withdrawn = after(sent, { ...change, afterSending: true });
    expect(withdrawn.status).toBe('formal-report');
    expect(marksOf(withdrawn)).toContainEqual(
      expect.objectContaining({ kind: 'consent-withdrawn', afterSending: true }),
    );
    expect(tryChange(withdrawn, change)).toEqual(refusal('nothing-to-undo', 'id'));
  });

  test('is followed by consent anew only from a day that is not before it', () => {
    const file = after(newCaseFile(), consentTo('share-as-signal', day('2026-11-01')));
    const id = file.consents[0]?.id ?? newId();
    const withdrawn = after(file, {
      kind: 'withdraw-consent',
      id,
      on: day('2026-11-10'),
      afterSending: false,
    });
    const renew = (givenOn: string) =>
      ({ kind: 'renew-consent', id, how: 'spoken', givenOn: day(givenOn) }) as const;
    expect(tryChange(withdrawn, renew('2026-11-09'))).toEqual(refusal('consent-not-fresh', 'givenOn'));
    expect(after(withdrawn, renew('2026-11-10')).consents[0]?.withdrawn).toBeNull();
  });

  test('of one of two consents for a signal leaves the signal standing', () => {
    const file = after(newCaseFile(), consentTo('share-as-signal'), consentTo('refer-as-signal'), toSignal);
    const [first, second] = file.consents;
    const withdraw = (id = newId()) =>
      ({ kind: 'withdraw-consent', id, on: day('2026-11-12'), afterSending: false }) as const;
    const one = after(file, withdraw(first?.id));
    expect(one.status).toBe('signal');
    expect(after(one, withdraw(second?.id)).status).toBe('listening');
  });

  test('has a day between consent and today', () => {
    const file = after(newCaseFile(), consentTo('keep-dossier', day('2026-11-10')));
    const id = file.consents[0]?.id ?? newId();
    const withdraw = (on: string) =>
      ({ kind: 'withdraw-consent', id, on: day(on), afterSending: false }) as const;
    expect(tryChange(file, withdraw('2026-11-09'))).toEqual(refusal('wrong-order', 'on'));
    expect(tryChange(file, withdraw('2026-11-13'))).toEqual(refusal('in-the-future', 'on'));
  });
});

describe('a step', () => {
  test('to signal needs a consent, and can be undone until a signal was sent', () => {
    expect(tryChange(newCaseFile(), toSignal)).toEqual(refusal('consent-missing', 'consents'));
    const signal = after(newCaseFile(), consentTo('refer-as-signal'), toSignal);
    expect(after(signal, back).status).toBe('listening');
    expect(tryChange(after(signal, handedOver('signal')), back)).toEqual(refusal('already-sent'));
  });

  test('back from a report that was not sent leads to the signal that was', () => {
    const file = after(newCaseFile(), consentTo('refer-as-signal'), toSignal, handedOver('signal'));
    const reported = after(file, shown, consentTo('formal-report'), toReport);
    const undone = after(reported, back);
    expect(undone.status).toBe('signal');
    expect(tryChange(undone, back)).toEqual(refusal('already-sent'));
  });

  test('cannot be undone once the report was sent', () => {
    const sent = after(reportedCase(), handedOver('formal-report'));
    expect(tryChange(sent, back)).toEqual(refusal('already-sent'));
  });

  test('leads nowhere from the first status, nor twice to the same', () => {
    expect(tryChange(newCaseFile(), back)).toEqual(refusal('nothing-to-undo'));
    expect(tryChange(reportedCase(), toReport)).toEqual(refusal('no-such-step', 'to'));
    expect(tryChange(reportedCase(), toSignal)).toEqual(refusal('no-such-step', 'to'));
  });
});

describe('closing', () => {
  test('is refused before aftercare is decided', () => {
    expect(tryChange(newCaseFile(), closing)).toEqual(refusal('aftercare-undecided', 'aftercare'));
    const noted = after(newCaseFile(), {
      kind: 'note-contact',
      content: { on: day('2026-11-12'), how: 'phone', note: '' },
      decision: null,
    });
    expect(tryChange(noted, closing)).toEqual(refusal('aftercare-undecided', 'aftercare'));
  });

  test.each([
    { kind: 'running', nextOn: day('2026-11-26'), about: '' },
    { kind: 'declined', on: day('2026-11-12'), note: '' },
    { kind: 'completed', on: day('2026-11-12'), note: '' },
  ] as const)('is possible when aftercare is $kind', (decision) => {
    const closed = after(newCaseFile(), { kind: 'set-aftercare', decision }, closing);
    expect(closed).toMatchObject({ status: 'closed', closedOn: '2026-11-12' });
  });

  test('is refused for running aftercare without a date, and for a decision that is unknown', () => {
    for (const decision of [
      { kind: 'running', about: '' },
      { kind: 'running', nextOn: null, about: '' },
      null,
      { kind: 'none' },
    ]) {
      const change = handWritten({ kind: 'set-aftercare', decision });
      expect(tryChange(newCaseFile(), change)).toMatchObject({ ok: false, error: { type: 'invalid' } });
    }
  });

  test('is refused for a day before the opening, after today, before something was sent, or that does not exist', () => {
    const file = after(newCaseFile(), declined);
    const close = (closedOn: string) => handWritten({ kind: 'close', closedOn });
    expect(tryChange(file, close('2026-10-01'))).toEqual(refusal('before-opening', 'closedOn'));
    expect(tryChange(file, close('2026-11-13'))).toEqual(refusal('in-the-future', 'closedOn'));
    expect(tryChange(file, close('2026-11-31'))).toEqual(refusal('invalid', 'closedOn'));
    const sent = after(reportedCase(), handedOver('formal-report'), declined);
    expect(tryChange(sent, close('2026-11-11'))).toEqual(refusal('wrong-order', 'closedOn'));
  });

  test('is not to be had by a row that claims it', () => {
    const row = { ...after(newCaseFile(), declined, closing), aftercare: { decision: null, contacts: [] } };
    expect(migrateCase(row)).toEqual({ ok: false, error: { type: 'invalid' } });
    const turned = { ...after(newCaseFile(), declined, closing), closedOn: '2026-10-01' };
    expect(migrateCase(turned).ok).toBe(false);
  });

  test('leaves aftercare, answers and cleaning up possible, and nothing else', () => {
    const closed = after(
      reportedCase(),
      { kind: 'add-event', content: anEvent },
      handedOver('formal-report'),
      declined,
      closing,
    );
    expect(tryChange(closed, { kind: 'add-event', content: anEvent })).toEqual(refusal('closed'));
    expect(tryChange(closed, toReport)).toEqual(refusal('closed'));
    const eventId = closed.events[0]?.id ?? newId();
    expect(after(closed, { kind: 'remove-event', id: eventId }).events).toEqual([]);
    const handOverId = closed.handOvers[0]?.id ?? newId();
    const answered = after(closed, {
      kind: 'note-answers',
      id: handOverId,
      acknowledgedOn: day('2026-11-12'),
      feedbackOn: null,
    });
    expect(answered.handOvers[0]?.acknowledgedOn).toBe('2026-11-12');
  });

  test('keeps aftercare decided afterwards', () => {
    const closed = after(newCaseFile(), declined, closing);
    const content = { on: day('2026-11-12'), how: 'phone', note: '' } as const;
    expect(tryChange(closed, { kind: 'note-contact', content, decision: null })).toEqual(
      refusal('next-date-missing', 'nextOn'),
    );
  });

  test('is undone by reopening, to where the case stood', () => {
    const closed = after(reportedCase(), declined, closing);
    expect(tryChange(newCaseFile(), { kind: 'reopen' })).toEqual(refusal('not-closed'));
    expect(after(closed, { kind: 'reopen' })).toMatchObject({ status: 'formal-report', closedOn: null });
  });

  test('does not save a report whose consent was withdrawn meanwhile', () => {
    const closed = after(reportedCase(), declined, closing);
    const id = closed.consents[0]?.id ?? newId();
    expect(tryChange(closed, { kind: 'remove-consent', id })).toEqual(refusal('closed', 'id'));
    const withdrawn = after(closed, {
      kind: 'withdraw-consent',
      id,
      on: day('2026-11-12'),
      afterSending: false,
    });
    expect(withdrawn.status).toBe('closed');
    expect(after(withdrawn, { kind: 'reopen' }).status).toBe('listening');
  });
});
