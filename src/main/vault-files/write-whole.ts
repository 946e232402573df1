import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { type FileSystem, withFile, writeFully } from './file-system';

/**
 * Writes a file so that it is there whole or not at all: to a temporary one beside it, synced, then renamed over it.
 * What was there before stays until the very last step.
 */
export async function writeWhole(
  fs: FileSystem,
  path: string,
  content: Uint8Array,
  temporary = hiddenBeside(path),
): Promise<void> {
  try {
    await withFile(fs, temporary, 'wx', async (file) => {
      await writeFully(file, content, 0);
      await file.sync();
    });
    await fs.rename(temporary, path);
  } catch (error) {
    await fs.unlink(temporary).catch(() => {});
    throw error;
  }
  await fs.syncFolder(dirname(path));
}

function hiddenBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`);
}
