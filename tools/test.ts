import { mkdirSync, rmSync } from 'node:fs';
import { findOrInstallChromium, howToGetChromium } from './gates/chromium';
import { e2eRuntime, electronOnly, notRunOn, playwrightConfig } from './gates/e2e';
import { type Counts, add, countsOfReport, died, inWords, nothing } from './gates/reports';
import { type Outcome, runAloud } from './gates/run';

/**
 * `npm test`: builds, and runs the unit, browser and end-to-end tests; `npm test -- unit e2e` runs those alone. What is
 * said at the end is added up from the reports that the runners wrote to .reports.
 */
const layers = ['unit', 'browser', 'e2e'] as const;
type Layer = (typeof layers)[number];

const reportOf = (layer: Layer) => `.reports/${layer}.json`;
const runtime = e2eRuntime();

async function testUnits(): Promise<Counts> {
  return counted('unit', await vitest('unit'));
}

async function testInBrowser(): Promise<Counts> {
  if (!(await chromiumIsThere())) return died;
  return counted('browser', await vitest('browser'));
}

async function testWhole(): Promise<Counts> {
  const built = await runAloud('electron-vite', ['build', '--logLevel', 'warn']);
  if (!built.ok) return failedBefore('the build failed, so the end-to-end tests could not run');
  if (runtime === 'preview' && !(await chromiumIsThere())) return died;
  const only = runtime === 'electron' ? [] : ['--grep-invert', electronOnly];
  const outcome = await runAloud(
    'playwright',
    ['test', '--config', playwrightConfig, '--reporter=list,json', '--forbid-only', ...only],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf('e2e'), LUWTE_RUNTIME: runtime },
  );
  return counted('e2e', outcome);
}

function vitest(layer: 'unit' | 'browser'): Promise<Outcome> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(layer)}`];
  return runAloud('vitest', ['run', '--config', `tests/${layer}/vitest.config.ts`, ...reporters], {
    // The configuration imports without file extensions, as all of our sources do.
    VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
  });
}

function counted(layer: Layer, { ok }: Outcome): Counts {
  return countsOfReport(layer === 'e2e' ? 'playwright' : 'vitest', reportOf(layer), ok);
}

function failedBefore(reason: string): Counts {
  console.error(reason);
  return died;
}

async function chromiumIsThere(): Promise<boolean> {
  const program = await findOrInstallChromium();
  if (program === null) console.error(howToGetChromium);
  else process.env['LUWTE_CHROMIUM'] = program;
  return program !== null;
}

const runs: Readonly<Record<Layer, () => Promise<Counts>>> = {
  unit: testUnits,
  browser: testInBrowser,
  e2e: testWhole,
};

function isLayer(name: string): name is Layer {
  return (layers as readonly string[]).includes(name);
}

async function test(asked: readonly Layer[]): Promise<Counts> {
  rmSync('.reports', { recursive: true, force: true });
  mkdirSync('.reports', { recursive: true });
  let all = nothing;
  const lines: string[] = [];
  for (const layer of asked) {
    console.log(`\n── ${layer}`);
    const counts = await runs[layer]();
    lines.push(`${layer.padEnd(8)} ${inWords(counts)}`);
    all = add(all, counts);
  }
  console.log(`\n${lines.join('\n')}`);
  if (asked.includes('e2e')) await sayRuntime();
  return all;
}

async function sayRuntime(): Promise<void> {
  console.log(
    `e2e runtime: ${runtime === 'electron' ? 'Electron' : 'preview (Node and an installed Chromium)'}`,
  );
  const notRun = await notRunOn(runtime);
  if (!notRun) console.log('not run: unknown, for the specs could not be listed');
  else if (notRun.length === 0) console.log('not run: nothing');
  else console.log(['not run, because only Electron can show it:', ...notRun].join('\n  '));
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !isLayer(name));
if (unknown.length > 0) {
  console.error(`no layer ${unknown.join(', ')}; there are ${layers.join(', ')}`);
  process.exitCode = 2;
} else {
  const all = await test(asked.length > 0 ? asked.filter(isLayer) : layers);
  console.log(inWords(all));
  process.exitCode = all.failed > 0 || all.passed === 0 ? 1 : 0;
}
