import { type Outcome, run } from './gates/run';
import { type Finding, findingsInRepository } from './gates/texts';
import { refusalsBelow } from './layers/sources';

/**
 * `npm run check`: everything that can be said of the code without running it. All steps run, and each that fails shows
 * what it found. `npm run check -- lint layers` runs those steps alone.
 */
const steps: Readonly<Record<string, () => Promise<Outcome>>> = {
  format: () => run('biome', ['format', '.', '--colors=off']),
  lint: () =>
    run('oxlint', ['--type-aware', '--deny-warnings', '--report-unused-disable-directives', '-f', 'unix']),
  types: () => run('tsc', ['--noEmit', '--project', '.', '--pretty', 'false']),
  layers: async () => found(refusalsBelow('.')),
  texts: async () => found(await findingsInRepository()),
  unused: () => run('knip', ['--no-progress', '--no-config-hints']),
};

function found(findings: readonly Finding[]): Outcome {
  const output = findings.map(({ path, line, message }) => `${path}:${line} ${message}`).join('\n');
  return { ok: findings.length === 0, output };
}

async function check(names: readonly string[]): Promise<boolean> {
  let allWell = true;
  for (const name of names) {
    const step = steps[name];
    if (!step) throw new Error(`no step ${name}; there are ${Object.keys(steps).join(', ')}`);
    const started = performance.now();
    const { ok, output } = await step();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(8)} ${seconds.padStart(5)} s`);
    if (!ok) console.log(`${output}\n`);
    allWell &&= ok;
  }
  return allWell;
}

const asked = process.argv.slice(2);
process.exitCode = (await check(asked.length > 0 ? asked : Object.keys(steps))) ? 0 : 1;
