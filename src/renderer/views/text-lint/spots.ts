import type { Certainty, FindingKind, Reason } from '../../../core/text/finding';
import type { DismissalReason, LintedFinding, LintedPassage, LintedPlace } from '../../vault-worker/api';

/** The same words in one text: looked at once, however often they stand there. */
export interface Spot {
  /** Of its row; the marks in the text carry it with their number. */
  readonly id: string;
  readonly place: LintedPlace;
  readonly key: string;
  readonly kind: FindingKind;
  readonly certainty: Certainty;
  readonly reason: Reason;
  readonly words: string;
  /** The text as it will stand in the document, in which `spans` count UTF-16 units. */
  readonly text: string;
  readonly spans: readonly Span[];
  readonly dismissed: DismissalReason | null;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const certainties = ['certain', 'likely', 'possible'] as const satisfies readonly Certainty[];

/** All spots in the order of the document. Their ids stay the same when something is dismissed. */
export function spotsOf(passages: readonly LintedPassage[]): Spot[] {
  return passages
    .flatMap(({ place, text, findings }) =>
      [...new Set(findings.map(({ key }) => key))].map((key) => ({
        place,
        text,
        key,
        same: findings.filter((finding) => finding.key === key),
      })),
    )
    .map(({ place, text, key, same }, index) => {
      const surest = same.toSorted(bySureness)[0] as LintedFinding;
      return {
        id: `spot-${index + 1}`,
        place,
        key,
        kind: surest.kind,
        certainty: surest.certainty,
        reason: surest.reason,
        words: text.slice(surest.start, surest.end),
        text,
        spans: same.map(({ start, end }) => ({ start, end })),
        dismissed: surest.dismissed,
      };
    });
}

/** The surest first; what is equally sure keeps its order. */
export function bySureness(
  left: { readonly certainty: Certainty },
  right: { readonly certainty: Certainty },
): number {
  return certainties.indexOf(left.certainty) - certainties.indexOf(right.certainty);
}

export function isOpen(spot: Spot): boolean {
  return spot.dismissed === null;
}

/** Tells spots apart also when the ids have moved on. */
export function identityOf({ place, key }: Spot): string {
  return `${place.kind === 'conversation' ? place.conversationId : place.kind} ${key}`;
}

export function markId(spot: Spot, number: number): string {
  return `${spot.id}-in-text-${number + 1}`;
}
