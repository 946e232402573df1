import { describe, expect, test } from 'vitest';
import {
  changeConversation,
  type ConversationChange,
  type ConversationFile,
  conversationFile,
  readBackWaitingSince,
} from '../../../../src/core/cases/conversation-file';
import { contentOfTemplate, conversationTemplates } from '../../../../src/core/cases/templates';
import { keepIdentity, reporterIdentity } from '../../../../src/core/cases/reporter-identity';
import { after, day, deepFrozen, newCaseFile, newId, today } from './support';

const before: ConversationFile = deepFrozen({
  kind: 'conversation',
  format: 2,
  id: newId(),
  caseId: newId(),
  heldOn: day('2026-10-21'),
  contact: 'in-person',
  durationMinutes: 50,
  notes: 'Besproken wat een signaal is.',
  readBack: { kind: 'not-planned' },
  star: false,
  createdAt: 1,
  changedAt: 1,
});

function changed(file: ConversationFile, ...changes: readonly ConversationChange[]): ConversationFile {
  return changes.reduce((one, change) => {
    const result = changeConversation(deepFrozen(one), change, { now: 9, today });
    if (!result.ok) throw new Error(result.error.type);
    expect(conversationFile.parse(result.value)).toEqual(result.value);
    return result.value;
  }, file);
}

const refused = (change: unknown, file = before) => {
  const result = changeConversation(file, change as ConversationChange, { now: 9, today });
  return result.ok ? null : result.error;
};

const { heldOn, contact, durationMinutes, notes } = before;
const write = (more: object) =>
  ({ kind: 'write', content: { heldOn, contact, durationMinutes, notes, ...more } }) as ConversationChange;
const agree: ConversationChange = { kind: 'agree', on: today };

describe('reading back', () => {
  test('waits from the day on which it was planned', () => {
    expect(readBackWaitingSince(before)).toBeNull();
    expect(readBackWaitingSince(changed(before, { kind: 'plan-read-back' }))).toBe(today);
    expect(
      readBackWaitingSince(changed(before, { kind: 'plan-read-back' }, { kind: 'drop-read-back' })),
    ).toBeNull();
  });

  test('ends in agreement or in a correction that is written down', () => {
    expect(changed(before, agree).readBack).toEqual({ kind: 'agreed', on: today });
    const correction = { kind: 'correct', on: today, with: 'Het was dinsdag.' } as const;
    expect(changed(before, correction).readBack).toMatchObject({
      kind: 'corrected',
      with: 'Het was dinsdag.',
    });
    expect(refused({ ...correction, with: ' \u200b' })).toEqual({ type: 'invalid', field: 'with' });
  });

  test('does not count for words that were changed afterwards, and waits again', () => {
    const rewritten = changed(before, agree, write({ notes: 'Anders.' }));
    expect(rewritten.readBack).toEqual({ kind: 'changed-since', on: today, since: today });
    expect(readBackWaitingSince(rewritten)).toBe(today);
    expect(changed(rewritten, write({ notes: notes })).readBack.kind).toBe('changed-since');
    expect(changed(before, agree, write({ durationMinutes: 55 })).readBack.kind).toBe('agreed');
  });

  test('is neither before the conversation nor after today', () => {
    expect(refused({ kind: 'agree', on: '2026-10-20' })).toEqual({ type: 'wrong-order', field: 'on' });
    expect(refused({ kind: 'agree', on: '2026-11-13' })).toEqual({ type: 'in-the-future', field: 'on' });
    expect(refused({ kind: 'agree', on: '2026-11-31' })).toEqual({ type: 'invalid', field: 'on' });
    const agreed = changed(before, { kind: 'agree', on: day('2026-10-22') });
    expect(refused(write({ heldOn: day('2026-10-23') }), agreed)).toEqual({
      type: 'wrong-order',
      field: 'heldOn',
    });
  });
});

describe('a conversation', () => {
  test('keeps a megabyte of notes with any characters, and refuses more', () => {
    const megabyte = '\u202e😀\u0000a'.repeat(1_048_576).slice(0, 1_048_576);
    expect(changed(before, write({ notes: megabyte })).notes).toBe(megabyte);
    expect(refused(write({ notes: 'x'.repeat(1_048_577) }))).toEqual({ type: 'invalid', field: 'notes' });
  });

  test('is not moved into the future, and stays writable under a clock that was set back', () => {
    expect(refused(write({ heldOn: day('2026-11-13') }))).toEqual({ type: 'in-the-future', field: 'heldOn' });
    const result = changeConversation(before, write({ notes: 'x' }), { now: 9, today: day('2019-01-01') });
    expect(result.ok).toBe(true);
  });

  test('takes no change that it does not know', () => {
    expect(refused({ kind: 'set-star', star: 'yes' })).toEqual({ type: 'invalid', field: 'star' });
    expect(refused({ kind: 'erase' })).toEqual({ type: 'invalid', field: 'kind' });
    expect(changed(before, { kind: 'set-star', star: true })).toEqual({
      ...before,
      star: true,
      changedAt: 9,
    });
  });

  test('can begin with the points of every template, in both languages', () => {
    for (const template of conversationTemplates) {
      const [nl, en] = [contentOfTemplate(template, 'nl'), contentOfTemplate(template, 'en')];
      expect(changed(before, write({ ...nl })).notes).toBe(nl.notes);
      expect(nl.notes.split('\n\n').length).toBe(en.notes.split('\n\n').length);
      expect(nl.notes).not.toBe(en.notes);
    }
  });
});

describe('the name and address of a reporter', () => {
  const content = { name: 'A.', phone: '', email: '', address: '', note: '' };
  const context = { now: 3, newId };

  test('lie in a record of their own that keeps its id', () => {
    const file = newCaseFile();
    const first = keepIdentity(file, null, content, context);
    if (!first.ok) throw new Error(first.error.type);
    expect(reporterIdentity.parse(first.value)).toMatchObject({ caseId: file.id, createdAt: 3 });
    const second = keepIdentity(file, first.value, { ...content, name: 'B.' }, { now: 4, newId });
    expect(second).toEqual({ ok: true, value: { ...first.value, name: 'B.', changedAt: 4 } });
    expect(() => keepIdentity(newCaseFile(), first.value, content, context)).toThrow('another case');
  });

  test('are refused while the case says that the reporter is unknown', () => {
    const file = newCaseFile();
    const reporter = { ...file.reporter, identity: 'unknown-to-me' as const };
    const unknown = after(file, { kind: 'set-reporter', content: reporter });
    expect(keepIdentity(unknown, null, content, context)).toEqual({
      ok: false,
      error: { type: 'reporter-is-unknown', field: 'identity' },
    });
    expect(keepIdentity(unknown, null, { ...content, name: '' }, context).ok).toBe(true);
  });

  test('are refused with the field that is too long', () => {
    expect(keepIdentity(newCaseFile(), null, { ...content, name: 'x'.repeat(201) }, context)).toEqual({
      ok: false,
      error: { type: 'invalid', field: 'name' },
    });
  });
});
