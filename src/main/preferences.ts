import { join } from 'node:path';
import { type DiskFailure, type Preferences, preferences as schema } from '../bridge';
import type { Result } from '../core/result';
import { attempt, done } from './vault-files/disk-failure';
import { type FileSystem, readFully, withFile } from './vault-files/file-system';
import { oneAtATime } from './vault-files/one-at-a-time';
import { writeWhole } from './vault-files/write-whole';

const fileName = 'preferences.json';
const largest = 4_096;

export interface PreferenceStore {
  readonly current: () => Preferences;
  readonly change: (wanted: Preferences) => Promise<Result<undefined, DiskFailure>>;
}

/** Dutch, unless the computer is plainly set up in another language. */
export function defaultPreferences(systemLanguages: readonly string[]): Preferences {
  const first = systemLanguages[0]?.toLowerCase() ?? 'nl';
  return { language: first.startsWith('nl') ? 'nl' : 'en', theme: 'system', density: 'calm', idleMinutes: 5 };
}

/** Reads what was chosen. A file that is missing or damaged counts as nothing chosen. */
export async function openPreferences(
  fs: FileSystem,
  profile: string,
  otherwise: Preferences,
): Promise<PreferenceStore> {
  const path = join(profile, fileName);
  let current = await readPreferences(fs, path).catch(() => otherwise);
  const inTurn = oneAtATime();
  return {
    current: () => current,
    change: (wanted) =>
      inTurn(() =>
        attempt(async () => {
          await writeWhole(fs, path, new TextEncoder().encode(`${JSON.stringify(wanted)}\n`));
          current = wanted;
          return done;
        }),
      ),
  };
}

async function readPreferences(fs: FileSystem, path: string): Promise<Preferences> {
  const content = await withFile(fs, path, 'r', (file) => readFully(file, 0, largest));
  return schema.parse(JSON.parse(new TextDecoder().decode(content)));
}
