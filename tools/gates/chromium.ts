import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runAloud } from './run';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
];

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export const howToGetChromium =
  'The browser and end-to-end tests need Chromium, Chrome or Edge. Install one (Debian: apt-get install chromium), ' +
  'or name its program in LUWTE_CHROMIUM.';

/** The program of an installed Chromium, Chrome or Edge: the one that LUWTE_CHROMIUM names, or the first that is found. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment['LUWTE_CHROMIUM'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...elsewhere].find(isProgram);
}

/** Installs Debian's package as root, or Playwright's Chromium, and finds it; nothing where neither can be had. */
export async function installChromium(): Promise<string | undefined> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && isProgram('/usr/bin/apt-get')) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await runAloud('apt-get', ['update', '-q'], quiet);
    await runAloud('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], quiet);
    return findChromium();
  }
  const { ok } = await runAloud('playwright', ['install', 'chromium']);
  if (!ok) return undefined;
  const { chromium } = await import('playwright-core');
  return [chromium.executablePath()].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
