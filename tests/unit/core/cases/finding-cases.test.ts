import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../../../src/core/cases/case-file';
import {
  type CaseRow,
  filterCases,
  isOverdue,
  nextDueOn,
  noFilter,
  tagsInUse,
} from '../../../../src/core/cases/filter-cases';
import { searchTextsOf, searchTextsOfConversation } from '../../../../src/core/cases/search-texts';
import {
  after,
  anEvent,
  closing,
  consentTo,
  day,
  declined,
  handedOver,
  newCaseFile,
  newId,
  reportedCase,
  requestedMeasure,
  today,
  toSignal,
} from './support';

function row(pseudonym: string, changed: Partial<CaseFile> = {}, lastHeldOn: string | null = null): CaseRow {
  return {
    file: { ...newCaseFile(), ...changed, pseudonym },
    lastHeldOn: lastHeldOn === null ? null : day(lastHeldOn),
  };
}

const talk = (nextOn: string): Partial<CaseFile> => ({
  aftercare: { decision: { kind: 'running', nextOn: day(nextOn), about: '' }, contacts: [] },
});

const rows = [
  row('Stille Reiger', { star: true, tags: ['nacht', 'team'] }, '2026-11-01'),
  row('Grijze Otter', { ...talk('2026-11-11'), openedOn: day('2026-01-05') }, '2026-11-10'),
  row('Één Kei', { categories: { main: 'bullying', second: 'gifts' }, tags: ['team'] }),
  row('Oude Brem', after(newCaseFile(), declined, closing), '2025-01-01'),
  row('Hoge Wilg', { ...talk('2026-11-12'), categories: { main: 'gifts', second: null } }),
];

const names = (found: readonly CaseRow[]) => found.map(({ file }) => file.pseudonym);
const filtered = (filter: Partial<typeof noFilter>) =>
  names(filterCases(rows, { ...noFilter, ...filter }, 'pseudonym', today));

describe('the list of cases', () => {
  test('lets through what meets every part of the filter', () => {
    expect(filtered({})).toEqual(['Één Kei', 'Grijze Otter', 'Hoge Wilg', 'Oude Brem', 'Stille Reiger']);
    expect(filtered({ pseudonym: ' een ' })).toEqual(['Één Kei']);
    expect(filtered({ statuses: ['closed'] })).toEqual(['Oude Brem']);
    expect(filtered({ statuses: ['closed', 'listening'] })).toHaveLength(5);
    expect(filtered({ categories: ['gifts'] })).toEqual(['Één Kei', 'Hoge Wilg']);
    expect(filtered({ overdue: true })).toEqual(['Grijze Otter']);
    expect(filtered({ star: true })).toEqual(['Stille Reiger']);
    expect(filtered({ tags: ['team'] })).toEqual(['Één Kei', 'Stille Reiger']);
    expect(filtered({ tags: ['team', 'nacht'] })).toEqual(['Stille Reiger']);
    expect(filtered({ star: true, statuses: ['closed'] })).toEqual([]);
  });

  test('has the asked order, and the same one whatever order the cases come in', () => {
    const order = (by: Parameters<typeof filterCases>[2]) => names(filterCases(rows, noFilter, by, today));
    expect(order('contact')).toEqual(['Grijze Otter', 'Stille Reiger', 'Één Kei', 'Hoge Wilg', 'Oude Brem']);
    expect(order('opened').at(-1)).toBe('Grijze Otter');
    expect(order('due').slice(0, 2)).toEqual(['Grijze Otter', 'Hoge Wilg']);
    expect(order('status').at(-1)).toBe('Oude Brem');
    for (const by of ['contact', 'opened', 'pseudonym', 'due', 'status'] as const) {
      expect(names(filterCases(rows.toReversed(), noFilter, by, today))).toEqual(order(by));
    }
  });

  test('knows what is overdue: a talk or an answer of yesterday', () => {
    const sent = after(reportedCase(), handedOver('formal-report'));
    expect(isOverdue(sent, day('2026-11-19'))).toBe(false);
    expect(isOverdue(sent, day('2026-11-20'))).toBe(true);
    expect(nextDueOn(sent, today)).toBe('2026-11-19');
    expect(nextDueOn(newCaseFile(), today)).toBeNull();
  });

  test('knows its tags', () => {
    expect(tagsInUse(rows)).toEqual(['nacht', 'team']);
  });
});

describe('the texts for searching', () => {
  const canaries = new Set<string>();
  const canary = (name: string) => {
    canaries.add(`kanarie-${name}`);
    return `kanarie-${name}`;
  };
  const file = after(
    newCaseFile(),
    { kind: 'set-wishes', content: { wish: canary('wish'), nonWish: canary('nonwish') } },
    { kind: 'set-not-known', notKnown: canary('unknown') },
    { kind: 'set-tags', tags: [canary('tag')] },
    {
      kind: 'set-reporter',
      content: {
        ...newCaseFile().reporter,
        unit: canary('unit'),
        safety: canary('safety'),
        contact: { channel: 'phone', times: canary('times'), voicemail: 'never' },
      },
    },
    {
      kind: 'add-event',
      content: {
        ...anEvent,
        what: canary('what'),
        where: canary('where'),
        present: canary('present'),
        effect: canary('effect'),
        namedByReporter: canary('named'),
        howOften: canary('often'),
      },
    },
    {
      kind: 'add-person',
      content: {
        part: 'subject',
        roleClass: 'mayor',
        name: canary('name'),
        unit: canary('punit'),
        relation: canary('relation'),
      },
    },
    {
      kind: 'add-told-before',
      content: {
        to: canary('to'),
        when: { certainty: 'unknown' },
        what: canary('told'),
        followUp: 'unknown',
        followed: canary('followed'),
      },
    },
    { kind: 'add-evidence', content: { what: canary('evidence'), holder: canary('holder') } },
    {
      kind: 'add-measure',
      content: {
        ...requestedMeasure,
        what: canary('measure'),
        by: canary('by'),
        wayOut: { kind: 'requested', words: canary('words'), saidOn: today },
      },
    },
    {
      kind: 'note-contact',
      content: { on: today, how: 'phone', note: canary('contact') },
      decision: { kind: 'running', nextOn: today, about: canary('about') },
    },
    {
      kind: 'add-weighing',
      content: {
        on: today,
        ground: 'other',
        weighed: canary('weighed'),
        with: canary('with'),
        decided: canary('decided'),
      },
    },
    { kind: 'set-conflict', conflict: { what: 'step-out', on: today, because: canary('conflict') } },
    { kind: 'set-hold', hold: { because: canary('hold'), since: today } },
    {
      kind: 'add-consent',
      content: { kind: 'refer-as-signal', text: canary('consent'), how: 'spoken', givenOn: today },
    },
    toSignal,
    { kind: 'note-hand-over', content: { what: 'signal', to: canary('bureau'), sentOn: today } },
  );

  test('hold everything that was typed, each once', () => {
    const texts = searchTextsOf(file).map(({ text }) => text);
    for (const one of canaries)
      expect(
        texts.filter((text) => text === one),
        one,
      ).toHaveLength(1);
    expect(
      JSON.stringify(file)
        .match(/kanarie-\w+/g)
        ?.toSorted(),
    ).toEqual([...canaries].toSorted());
  });

  test('name the place at which a result opens', () => {
    expect(searchTextsOf(file)).toContainEqual({
      place: { section: 'events', id: file.events[0]?.id, field: 'what' },
      text: 'kanarie-what',
    });
    const places = searchTextsOf(file).map(({ place }) => JSON.stringify(place));
    expect(new Set(places).size).toBe(places.length);
  });

  test('leave out what is empty', () => {
    expect(searchTextsOf(newCaseFile()).map(({ place }) => place.field)).toEqual([
      'pseudonym',
      'wish',
      'nonWish',
    ]);
    expect(searchTextsOf(after(newCaseFile(), consentTo('keep-dossier'))).at(-1)?.place.section).toBe(
      'consents',
    );
  });

  test('of a conversation hold its notes and its correction', () => {
    const found = searchTextsOfConversation({
      kind: 'conversation',
      format: 2,
      id: newId(),
      caseId: newId(),
      heldOn: today,
      contact: 'phone',
      durationMinutes: 0,
      notes: 'noot',
      readBack: { kind: 'corrected', on: today, with: 'beter' },
      star: false,
      createdAt: 0,
      changedAt: 0,
    });
    expect(found.map(({ text }) => text)).toEqual(['noot', 'beter']);
  });
});
