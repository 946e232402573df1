import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const programs: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** Electron's binary where it already is: `ELECTRON_OVERRIDE_DIST_PATH`, or what its package downloaded earlier. */
export function findElectron(root: string, environment: NodeJS.ProcessEnv = process.env): string | null {
  const program = programs[process.platform] ?? 'electron';
  const folders = [
    environment['ELECTRON_OVERRIDE_DIST_PATH'],
    join(root, 'node_modules', 'electron', 'dist'),
  ];
  const found = folders
    .flatMap((folder) => (folder ? join(folder, program) : []))
    .find((path) => existsSync(path));
  return found ?? null;
}

/** Electron's own downloader declares the version of Node that it needs. */
export function canDownloadElectron(root: string, nodeVersion: string = process.versions.node): boolean {
  const manifest: unknown = JSON.parse(
    readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8'),
  );
  const wanted = /"node":\s*">=\s*(\d+)\.(\d+)/.exec(JSON.stringify(manifest));
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  const [wantedMajor, wantedMinor] = [Number(wanted?.[1] ?? 22), Number(wanted?.[2] ?? 12)];
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
