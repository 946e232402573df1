import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../../src/core/cases/values';
import { when } from '../../../../src/core/cases/when';
import { readWhen } from '../../../../src/renderer/strings/when';

const today = '2026-11-12' as CalendarDay;
const read = (text: string) => readWhen(text, today);

describe('a typed time', () => {
  it.each([
    ['14 april 2026', { certainty: 'day', day: '2026-04-14' }],
    ['gisteren', { certainty: 'day', day: '2026-11-11' }],
    ['maart 2026', { certainty: 'month', year: 2026, month: 3 }],
    ['03-2026', { certainty: 'month', year: 2026, month: 3 }],
    ['ergens in maart', { certainty: 'month', year: 2026, month: 3 }],
    ['december', { certainty: 'month', year: 2025, month: 12 }],
    ['in het voorjaar', { certainty: 'season', year: 2026, season: 'spring' }],
    ['winter 2025-2026', { certainty: 'season', year: 2025, season: 'winter' }],
    ['winter 2025/26', { certainty: 'season', year: 2025, season: 'winter' }],
    ['last summer', { certainty: 'season', year: 2026, season: 'summer' }],
    ['2019', { certainty: 'year', year: 2019 }],
    ['vorig jaar', { certainty: 'year', year: 2025 }],
    ['onbekend', { certainty: 'unknown' }],
    ['Unknown', { certainty: 'unknown' }],
  ])('is read as people mean it: %s', (text, meant) => {
    expect(read(text)).toEqual({ kind: 'when', when: meant });
  });

  it.each(['rond 14 april 2026', 'ongeveer 14 april', 'about 14 April 2026', 'begin april'])(
    'that is only roughly known is never read as a day: %s',
    (text) => {
      expect(read(text)).toEqual({ kind: 'when', when: { certainty: 'month', year: 2026, month: 4 } });
    },
  );

  it('offers the month for a day that does not exist', () => {
    expect(read('31 februari 2026')).toEqual({
      kind: 'absent',
      month: { certainty: 'month', year: 2026, month: 2 },
    });
  });

  it.each(['', '   '])('may be empty', (text) => {
    expect(read(text)).toEqual({ kind: 'empty' });
  });

  it.each(['ooit', 'zomer 2024-2025', 'winter 2020-2026', '14', 'maart 99999'])(
    'that means nothing certain is not guessed: %s',
    (text) => {
      expect(read(text)).toEqual({ kind: 'not-read' });
    },
  );

  it('is always one that a file accepts, whatever was typed', () => {
    const word = fc.constantFrom(
      'winter',
      'mei',
      'rond',
      'in',
      '2026',
      '1899',
      '31',
      '99',
      '-',
      '/',
      '2025-26',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const found = read(words.join(' '));
        expect(found.kind !== 'when' || when.safeParse(found.when).success).toBe(true);
      }),
    );
  });
});
