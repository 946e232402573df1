import { existsSync, readFileSync } from 'node:fs';
import { findElectron } from '../find-electron';
import { titlesOfPlaywright } from './reports';
import { run } from './run';

export type Runtime = 'electron' | 'preview';

/** Specs that only Electron can run carry this tag; on the preview runtime they are listed, not skipped. */
export const electronOnly = '@electron';

export const playwrightConfig = 'tests/e2e/playwright.config.ts';

/** Electron where its binary lies, else the preview on an installed Chromium. */
export function e2eRuntime(): Runtime {
  return findElectron('.') === null ? 'preview' : 'electron';
}

/** What stands in the specs for Electron alone, by title; nothing where the specs could not be listed. */
export async function notRunOn(runtime: Runtime): Promise<string[] | undefined> {
  if (runtime === 'electron') return [];
  const report = '.reports/e2e-not-run.json';
  await run(
    'playwright',
    ['test', '--config', playwrightConfig, '--list', '--grep', electronOnly, '--reporter=json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      LUWTE_RUNTIME: runtime,
    },
  );
  return existsSync(report) ? titlesOfPlaywright(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
}
