import { describe, expect, it } from 'vitest';
import { type CaseRecord, caseRecord } from '../../../../src/core/cases/case';
import { type ConversationRecord, conversationRecord } from '../../../../src/core/cases/conversation';
import { calendarDay } from '../../../../src/core/cases/values';
import { buildSignalReferral, type SignalChoices } from '../../../../src/core/referral/build-signal';
import { mostConversations } from '../../../../src/core/referral/referral';

const id = (digit: string) => digit.repeat(32);
const owner: CaseRecord = caseRecord.parse({
  kind: 'case',
  format: 1,
  id: id('a'),
  pseudonym: 'Stille Reiger',
  openedOn: '2026-09-01',
  channel: 'phone',
  track: 'integriteit',
  status: 'listening',
  wish: ' Dat het stopt. ',
  nonWish: 'Geen naam.\r\n\r\nGeen gesprek.',
  createdAt: 1,
  changedAt: 1,
});
const choices: SignalChoices = {
  documentNumber: ' LWV-2026-0007 ',
  version: 1,
  language: 'nl',
  writtenOn: calendarDay.parse('2026-11-19'),
  organisation: 'Gemeente  Luwerveen',
  copyFor: 'Bureau Integriteit',
  notKnown: '',
  advisorNote: '',
};

function conversation(changes: Record<string, unknown> = {}): ConversationRecord {
  return conversationRecord.parse({
    kind: 'conversation',
    format: 1,
    id: id('1'),
    caseId: id('a'),
    heldOn: '2026-09-03',
    contact: 'phone',
    durationMinutes: 45,
    notes: 'Een gesprek.',
    createdAt: 1,
    changedAt: 1,
    ...changes,
  });
}

describe('building a signal for information', () => {
  it('puts the conversations oldest first and normalises every text', () => {
    const later = conversation({ id: id('2'), heldOn: '2026-10-01', notes: 'Tweede\tkeer.\r\n' });
    const built = buildSignalReferral(owner, [later, conversation()], choices);
    expect(built).toEqual({
      ok: true,
      value: {
        kind: 'signal-for-information',
        format: 1,
        documentNumber: 'LWV-2026-0007',
        version: 1,
        language: 'nl',
        writtenOn: '2026-11-19',
        organisation: 'Gemeente Luwerveen',
        copyFor: 'Bureau Integriteit',
        track: 'integriteit',
        wish: 'Dat het stopt.',
        nonWish: 'Geen naam.\n\nGeen gesprek.',
        conversations: [
          { heldOn: '2026-09-03', contact: 'phone', text: 'Een gesprek.' },
          { heldOn: '2026-10-01', contact: 'phone', text: 'Tweede keer.' },
        ],
        notKnown: '',
        advisorNote: '',
      },
    });
  });

  it('takes neither pseudonym nor id nor duration along', () => {
    const built = JSON.stringify(buildSignalReferral(owner, [conversation()], choices));
    for (const secret of ['Reiger', id('a'), id('1'), '45', 'duration']) expect(built).not.toContain(secret);
  });

  it('refuses to be about no conversation', () => {
    expect(buildSignalReferral(owner, [], choices)).toEqual({
      ok: false,
      error: { type: 'no-conversations' },
    });
  });

  it('refuses more conversations than a document holds', () => {
    const many = Array.from({ length: mostConversations + 1 }, (_, index) =>
      conversation({ id: index.toString(16).padStart(32, '0') }),
    );
    expect(buildSignalReferral(owner, many, choices)).toEqual({
      ok: false,
      error: { type: 'too-many-conversations', most: mostConversations },
    });
  });

  it('refuses a conversation of another case, and one that is given twice', () => {
    const foreign = conversation({ caseId: id('b') });
    expect(buildSignalReferral(owner, [foreign], choices)).toMatchObject({
      error: { type: 'conversation-of-another-case', heldOn: '2026-09-03' },
    });
    expect(buildSignalReferral(owner, [conversation(), conversation()], choices)).toMatchObject({
      error: { type: 'conversation-twice', heldOn: '2026-09-03' },
    });
  });

  it.each([
    ['copyFor', { copyFor: ' \n ' }],
    ['copyFor', { copyFor: 'x'.repeat(81) }],
    ['organisation', { organisation: '\u202e' }],
    ['documentNumber', { documentNumber: 'nummer 7' }],
    ['version', { version: 0 }],
    ['advisorNote', { advisorNote: 'x'.repeat(10_001) }],
  ])('names the choice %s that does not fit', (field, changes) => {
    expect(buildSignalReferral(owner, [conversation()], { ...choices, ...changes })).toEqual({
      ok: false,
      error: { type: 'invalid-choice', field },
    });
  });

  it.each(['STILLE REIGER', 'stille\nreiger', 'StilleReiger', 'Stille-Réiger', 'Sti\u00adlle Reiger'])(
    'refuses a text with the pseudonym written as %j',
    (name) => {
      const notes = `Dossier ${name}: vervolg.`;
      expect(buildSignalReferral(owner, [conversation({ notes })], choices)).toEqual({
        ok: false,
        error: { type: 'names-the-pseudonym', field: 'conversations', heldOn: '2026-09-03' },
      });
      expect(buildSignalReferral(owner, [conversation()], { ...choices, advisorNote: notes })).toMatchObject({
        error: { type: 'names-the-pseudonym', field: 'advisorNote' },
      });
    },
  );

  it('lets one word of the pseudonym pass', () => {
    const notes = 'Er stond een reiger, en het was stil.';
    expect(buildSignalReferral(owner, [conversation({ notes })], choices).ok).toBe(true);
  });
});
