import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macPrograms = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** An installed Chromium, Chrome or Edge: `LUWTE_CHROMIUM`, the usual places, or the one that Playwright installed. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  const candidates = [environment['LUWTE_CHROMIUM'], ...usualPlaces(environment), chromium.executablePath()];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

function usualPlaces(environment: NodeJS.ProcessEnv): readonly string[] {
  if (process.platform === 'darwin') {
    return macPrograms.map((program) => join('/Applications', program));
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    );
    return roots.flatMap((root) => windowsPrograms.map((program) => join(root, program)));
  }
  const folders = [...(environment['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return linuxNames.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}
