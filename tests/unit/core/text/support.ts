import { findIdentifyingText } from '../../../../src/core/text/find-identifying-text';
import type { Finding, FindingKind, TextContext } from '../../../../src/core/text/finding';

export const nobody: TextContext = { people: [], units: [], language: 'nl' };

export function contextOf(people: readonly string[], units: readonly string[] = []): TextContext {
  return { people: people.map((name) => ({ name })), units, language: 'nl' };
}

/** What was marked as one kind, in the order of the text. */
export function marked(text: string, kind: FindingKind, context: TextContext = nobody): string[] {
  return findIdentifyingText(text, context)
    .filter((finding) => finding.kind === kind)
    .map((finding) => text.slice(finding.start, finding.end));
}

export function kindsIn(text: string, context: TextContext = nobody): [FindingKind, string][] {
  return findIdentifyingText(text, context).map((finding) => [
    finding.kind,
    text.slice(finding.start, finding.end),
  ]);
}

/** True when every letter and digit between two positions lies under a finding. */
export function isCovered(text: string, start: number, end: number, findings: readonly Finding[]): boolean {
  for (let at = start; at < end; at += 1) {
    if (!/[\p{L}\p{N}]/u.test(text[at] ?? '')) continue;
    if (!findings.some((finding) => at >= finding.start && at < finding.end)) return false;
  }
  return true;
}
