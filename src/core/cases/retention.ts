import { err, ok, type Result } from '../result';
import type { CaseFile } from './case-file';
import type { ClockState } from './clock';
import { addMonths, yearOf } from './days';
import { pseudonymKey } from './pseudonym';
import type { CalendarDay } from './values';

/** The longest that a closed case is kept without being proposed for destruction. */
const longestRetentionMonths = 24;

export interface RetentionKnowledge {
  readonly today: CalendarDay;
  readonly clock: ClockState;
  /** From the settings: whole months from 1 to 24 after closing. */
  readonly termMonths: number;
  /** The years whose annual summary is frozen: what they counted does not need the case any more. */
  readonly frozenYears: ReadonlySet<number>;
}

export type Retention =
  /** The case is open. */
  | { readonly kind: 'working' }
  | { readonly kind: 'held'; readonly since: CalendarDay }
  /** Nothing can be said while the date of the computer is in doubt. */
  | { readonly kind: 'clock-in-doubt'; readonly clock: ClockState }
  /** Aftercare still runs, and needs the file. */
  | { readonly kind: 'aftercare-running'; readonly nextOn: CalendarDay }
  | { readonly kind: 'kept'; readonly atTheLatestOn: CalendarDay }
  | {
      readonly kind: 'proposed';
      readonly because: 'summary-frozen' | 'term-passed' | 'consent-withdrawn';
      readonly closedOn: CalendarDay;
    };

/**
 * What is proposed for a case: destruction once the annual summary of the year in which it was closed is frozen, at the
 * latest `termMonths` after closing, or when the reporter no longer agrees to a dossier. A proposal and no more: nothing is
 * destroyed by itself. A legal hold, running aftercare and a clock in doubt stop it.
 */
export function retentionOf(file: CaseFile, known: RetentionKnowledge): Retention {
  const { closedOn, retention, aftercare } = file;
  if (file.status !== 'closed' || closedOn === null) return { kind: 'working' };
  if (retention.hold) return { kind: 'held', since: retention.hold.since };
  if (known.clock !== 'plausible') return { kind: 'clock-in-doubt', clock: known.clock };
  if (aftercare.decision?.kind === 'running') {
    return { kind: 'aftercare-running', nextOn: aftercare.decision.nextOn };
  }
  if (keepingWithdrawn(file)) return { kind: 'proposed', because: 'consent-withdrawn', closedOn };
  const atTheLatestOn = addMonths(closedOn, boundedTerm(known.termMonths));
  if (known.today >= atTheLatestOn) return { kind: 'proposed', because: 'term-passed', closedOn };
  const year = yearOf(closedOn);
  // A summary cannot be frozen before its year is over; one that seems to be was made under a wrong clock.
  if (known.frozenYears.has(year) && yearOf(known.today) > year) {
    return { kind: 'proposed', because: 'summary-frozen', closedOn };
  }
  return { kind: 'kept', atTheLatestOn };
}

export type DestructionRefusal = {
  readonly type:
    | 'not-closed'
    | 'legal-hold'
    | 'clock-in-doubt'
    | 'aftercare-running'
    | 'too-early'
    | 'other-pseudonym';
};

/**
 * Whether a case may be destroyed now, with the pseudonym that the advisor typed to confirm it. It may when
 * `retentionOf` proposes it, and not a day before.
 */
export function mayDestroy(
  file: CaseFile,
  typedPseudonym: string,
  known: RetentionKnowledge,
): Result<void, DestructionRefusal> {
  const retention = retentionOf(file, known);
  switch (retention.kind) {
    case 'working':
      return err({ type: 'not-closed' });
    case 'held':
      return err({ type: 'legal-hold' });
    case 'clock-in-doubt':
      return err({ type: 'clock-in-doubt' });
    case 'aftercare-running':
      return err({ type: 'aftercare-running' });
    case 'kept':
      return err({ type: 'too-early' });
    case 'proposed':
      return pseudonymKey(typedPseudonym) === pseudonymKey(file.pseudonym)
        ? ok(undefined)
        : err({ type: 'other-pseudonym' });
  }
}

function keepingWithdrawn({ consents }: CaseFile): boolean {
  const keeping = consents.filter(({ kind }) => kind === 'keep-dossier');
  return keeping.length > 0 && keeping.every(({ withdrawn }) => withdrawn !== null);
}

function boundedTerm(months: number): number {
  if (!Number.isFinite(months)) return longestRetentionMonths;
  return Math.min(longestRetentionMonths, Math.max(1, Math.trunc(months)));
}
