import { describe, expect, it } from 'vitest';
import type { AftercareDue, Attention } from '../../../../../src/core/cases/attention';
import type { CalendarDay } from '../../../../../src/core/cases/values';
import { needOf } from '../../../../../src/renderer/views/today/need-sentence';
import { earlierThanThisWeek, twoWeeks } from '../../../../../src/renderer/views/today/two-weeks';

const today = '2026-11-12' as CalendarDay;

function needed(people: number, states: readonly ('running' | 'near' | 'overdue')[], rest: boolean) {
  const deadlines = states.map((state) => ({ state })) as unknown as Attention['deadlines'];
  return needOf({
    needed: { people, deadlines: states.filter((state) => state !== 'running').length, rest },
    deadlines,
  });
}

describe('the sentence that opens the day', () => {
  it('tells terms that have passed from those that come near', () => {
    expect(needed(2, ['overdue', 'near', 'near', 'running'], true)).toEqual({
      people: 2,
      passed: 1,
      near: 2,
      follows: 'rest',
    });
  });

  it('says that nothing is needed only when nothing is there', () => {
    expect(needed(0, [], false).follows).toBe('nothing');
    expect(needed(0, ['running'], true).follows).toBe('only-rest');
    expect(needed(1, [], false).follows).toBe('no-more');
  });
});

describe('the two weeks', () => {
  const due = (dueOn: string) => ({ dueOn }) as unknown as AftercareDue;
  const attention = { aftercare: [due('2026-11-02'), due('2026-11-12'), due('2026-11-22')], deadlines: [] };

  it('begin on Monday and end on the Sunday after the next', () => {
    const days = twoWeeks(attention, today).flat();
    expect(days).toHaveLength(14);
    expect([days[0]?.day, days.at(-1)?.day]).toEqual(['2026-11-09', '2026-11-22']);
    expect(days.filter(({ aftercare }) => aftercare > 0).map(({ day }) => day)).toEqual([
      '2026-11-12',
      '2026-11-22',
    ]);
  });

  it('say how much is older than they are', () => {
    expect(earlierThanThisWeek(attention, today)).toBe(1);
  });
});
