import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from '../../tools/find-chromium';
import { howToGetChromium } from '../../tools/gates/chromium';

const executablePath = findChromium();
if (executablePath === null) throw new Error(howToGetChromium);

/** Chromium's sandbox refuses to start as root. */
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  // Prepared before the first test: a package that is found on the way makes the page load anew.
  optimizeDeps: { include: ['comlink', 'dexie', 'fast-check', 'minisearch', 'zod'] },
  // Real IndexedDB and WebCrypto, as the workers of the page have them.
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/browser/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    allowOnly: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath, args } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
