import { basename, join } from 'node:path';
import type { Answer, Argument } from '../bridge';
import { ok } from '../core/result';
import { attempt } from './vault-files/disk-failure';
import type { FileSystem } from './vault-files/file-system';
import { writeWhole } from './vault-files/write-whole';

export interface DocumentDoor {
  readonly fs: FileSystem;
  /** Where the dialog starts. */
  readonly folder: string;
  /** The system's own dialog: the chosen path, or null. It also asks before replacing a file. */
  readonly choose: (suggestion: string) => Promise<string | null>;
}

/** Writes a document where the advisor says, whole or not at all. The page learns the file's name, never its path. */
export async function saveDocument(
  door: DocumentDoor,
  { suggestedName, content }: Argument<'document:save'>,
): Promise<Answer<'document:save'>> {
  const chosen = await door.choose(join(door.folder, suggestedName));
  if (chosen === null) return ok({ kind: 'cancelled' });
  return attempt(async () => {
    await writeWhole(door.fs, chosen, content);
    return ok({ kind: 'saved' as const, fileName: basename(chosen) });
  });
}
