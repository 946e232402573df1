import type { Finding, FindingKind } from '../../src/core/text/finding';
import { directKinds, findingKinds } from '../../src/core/text/finding';
import type { MarkedSpan, Note } from '../../tests/corpus/corpus';

export interface Count {
  marked: number;
  found: number;
  reported: number;
  right: number;
}

export interface Score {
  readonly notes: number;
  readonly words: number;
  readonly byKind: ReadonlyMap<FindingKind, Count>;
  readonly direct: Count;
  readonly known: Count;
  readonly unknown: Count;
  /** Notes with a direct identifier of which a letter or digit is under no finding at all. */
  readonly leakingNotes: readonly string[];
  readonly notesWithDirect: number;
  readonly falseAlarms: number;
  readonly cleanWords: number;
  readonly cleanFalseAlarms: number;
  readonly misses: readonly string[];
  readonly alarms: readonly string[];
}

/**
 * Compares findings with marked spans. A mark is found when a finding of its kind covers at least half of its
 * letters and digits; a finding is right when it touches a mark of its kind. A false alarm touches no mark of
 * any kind.
 */
export function score(notes: readonly Note[], find: (note: Note) => readonly Finding[]): Score {
  const byKind = new Map<FindingKind, Count>(findingKinds.map((kind) => [kind, empty()]));
  const known = empty();
  const unknown = empty();
  const misses: string[] = [];
  const alarms: string[] = [];
  const leakingNotes: string[] = [];
  let words = 0;
  let notesWithDirect = 0;
  let falseAlarms = 0;
  let cleanWords = 0;
  let cleanFalseAlarms = 0;
  for (const note of notes) {
    const findings = find(note);
    const length = note.text.split(/\s+/).filter((word) => word !== '').length;
    words += length;
    const alarmsBefore = falseAlarms;
    for (const span of note.spans) {
      const found =
        covered(
          note.text,
          span,
          findings.filter(({ kind }) => kind === span.kind),
        ) >= 0.5;
      tally(byKind.get(span.kind), found);
      if (span.kind === 'person') tally(span.known ? known : unknown, found);
      if (!found)
        misses.push(`${note.id} ${span.known ? 'known ' : ''}${span.kind}: ${quote(note.text, span)}`);
    }
    for (const finding of findings) {
      const count = byKind.get(finding.kind);
      const right = note.spans.some((span) => span.kind === finding.kind && touch(span, finding));
      if (count) {
        count.reported += 1;
        if (right) count.right += 1;
      }
      const any = note.spans.some((span) => touch(span, finding));
      if (!any) falseAlarms += 1;
      if (!right)
        alarms.push(
          `${note.id} ${any ? 'other kind' : 'false alarm'} ${finding.kind} ${finding.certainty} ${finding.reason.code}: ${quote(note.text, finding)}`,
        );
    }
    const direct = note.spans.filter(({ kind }) => directKinds.has(kind));
    if (direct.length > 0) notesWithDirect += 1;
    if (direct.some((span) => covered(note.text, span, findings) < 1)) leakingNotes.push(note.id);
    if (note.spans.length === 0) {
      cleanWords += length;
      cleanFalseAlarms += falseAlarms - alarmsBefore;
    }
  }
  const direct = empty();
  for (const [kind, count] of byKind) {
    if (!directKinds.has(kind)) continue;
    for (const key of ['marked', 'found', 'reported', 'right'] as const) direct[key] += count[key];
  }
  return {
    notes: notes.length,
    words,
    byKind,
    direct,
    known,
    unknown,
    leakingNotes,
    notesWithDirect,
    falseAlarms,
    cleanWords,
    cleanFalseAlarms,
    misses,
    alarms,
  };
}

export function recall(count: Count): number {
  return count.marked === 0 ? 1 : count.found / count.marked;
}

export function precision(count: Count): number {
  return count.reported === 0 ? 1 : count.right / count.reported;
}

export function f1(count: Count): number {
  const [p, r] = [precision(count), recall(count)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

function empty(): Count {
  return { marked: 0, found: 0, reported: 0, right: 0 };
}

function tally(count: Count | undefined, found: boolean): void {
  if (!count) return;
  count.marked += 1;
  if (found) count.found += 1;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function touch(left: Stretch, right: Stretch): boolean {
  return left.start < right.end && right.start < left.end;
}

function quote(text: string, { start, end }: Stretch): string {
  return JSON.stringify(text.slice(start, end));
}

/** The share of the letters and digits of a span that lie under findings. */
function covered(text: string, span: MarkedSpan, findings: readonly Finding[]): number {
  let all = 0;
  let under = 0;
  for (let at = span.start; at < span.end; at += 1) {
    if (!/[\p{L}\p{N}]/u.test(text[at] ?? '')) continue;
    all += 1;
    if (findings.some(({ start, end }) => at >= start && at < end)) under += 1;
  }
  return all === 0 ? 1 : under / all;
}
