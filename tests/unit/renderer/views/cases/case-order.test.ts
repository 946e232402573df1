import { describe, expect, it } from 'vitest';
import { emptyParts } from '../../../../../src/core/cases/empty-parts';
import type { CalendarDay, RecordId } from '../../../../../src/core/cases/values';
import type { CaseSummary } from '../../../../../src/renderer/vault-worker/api';
import { arrangeCases, type Order } from '../../../../../src/renderer/views/cases/case-order';

function summary(pseudonym: string, openedOn: string, lastHeldOn: string | null): CaseSummary {
  return {
    file: {
      ...emptyParts,
      kind: 'case',
      format: 2,
      id: '0'.repeat(32) as RecordId,
      pseudonym,
      openedOn: openedOn as CalendarDay,
      channel: 'phone',
      track: 'omgangsvormen',
      wish: '',
      nonWish: '',
      createdAt: 0,
      changedAt: 0,
    },
    conversations: lastHeldOn === null ? 0 : 1,
    lastHeldOn: lastHeldOn as CalendarDay | null,
  };
}

const cases = [
  summary('Stille Reiger', '2026-03-01', '2026-11-12'),
  summary('Ééndere Otter', '2026-10-05', null),
  summary('Grijze Otter', '2026-01-01', '2026-09-01'),
];

function names(typed: string, order: Order): string[] {
  return arrangeCases(cases, typed, order).map(({ file }) => file.pseudonym);
}

describe('the list of cases', () => {
  it('puts the latest contact first; without one the day of opening counts', () => {
    expect(names('', 'contact')).toEqual(['Stille Reiger', 'Ééndere Otter', 'Grijze Otter']);
  });

  it('puts the latest opened first', () => {
    expect(names('', 'opened')).toEqual(['Ééndere Otter', 'Stille Reiger', 'Grijze Otter']);
  });

  it('orders pseudonyms as a Dutch reader does', () => {
    expect(names('', 'pseudonym')).toEqual(['Ééndere Otter', 'Grijze Otter', 'Stille Reiger']);
  });

  it('finds a part of a pseudonym, whatever its case or accents', () => {
    expect(names(' OTTER ', 'pseudonym')).toEqual(['Ééndere Otter', 'Grijze Otter']);
    expect(names('eende', 'contact')).toEqual(['Ééndere Otter']);
    expect(names('zzz', 'contact')).toEqual([]);
  });

  it('leaves the given list as it was', () => {
    const before = cases.map(({ file }) => file.pseudonym);
    arrangeCases(cases, '', 'pseudonym');
    expect(cases.map(({ file }) => file.pseudonym)).toEqual(before);
  });
});
