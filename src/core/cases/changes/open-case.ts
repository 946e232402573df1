import { ok } from '../../result';
import { z } from '../../schema';
import { type CaseFile, caseFile } from '../case-file';
import { emptyParts } from '../empty-parts';
import { intake, pseudonym, wishes } from '../parts/intake';
import type { CalendarDay, Instant, RecordId } from '../values';
import type { Changed } from './context';
import { refuse } from './refusal';

/** What the advisor fills in to open a case; everything else follows. */
export const newCase = z.strictObject({ pseudonym, ...intake.shape, ...wishes.shape });
export type NewCase = z.infer<typeof newCase>;

/**
 * A new case, listening, with nothing in it but its intake. Refused as `invalid` with the field, or as `in-the-future`
 * for an opening after today. Whether the pseudonym is taken is for whoever knows the other cases.
 */
export function openCase(
  filledIn: NewCase,
  { id, now, today }: { readonly id: RecordId; readonly now: Instant; readonly today: CalendarDay },
): Changed {
  const parsed = newCase.safeParse(filledIn);
  if (!parsed.success) return refuse('invalid', (parsed.error.issues[0]?.path ?? []).map(String).join('.'));
  if (parsed.data.openedOn > today) return refuse('in-the-future', 'openedOn');
  const opened: CaseFile = {
    ...emptyParts,
    ...parsed.data,
    kind: 'case',
    format: 2,
    id,
    createdAt: now,
    changedAt: now,
  };
  return ok(caseFile.parse(opened));
}
