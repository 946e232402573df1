import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeClock } from '../../../../src/core/cases/clock';
import { addDays, addMonths } from '../../../../src/core/cases/days';
import { mayDestroy, type RetentionKnowledge, retentionOf } from '../../../../src/core/cases/retention';
import { after, closing, consentTo, day, declined, newCaseFile, newId } from './support';

const closed = after(newCaseFile(), declined, closing);

function known(today: string, changed: Partial<RetentionKnowledge> = {}): RetentionKnowledge {
  return { today: day(today), clock: 'plausible', termMonths: 24, frozenYears: new Set(), ...changed };
}

describe('destruction', () => {
  test('is proposed when the summary of the year of closing is frozen', () => {
    expect(retentionOf(closed, known('2027-02-01'))).toEqual({ kind: 'kept', atTheLatestOn: '2028-11-12' });
    expect(retentionOf(closed, known('2027-02-01', { frozenYears: new Set([2025, 2027]) })).kind).toBe(
      'kept',
    );
    expect(retentionOf(closed, known('2027-02-01', { frozenYears: new Set([2026]) }))).toEqual({
      kind: 'proposed',
      because: 'summary-frozen',
      closedOn: '2026-11-12',
    });
  });

  test('is not proposed for a year that is not over, whatever seems to be frozen', () => {
    expect(retentionOf(closed, known('2026-12-31', { frozenYears: new Set([2026]) })).kind).toBe('kept');
  });

  test('is proposed on the day on which the months are over, and not the day before', () => {
    expect(retentionOf(closed, known('2028-11-11')).kind).toBe('kept');
    expect(retentionOf(closed, known('2028-11-12'))).toMatchObject({
      kind: 'proposed',
      because: 'term-passed',
    });
    expect(retentionOf(closed, known('2027-05-12', { termMonths: 6 }))).toMatchObject({
      because: 'term-passed',
    });
  });

  test('keeps to a term between one month and twenty-four', () => {
    for (const termMonths of [25, 1_000, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(retentionOf(closed, known('2027-01-01', { termMonths }))).toMatchObject({
        atTheLatestOn: '2028-11-12',
      });
    }
    for (const termMonths of [0, -5, 0.5]) {
      expect(retentionOf(closed, known('2026-11-20', { termMonths }))).toMatchObject({
        atTheLatestOn: '2026-12-12',
      });
    }
  });

  test('is stopped by a legal hold, also one set after closing, and by aftercare that runs', () => {
    const held = after(closed, {
      kind: 'set-hold',
      hold: { because: 'Rechtszaak', since: day('2026-11-12') },
    });
    expect(retentionOf(held, known('2040-01-01'))).toEqual({ kind: 'held', since: '2026-11-12' });
    expect(mayDestroy(held, held.pseudonym, known('2040-01-01'))).toEqual({
      ok: false,
      error: { type: 'legal-hold' },
    });
    expect(retentionOf(after(held, { kind: 'set-hold', hold: null }), known('2040-01-01')).kind).toBe(
      'proposed',
    );
    const decision = { kind: 'running', nextOn: day('2026-11-20'), about: '' } as const;
    const running = after(closed, { kind: 'set-aftercare', decision });
    expect(retentionOf(running, known('2040-01-01')).kind).toBe('aftercare-running');
  });

  test('is proposed when the reporter no longer agrees to a dossier', () => {
    const file = after(newCaseFile(), consentTo('keep-dossier'));
    const id = file.consents[0]?.id ?? newId();
    const withdraw = { kind: 'withdraw-consent', id, on: day('2026-11-12'), afterSending: false } as const;
    expect(retentionOf(after(file, withdraw), known('2026-11-12')).kind).toBe('working');
    expect(retentionOf(after(file, withdraw, declined, closing), known('2026-11-12'))).toMatchObject({
      because: 'consent-withdrawn',
    });
  });

  test('needs the pseudonym of the case, whatever its capitals', () => {
    const then = known('2028-11-12');
    expect(mayDestroy(closed, 'stille reiger', then).ok).toBe(true);
    expect(mayDestroy(closed, 'Grijze Otter', then)).toEqual({
      ok: false,
      error: { type: 'other-pseudonym' },
    });
    expect(mayDestroy(closed, '', then).ok).toBe(false);
    expect(mayDestroy(newCaseFile(), 'Stille Reiger', then)).toEqual({
      ok: false,
      error: { type: 'not-closed' },
    });
    expect(mayDestroy(closed, 'Stille Reiger', known('2027-01-01'))).toEqual({
      ok: false,
      error: { type: 'too-early' },
    });
  });

  test('is never possible while the clock is in doubt', () => {
    for (const clock of ['ahead', 'behind'] as const) {
      const doubtful = known('2050-01-01', { clock, frozenYears: new Set([2026]) });
      expect(retentionOf(closed, doubtful)).toEqual({ kind: 'clock-in-doubt', clock });
      expect(mayDestroy(closed, closed.pseudonym, doubtful)).toEqual({
        ok: false,
        error: { type: 'clock-in-doubt' },
      });
    }
  });

  test('is not to be had before its day by a clock that was set forward or back by years', () => {
    const days = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 700 }), (jump, sinceClosing) => {
        const truth = addDays(day('2026-11-12'), sinceClosing);
        const shown = addDays(truth, jump);
        const clock = judgeClock({ today: shown, lastOpenOn: truth, latestChange: Date.parse(truth) });
        const doubt = jump > 0 ? 'ahead' : 'behind';
        expect(clock === doubt || Math.abs(jump) <= 180).toBe(true);
        const possible = mayDestroy(closed, closed.pseudonym, {
          today: shown,
          clock,
          termMonths: 24,
          frozenYears: new Set(),
        }).ok;
        // Half a year of absence is believed; that is the most by which a proposal can come early.
        expect(!possible || addDays(truth, 180) >= addMonths(day('2026-11-12'), 24)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a clock', () => {
  const at = (today: string, lastOpenOn: string | null, latest: string | null) =>
    judgeClock({
      today: day(today),
      lastOpenOn: lastOpenOn === null ? null : day(lastOpenOn),
      latestChange: latest === null ? null : Date.parse(latest),
    });

  test('is believed in an empty vault, day after day, and after a long illness', () => {
    expect(at('2026-11-12', null, null)).toBe('plausible');
    expect(at('2026-11-12', '2026-11-11', '2026-11-11')).toBe('plausible');
    expect(at('2026-11-12', '2026-05-16', '2026-05-16')).toBe('plausible');
  });

  test('is not believed after more than half a year, nor before what was already written', () => {
    expect(at('2026-11-12', '2026-05-15', '2026-05-15')).toBe('ahead');
    expect(at('2026-11-12', '2026-11-15', null)).toBe('behind');
    expect(at('2026-11-12', '2026-11-12', '2031-01-01')).toBe('behind');
    expect(at('2026-11-12', null, '2026-11-14T23:59:00Z')).toBe('plausible');
  });

  test('is believed once the advisor has confirmed it', () => {
    expect(at('2032-01-01', '2032-01-01', null)).toBe('plausible');
  });
});
