import { describe, expect, test } from 'vitest';
import type { ConversationFile } from '../../../../src/core/cases/conversation-file';
import type { When } from '../../../../src/core/cases/when';
import { timelineOf } from '../../../../src/core/cases/timeline';
import {
  after,
  aMeasure,
  anEvent,
  closing,
  day,
  declined,
  imposedMeasure,
  newCaseFile,
  newId,
  today,
} from './support';

const at = (what: string, when: When, more: Partial<typeof anEvent> = {}) =>
  ({ kind: 'add-event', content: { ...anEvent, ...more, what, when } }) as const;

const file = after(
  newCaseFile(),
  at('“Dit is eerder gebeurd”', { certainty: 'unknown' }, { source: 'from-someone-else' }),
  at('Niet meer gevraagd', { certainty: 'day', day: day('2026-06-09') }, { ongoing: true }),
  at(
    'Berichten laat op de avond',
    { certainty: 'month', year: 2026, month: 3 },
    { source: 'document', howOften: 'vier keer' },
  ),
  at('Collega zag het', { certainty: 'season', year: 2026, season: 'spring' }, { source: 'seen-or-heard' }),
  at('Opmerking', { certainty: 'season', year: 2025, season: 'winter' }),
  at('Op de eerste', { certainty: 'day', day: day('2026-03-01') }),
);

function conversation(heldOn: string, caseId = file.id): ConversationFile {
  return {
    kind: 'conversation',
    format: 2,
    id: newId(),
    caseId,
    heldOn: day(heldOn),
    contact: 'phone',
    durationMinutes: 20,
    notes: '',
    readBack: { kind: 'not-planned' },
    star: false,
    createdAt: 0,
    changedAt: 0,
  };
}

describe('the timeline', () => {
  test('puts events in order of their first possible day, surer ones first, unknown ones last', () => {
    expect(timelineOf(file, []).events.map(({ headline }) => headline)).toEqual([
      'Opmerking',
      'Op de eerste',
      'Berichten laat op de avond',
      'Collega zag het',
      'Niet meer gevraagd',
      '“Dit is eerder gebeurd”',
    ]);
  });

  test('gives every event the days on which it can have been, and no others', () => {
    const spans = timelineOf(file, []).events.map(({ span, ongoing }) => [span.from, span.to, ongoing]);
    expect(spans[0]).toEqual(['2025-12-01', '2026-02-28', false]);
    expect(spans[4]).toEqual(['2026-06-09', '2026-06-09', true]);
    expect(spans[5]).toEqual([null, null, false]);
  });

  test('keeps what was written first before what has the same time', () => {
    const twice = after(
      newCaseFile(),
      at('eerst', { certainty: 'unknown' }),
      at('dan', { certainty: 'unknown' }),
    );
    expect(timelineOf(twice, []).events.map(({ headline }) => headline)).toEqual(['eerst', 'dan']);
  });

  test('leaves events of the asked sources, and every action', () => {
    const told = after(file, { kind: 'add-measure', content: aMeasure });
    const some = timelineOf(told, [], new Set(['document', 'from-someone-else']));
    expect(some.events.map(({ source }) => source)).toEqual(['document', 'from-someone-else']);
    expect(some.actions).toHaveLength(1);
    expect(timelineOf(told, [], new Set()).events).toEqual([]);
  });

  test('puts what was done on the second track, conversations of other cases left out', () => {
    const done = after(
      file,
      {
        kind: 'add-told-before',
        content: {
          to: 'leidinggevende',
          when: { certainty: 'month', year: 2026, month: 5 },
          what: '',
          followUp: 'not-followed-up',
          followed: '',
        },
      },
      { kind: 'add-measure', content: imposedMeasure },
      {
        kind: 'note-contact',
        content: { on: today, how: 'phone', note: '' },
        decision: { kind: 'completed', on: today, note: '' },
      },
      { kind: 'close', closedOn: day('2026-11-11') },
    );
    const { actions } = timelineOf(done, [
      conversation('2026-10-21'),
      conversation('2026-10-02'),
      conversation('2026-10-03', newId()),
    ]);
    expect(actions.map(({ kind, span }) => [kind, span.from])).toEqual([
      ['told-before', '2026-05-01'],
      ['conversation', '2026-10-02'],
      ['conversation', '2026-10-21'],
      ['measure', '2026-10-23'],
      ['step', '2026-11-11'],
      ['aftercare-contact', '2026-11-12'],
    ]);
    expect(actions[3]).toMatchObject({
      ongoing: true,
      marks: [{ kind: 'restricts-reporter' }, { kind: 'reporter-objects' }],
    });
  });

  test('runs from its first day to its last, and nowhere without days', () => {
    expect(timelineOf(file, [])).toMatchObject({ from: '2025-12-01', to: '2026-06-09' });
    expect(timelineOf(newCaseFile(), [])).toMatchObject({ from: null, to: null });
    expect(timelineOf(after(newCaseFile(), declined, closing), [])).toMatchObject({ from: today, to: today });
  });
});
