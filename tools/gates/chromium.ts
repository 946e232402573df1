import { existsSync } from 'node:fs';
import { findChromium } from '../find-chromium';
import { runAloud } from './run';

export const howToGetChromium =
  'The browser and end-to-end tests need Chromium, Chrome or Edge. Install one (Debian: apt-get install chromium), ' +
  'or name its program in LUWTE_CHROMIUM.';

/** Finds Chromium, else installs it: Debian's package as root, or Playwright's; null where neither can be had. */
export async function findOrInstallChromium(): Promise<string | null> {
  const found = findChromium();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await runAloud('apt-get', ['update', '-q'], quiet);
    await runAloud('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], quiet);
  } else {
    await runAloud('playwright', ['install', 'chromium']);
  }
  return findChromium();
}
