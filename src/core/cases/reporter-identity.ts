import { err, ok, type Result } from '../result';
import { z } from '../schema';
import type { CaseFile } from './case-file';
import { hasWords, line, passage } from './texts';
import { instant, recordId, type Instant, type RecordId } from './values';

/**
 * Name and address of a reporter: a sealed record of its own under the key of the case, opened only when the advisor
 * asks for it, so that they are neither on the screen nor in the search index while the case is worked on.
 */

export const identityContent = z.strictObject({
  name: line(200),
  phone: line(100),
  email: line(254),
  address: passage(1_000),
  note: passage(2_000),
});

export const reporterIdentity = z.strictObject({
  kind: z.literal('reporter-identity'),
  format: z.literal(1),
  id: recordId,
  caseId: recordId,
  ...identityContent.shape,
  createdAt: instant,
  changedAt: instant,
});

export type IdentityContent = z.infer<typeof identityContent>;
export type ReporterIdentity = z.infer<typeof reporterIdentity>;

export type IdentityRefusal =
  | { readonly type: 'invalid'; readonly field: string }
  /** The case says that the advisor does not know who the reporter is. */
  | { readonly type: 'reporter-is-unknown'; readonly field: 'identity' };

/**
 * The record to keep for a case: a new one, or `before` with other content. Refused as `reporter-is-unknown` while the
 * case says that the reporter is unknown to the advisor: one of the two is not true then, and the advisor says which.
 */
export function keepIdentity(
  file: CaseFile,
  before: ReporterIdentity | null,
  content: IdentityContent,
  { now, newId }: { readonly now: Instant; readonly newId: () => RecordId },
): Result<ReporterIdentity, IdentityRefusal> {
  const parsed = identityContent.safeParse(content);
  if (!parsed.success) return err({ type: 'invalid', field: String(parsed.error.issues[0]?.path[0] ?? '') });
  if (file.reporter.identity === 'unknown-to-me' && Object.values(parsed.data).some(hasWords)) {
    return err({ type: 'reporter-is-unknown', field: 'identity' });
  }
  const base = before ?? {
    kind: 'reporter-identity' as const,
    format: 1 as const,
    id: newId(),
    caseId: file.id,
    createdAt: now,
  };
  if (base.caseId !== file.id) throw new Error('the identity belongs to another case');
  return ok({ ...base, ...parsed.data, changedAt: now });
}
