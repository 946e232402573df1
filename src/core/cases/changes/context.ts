import type { Result } from '../../result';
import type { CaseFile } from '../case-file';
import type { CalendarDay, Instant, RecordId } from '../values';
import type { CaseRefusal } from './refusal';

/** What a change needs beside what was typed. */
export interface ChangeContext {
  readonly now: Instant;
  /** The local day of `now`. */
  readonly today: CalendarDay;
  /** A fresh random id at every call. */
  readonly newId: () => RecordId;
  /** The SHA-256 of each text that `textsToHash` names, in lower-case hexadecimal. */
  readonly hashes: ReadonlyMap<string, string>;
}

export type Changed = Result<CaseFile, CaseRefusal>;

/** Throws for a text that was not hashed beforehand: then `textsToHash` and the change disagree, which is a bug. */
export function hashOf(text: string, { hashes }: ChangeContext): string {
  const hash = hashes.get(text);
  if (hash === undefined) throw new Error('the hash of a text was not prepared');
  return hash;
}
