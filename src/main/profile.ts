import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { posix, win32 } from 'node:path';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * The folder that holds everything of one advisor. Never the roaming profile of Windows: that would copy the vault to
 * a server at every log-off.
 */
export function locateProfile({ platform, home, environment }: Surroundings): string {
  const path = platform === 'win32' ? win32 : posix;
  const chosen = environment['LUWTE_PROFILE'];
  if (chosen) return path.resolve(chosen);
  if (platform === 'win32') {
    return path.join(
      absoluteOr(path, environment['LOCALAPPDATA'], path.join(home, 'AppData', 'Local')),
      'Luwte',
    );
  }
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Luwte');
  return path.join(
    absoluteOr(path, environment['XDG_DATA_HOME'], path.join(home, '.local', 'share')),
    'luwte',
  );
}

/** The XDG specification says to ignore a relative path; the same is wise on Windows. */
function absoluteOr(path: typeof posix, candidate: string | undefined, otherwise: string): string {
  return candidate && path.isAbsolute(candidate) ? candidate : otherwise;
}

/** Makes the folder, for its owner only, and keeps it out of Time Machine, whose copies outlive any destruction. */
export function prepareProfile(folder: string, platform: NodeJS.Platform): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (platform !== 'win32') chmodSync(folder, 0o700);
  if (platform === 'darwin') execFile('/usr/bin/tmutil', ['addexclusion', folder], () => {});
}
