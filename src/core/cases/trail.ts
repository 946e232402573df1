import type { CaseStatus } from './case';
import type { CaseFile } from './case-file';

/** Every status that stands, from `listening` to the present one; null for a history that no sequence of steps makes. */
export function trailOf(history: CaseFile['history']): readonly CaseStatus[] | null {
  const trail: CaseStatus[] = ['listening'];
  for (const { step, from, to } of history) {
    if (trail.at(-1) !== from) return null;
    if (step === 'forward' || step === 'closed') {
      if ((step === 'closed') !== (to === 'closed') || !isForward(from, to)) return null;
      trail.push(to);
    } else {
      if ((step === 'reopened') !== (from === 'closed')) return null;
      trail.pop();
      if (trail.at(-1) !== to) return null;
    }
  }
  return trail;
}

const order: readonly CaseStatus[] = ['listening', 'signal', 'formal-report', 'closed'];

/** A step may pass over *signal*: a reporter may want a formal report at once. */
export function isForward(from: CaseStatus, to: CaseStatus): boolean {
  return order.indexOf(to) > order.indexOf(from);
}

/** The status that a file has, or had when it was closed. */
export function statusBeforeClosing(file: CaseFile): CaseStatus {
  const trail = trailOf(file.history) ?? ['listening'];
  return trail.findLast((status) => status !== 'closed') ?? 'listening';
}

/** Where a step back leads, or null where there is nothing to undo. */
export function statusBefore(file: CaseFile): CaseStatus | null {
  return trailOf(file.history)?.at(-2) ?? null;
}
