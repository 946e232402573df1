import { defineConfig } from '@playwright/test';
import { e2eRuntime, electronOnly } from '../../tools/gates/e2e';

const isAskedDirectly = process.env['LUWTE_RUNTIME'] === undefined;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['./support/reporter.ts']],
  // `npm test` chooses and counts by itself; a run by hand leaves out what the runtime cannot show.
  ...(isAskedDirectly && e2eRuntime() === 'preview' ? { grepInvert: new RegExp(electronOnly) } : {}),
});
