import { describe, expect, test } from 'vitest';
import { attentionOf, type AttentionRow } from '../../../../src/core/cases/attention';
import type { CaseFile } from '../../../../src/core/cases/case-file';
import type { RetentionKnowledge } from '../../../../src/core/cases/retention';
import {
  after,
  closing,
  day,
  declined,
  handedOver,
  newCaseFile,
  newId,
  reportedCase,
  today,
} from './support';

const known: RetentionKnowledge = { today, clock: 'plausible', termMonths: 24, frozenYears: new Set() };

function named(pseudonym: string, file: CaseFile): AttentionRow {
  return { file: { ...file, pseudonym }, readBacks: [] };
}

/** Decided when it was not yet late. */
function withTalk(pseudonym: string, nextOn: string, about = ''): AttentionRow {
  const decision = { kind: 'running' as const, nextOn: day(nextOn), about };
  return named(pseudonym, { ...newCaseFile(), aftercare: { decision, contacts: [] } });
}

describe('today', () => {
  test('shows aftercare that is late, of today and until the end of next week, in that order', () => {
    const { aftercare, needed } = attentionOf(
      [
        withTalk('Ronde Kiezel', '2026-11-16'),
        withTalk('Lichte Wilg', '2026-11-12', 'Bellen na 17.00 uur.'),
        withTalk('Wakkere Linde', '2026-11-11'),
        withTalk('Verre Kust', '2026-11-23'),
        withTalk('Late Brem', '2019-01-01'),
        withTalk('Zondag', '2026-11-22'),
      ],
      known,
    );
    expect(aftercare.map(({ pseudonym, state }) => [pseudonym, state])).toEqual([
      ['Late Brem', 'overdue'],
      ['Wakkere Linde', 'overdue'],
      ['Lichte Wilg', 'today'],
      ['Ronde Kiezel', 'coming'],
      ['Zondag', 'coming'],
    ]);
    expect(aftercare[2]).toMatchObject({
      about: 'Bellen na 17.00 uur.',
      contact: { voicemail: 'not-asked' },
    });
    expect(needed).toEqual({ people: 3, deadlines: 0, rest: true });
  });

  test('shows every term that runs, and counts those that are near or passed', () => {
    const sent = named('Grijze Otter', after(reportedCase(), handedOver('formal-report')));
    const { deadlines, needed } = attentionOf([sent], { ...known, today: day('2026-11-17') });
    expect(deadlines.map(({ kind, state }) => [kind, state])).toEqual([
      ['acknowledgement', 'near'],
      ['feedback', 'running'],
    ]);
    expect(needed).toEqual({ people: 0, deadlines: 1, rest: true });
    expect(attentionOf([sent], { ...known, today: day('2027-06-01') }).needed).toEqual({
      people: 0,
      deadlines: 2,
      rest: false,
    });
  });

  test('still waits for answers and aftercare of closed cases', () => {
    const closed = after(reportedCase(), handedOver('formal-report'), declined, closing);
    expect(attentionOf([named('Oude Brem', closed)], known).deadlines).toHaveLength(2);
  });

  test('shows read-backs that wait, longest first', () => {
    const readBacks = ['2026-11-10', '2026-11-02'].map((since) => ({
      conversationId: newId(),
      heldOn: day(since),
      since: day(since),
    }));
    const shown = attentionOf([{ file: newCaseFile(), readBacks }], known);
    expect(shown.readBacks.map(({ since }) => since)).toEqual(['2026-11-02', '2026-11-10']);
    expect(shown.needed).toEqual({ people: 0, deadlines: 0, rest: true });
  });

  test('proposes what may be destroyed, and nothing while the clock is in doubt', () => {
    const rows = [named('Oude Brem', after(newCaseFile(), declined, closing))];
    const then = { ...known, today: day('2028-11-12') };
    expect(attentionOf(rows, then).proposals).toMatchObject([
      { pseudonym: 'Oude Brem', because: 'term-passed' },
    ]);
    expect(attentionOf(rows, { ...then, clock: 'ahead' })).toMatchObject({ proposals: [], clock: 'ahead' });
  });

  test('is the same whatever the order of the cases', () => {
    const rows = [
      withTalk('Bonte Kei', '2026-11-12'),
      withTalk('Arme Kei', '2026-11-12'),
      withTalk('Cel', '2026-11-13'),
    ];
    expect(attentionOf(rows.toReversed(), known)).toEqual(attentionOf(rows, known));
  });

  test('asks nothing of an advisor without cases', () => {
    expect(attentionOf([], known).needed).toEqual({ people: 0, deadlines: 0, rest: false });
  });
});
