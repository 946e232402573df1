import type { Timeline, TimelineAction, TimelineEvent } from '../../../../core/cases/timeline';

/** One line of the timeline. What was done often shares a line with its kind. */
export type TimelineRow =
  | { readonly kind: 'event'; readonly key: string; readonly moments: readonly [TimelineEvent] }
  | { readonly kind: 'action'; readonly key: string; readonly moments: readonly [TimelineAction] }
  | {
      readonly kind: 'gathered';
      readonly key: Gathered;
      readonly moments: readonly TimelineAction[];
    };

const gathered = ['conversation', 'aftercare-contact', 'step'] as const;
export type Gathered = (typeof gathered)[number];

export function eventRows({ events }: Timeline): readonly TimelineRow[] {
  return events.map((event) => ({ kind: 'event', key: event.id, moments: [event] }));
}

/** In the order of the first of each line. */
export function actionRows({ actions }: Timeline): readonly TimelineRow[] {
  const rows: TimelineRow[] = [];
  const seen = new Set<Gathered>();
  for (const action of actions) {
    if (!isGathered(action.kind)) {
      rows.push({ kind: 'action', key: action.id, moments: [action] });
      continue;
    }
    const kind = action.kind;
    if (seen.has(kind)) continue;
    seen.add(kind);
    rows.push({ kind: 'gathered', key: kind, moments: actions.filter((one) => one.kind === kind) });
  }
  return rows;
}

function isGathered(kind: string): kind is Gathered {
  return (gathered as readonly string[]).includes(kind);
}
