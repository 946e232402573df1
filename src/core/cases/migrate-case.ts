import { err, ok, type Result } from '../result';
import { type CaseRecord, caseRecord } from './case';
import { type CaseFile, caseFile } from './case-file';
import { type ConversationFile, conversationFile } from './conversation-file';
import { conversationRecord } from './conversation';
import { emptyParts } from './empty-parts';
import { cleanPassage } from './texts';

export type MigrationFailure = { readonly type: 'invalid' } | { readonly type: 'too-new' };

const newestCase = 2;
const newestConversation = 2;

/**
 * A case as it was opened from the vault, in today's format; rows of every older format are brought up to it.
 * `too-new` for a format that this version does not know, `invalid` for whatever no version wrote.
 *
 * A file of format 1 has no consents and no decision on aftercare. Where its status would need them it is
 * brought back to *listening*, and `former` tells what it said: nothing is made up, and no rule of today is passed by.
 */
export function migrateCase(row: unknown): Result<CaseFile, MigrationFailure> {
  const format = formatOf(row, 'case');
  if (format === null) return err({ type: 'invalid' });
  if (format > newestCase) return err({ type: 'too-new' });
  const old = format === 1 ? caseRecord.safeParse(row) : null;
  if (old && !old.success) return err({ type: 'invalid' });
  const parsed = caseFile.safeParse(old ? fromFormat1(old.data) : row);
  return parsed.success ? ok(parsed.data) : err({ type: 'invalid' });
}

function fromFormat1(old: CaseRecord): CaseFile {
  return {
    ...emptyParts,
    ...old,
    format: 2,
    status: 'listening',
    wish: cleanPassage(old.wish),
    nonWish: cleanPassage(old.nonWish),
    former: old.status === 'listening' ? null : { status: old.status },
  };
}

/** A conversation as it was opened from the vault, in today's format; fails as `migrateCase` does. */
export function migrateConversation(row: unknown): Result<ConversationFile, MigrationFailure> {
  const format = formatOf(row, 'conversation');
  if (format === null) return err({ type: 'invalid' });
  if (format > newestConversation) return err({ type: 'too-new' });
  const old = format === 1 ? conversationRecord.safeParse(row) : null;
  if (old && !old.success) return err({ type: 'invalid' });
  const parsed = conversationFile.safeParse(
    old ? { ...old.data, format: 2, readBack: { kind: 'not-planned' }, star: false } : row,
  );
  return parsed.success ? ok(parsed.data) : err({ type: 'invalid' });
}

function formatOf(row: unknown, kind: string): number | null {
  if (typeof row !== 'object' || row === null || !('kind' in row) || !('format' in row)) return null;
  if (row.kind !== kind || typeof row.format !== 'number') return null;
  return Number.isInteger(row.format) && row.format >= 1 ? row.format : null;
}
