import { describe, expect, test } from 'vitest';
import { migrateCase } from '../../../../../src/core/cases/migrate-case';
import { erases } from '../../../../../src/core/cases/changes/change';
import { changeCase } from '../../../../../src/core/cases/changes/change-case';
import { openCase } from '../../../../../src/core/cases/changes/open-case';
import { emptyChecklist } from '../../../../../src/core/cases/parts/intake';
import { mostEvents } from '../../../../../src/core/cases/parts/events';
import {
  after,
  anEvent,
  aMeasure,
  consentTo,
  day,
  handWritten,
  newCaseFile,
  newId,
  refusal,
  today,
  tryChange,
} from '../support';

const intake = {
  pseudonym: 'Grijze Otter',
  openedOn: today,
  channel: 'desk',
  track: 'integriteit',
  checklist: emptyChecklist,
  wish: '',
  nonWish: '',
} as const;

describe('opening a case', () => {
  const ids = { id: newId(), now: 5, today };

  test('makes a file in today’s format that reads back as it was written', () => {
    const opened = openCase(intake, ids);
    if (!opened.ok) throw new Error(opened.error.type);
    expect(opened.value).toMatchObject({
      ...intake,
      format: 2,
      status: 'listening',
      createdAt: 5,
      changedAt: 5,
    });
    expect(migrateCase(JSON.parse(JSON.stringify(opened.value)))).toEqual(opened);
  });

  test('is refused after today, on a day that does not exist, and with more than was asked', () => {
    expect(openCase({ ...intake, openedOn: day('2026-11-13') }, ids)).toEqual(
      refusal('in-the-future', 'openedOn'),
    );
    const impossible = { ...intake, openedOn: '2026-02-29' } as unknown as typeof intake;
    expect(openCase(impossible, ids)).toEqual(refusal('invalid', 'openedOn'));
    expect(openCase({ ...intake, status: 'closed' } as typeof intake, ids).ok).toBe(false);
  });
});

describe('the intake', () => {
  const set = (openedOn: string) => {
    const { channel, track, checklist } = newCaseFile();
    return { kind: 'set-intake', content: { openedOn: day(openedOn), channel, track, checklist } } as const;
  };

  test('takes no opening in the future, but keeps one that a wrong clock makes future', () => {
    expect(tryChange(newCaseFile(), set('2026-11-13'))).toEqual(refusal('in-the-future', 'openedOn'));
    expect(tryChange(newCaseFile(), set('2026-10-02'), day('2020-01-01')).ok).toBe(true);
  });

  test('has a second category only beside another main one', () => {
    const categorise = (main: 'bullying' | null, second: 'bullying' | 'gifts' | null) =>
      ({ kind: 'set-categories', content: { main, second } }) as const;
    expect(tryChange(newCaseFile(), categorise('bullying', 'bullying'))).toEqual(
      refusal('same-category-twice', 'second'),
    );
    expect(tryChange(newCaseFile(), categorise(null, 'gifts'))).toEqual(refusal('invalid', 'main'));
    expect(after(newCaseFile(), categorise('bullying', 'gifts')).categories.second).toBe('gifts');
  });

  test('keeps every tag once and none without words', () => {
    expect(after(newCaseFile(), { kind: 'set-tags', tags: ['nacht', ' nacht ', 'bellen'] }).tags).toEqual([
      'nacht',
      'bellen',
    ]);
    expect(tryChange(newCaseFile(), { kind: 'set-tags', tags: ['\u200b'] })).toEqual(
      refusal('invalid', 'tags'),
    );
  });

  test('keeps right-to-left, zero-width and other characters of texts, and takes out what only steers a machine', () => {
    const wish = '\u202eomgekeerd\u202c \u200b😀 עברית\tx\r\nregel\u0000 twee\u2028drie';
    const kept = after(newCaseFile(), { kind: 'set-wishes', content: { wish, nonWish: '' } }).wish;
    expect(kept).toBe('\u202eomgekeerd\u202c \u200b😀 עברית\tx\nregel twee\ndrie');
  });

  test('refuses a text that is too long with its field', () => {
    const content = { wish: '', nonWish: 'x'.repeat(2_001) };
    expect(tryChange(newCaseFile(), { kind: 'set-wishes', content })).toEqual(refusal('invalid', 'nonWish'));
  });
});

describe('people', () => {
  const person = { part: 'subject', roleClass: 'alderman', name: '', unit: '', relation: '' } as const;

  test('may have names of one letter or two hundred, and not of two hundred and one', () => {
    for (const name of ['X', 'ß'.repeat(200), '😀']) {
      const file = after(newCaseFile(), { kind: 'add-person', content: { ...person, name } });
      expect(file.people[0]?.name).toBe(name);
    }
    const content = { ...person, name: 'x'.repeat(201) };
    expect(tryChange(newCaseFile(), { kind: 'add-person', content })).toEqual(refusal('invalid', 'name'));
  });

  test('are known by a role where no name was given, and by something at least', () => {
    expect(tryChange(newCaseFile(), { kind: 'add-person', content: person }).ok).toBe(true);
    const nobody = { ...person, roleClass: 'unknown', name: '\u200b ' } as const;
    expect(tryChange(newCaseFile(), { kind: 'add-person', content: nobody })).toEqual(
      refusal('invalid', 'name'),
    );
  });

  test('are edited and removed by their id, and an unknown id is refused', () => {
    const file = after(newCaseFile(), { kind: 'add-person', content: person });
    const id = file.people[0]?.id ?? newId();
    expect(after(file, { kind: 'edit-person', id, content: { ...person, name: 'J.' } }).people).toEqual([
      { ...person, name: 'J.', id },
    ]);
    expect(after(file, { kind: 'remove-person', id }).people).toEqual([]);
    expect(tryChange(file, { kind: 'remove-person', id: newId() })).toEqual(refusal('absent', 'id'));
    expect(tryChange(file, { kind: 'edit-person', id: newId(), content: person })).toEqual(
      refusal('absent', 'id'),
    );
  });
});

describe('told before', () => {
  const content = {
    to: 'leidinggevende',
    when: { certainty: 'month', year: 2026, month: 5 },
    what: '',
    followUp: 'not-followed-up',
    followed: 'Er is niets mee gedaan.',
  } as const;

  test('somebody and nobody exclude each other', () => {
    const nobody = after(newCaseFile(), { kind: 'set-told-nobody', toldNobody: true });
    const told = after(nobody, { kind: 'add-told-before', content });
    expect(told.toldNobody).toBe(false);
    expect(tryChange(told, { kind: 'set-told-nobody', toldNobody: true })).toEqual(
      refusal('somebody-was-told', 'toldNobody'),
    );
    expect(migrateCase({ ...told, toldNobody: true }).ok).toBe(false);
  });

  test('has an honest time that has begun', () => {
    const future = { ...content, when: { certainty: 'year', year: 2027 } } as const;
    expect(tryChange(newCaseFile(), { kind: 'add-told-before', content: future })).toEqual(
      refusal('in-the-future', 'when'),
    );
  });
});

describe('events', () => {
  test.each([
    { certainty: 'day', day: '2026-02-30' },
    { certainty: 'day', day: '2026-13-01' },
    { certainty: 'month', year: 2026, month: 13 },
    { certainty: 'month', year: 2026, month: 0 },
    { certainty: 'season', year: 2026, season: 'monsoon' },
    { certainty: 'year', year: 0 },
    { certainty: 'year', year: 2026, day: '2026-01-01' },
    { certainty: 'about' },
  ])('do not happen on an impossible time: $certainty $day', (when) => {
    const change = handWritten({ kind: 'add-event', content: { ...anEvent, when } });
    expect(tryChange(newCaseFile(), change)).toMatchObject({ ok: false, error: { type: 'invalid' } });
  });

  test('may lie in a month or year that is not over, and not in one to come', () => {
    const at = (when: typeof anEvent.when) => ({ kind: 'add-event', content: { ...anEvent, when } }) as const;
    expect(tryChange(newCaseFile(), at({ certainty: 'month', year: 2026, month: 11 })).ok).toBe(true);
    expect(tryChange(newCaseFile(), at({ certainty: 'unknown' })).ok).toBe(true);
    expect(tryChange(newCaseFile(), at({ certainty: 'season', year: 2026, season: 'winter' }))).toEqual(
      refusal('in-the-future', 'when'),
    );
  });

  test('keep their link to a measure out of reach of a message', () => {
    const change = handWritten({ kind: 'add-event', content: { ...anEvent, measureId: newId() } });
    expect(tryChange(newCaseFile(), change)).toMatchObject({ ok: false, error: { type: 'invalid' } });
  });

  test('need words that can be seen', () => {
    const change = { kind: 'add-event', content: { ...anEvent, what: '\u200b\n' } } as const;
    expect(tryChange(newCaseFile(), change)).toEqual(refusal('invalid', 'what'));
  });

  test('are refused beyond the most that a case holds', () => {
    const file = newCaseFile();
    const events = Array.from({ length: mostEvents }, () => ({ ...anEvent, id: newId(), measureId: null }));
    expect(tryChange({ ...file, events }, { kind: 'add-event', content: anEvent })).toEqual(
      refusal('too-many'),
    );
  });

  test('are refused beyond the bytes that one record holds', () => {
    const file = newCaseFile();
    const long = { ...anEvent, what: '😀'.repeat(5_000), effect: '' };
    const events = Array.from({ length: 103 }, () => ({ ...long, id: newId(), measureId: null }));
    expect(tryChange({ ...file, events }, { kind: 'add-event', content: long })).toEqual(
      refusal('too-large'),
    );
  });
});

describe('aftercare', () => {
  const running = (nextOn: string) =>
    ({ kind: 'set-aftercare', decision: { kind: 'running', nextOn: day(nextOn), about: '' } }) as const;

  test('has its next talk today or later', () => {
    expect(tryChange(newCaseFile(), running('2026-11-11'))).toEqual(refusal('in-the-past', 'nextOn'));
    expect(tryChange(newCaseFile(), running('2026-11-12')).ok).toBe(true);
  });

  test('keeps a talk that is overdue when only its words change', () => {
    const file = after(newCaseFile(), running('2026-11-16'));
    const decision = { kind: 'running', nextOn: day('2026-11-16'), about: 'Bellen.' } as const;
    expect(tryChange(file, { kind: 'set-aftercare', decision }, day('2026-12-01')).ok).toBe(true);
  });

  test('is never left without a next talk by a contact that was made', () => {
    const file = after(newCaseFile(), running('2026-11-12'));
    const content = { on: today, how: 'phone', note: 'Gebeld.' } as const;
    expect(tryChange(file, { kind: 'note-contact', content, decision: null })).toEqual(
      refusal('next-date-missing', 'nextOn'),
    );
    const decision = { kind: 'running', nextOn: day('2026-11-26'), about: '' } as const;
    const noted = after(file, { kind: 'note-contact', content, decision });
    expect(noted.aftercare).toMatchObject({ decision, contacts: [content] });
    const later = { ...content, on: day('2026-11-13') };
    expect(tryChange(file, { kind: 'note-contact', content: later, decision })).toEqual(
      refusal('in-the-future', 'on'),
    );
  });
});

describe('the limits of the advisor', () => {
  const weighing = {
    on: today,
    ground: 'danger',
    weighed: 'Of er gevaar is.',
    with: '',
    decided: '',
  } as const;

  test('are written down with their day', () => {
    const file = after(
      newCaseFile(),
      { kind: 'add-weighing', content: weighing },
      { kind: 'set-conflict', conflict: { what: 'hand-over', on: today, because: 'Zelfde team.' } },
      { kind: 'set-hold', hold: { because: 'Rechtszaak', since: today } },
    );
    expect(file).toMatchObject({ confidentiality: [weighing], conflict: { what: 'hand-over' } });
    const later = { ...weighing, on: day('2026-11-13') };
    expect(tryChange(file, { kind: 'add-weighing', content: later })).toEqual(refusal('in-the-future', 'on'));
  });

  test('know no hold without a reason', () => {
    expect(tryChange(newCaseFile(), { kind: 'set-hold', hold: { because: ' ', since: today } })).toEqual(
      refusal('invalid', 'hold.because'),
    );
  });
});

describe('changes', () => {
  test('that take words out of a case are told apart', () => {
    expect(erases({ kind: 'remove-event', id: newId() })).toBe(true);
    expect(erases({ kind: 'add-measure', content: aMeasure })).toBe(false);
  });

  test('with a consent whose hash was not prepared are a bug', () => {
    const context = { now: 0, today, newId, hashes: new Map<string, string>() };
    expect(() => changeCase(newCaseFile(), consentTo('keep-dossier'), context)).toThrow('not prepared');
  });

  test('bind a consent to the words as they are kept', () => {
    const content = {
      kind: 'keep-dossier',
      text: 'Ja.\r\nGoed.\u0000',
      how: 'spoken',
      givenOn: today,
    } as const;
    const file = after(newCaseFile(), { kind: 'add-consent', content });
    expect(file.consents[0]).toMatchObject({
      text: 'Ja.\nGoed.',
      textHash: '092f693f793852c06835ea5fa5e20ca48e513053402ada8da8c0b2dd933e7d12',
    });
  });
});
