import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeBulk } from '../tools/sample/bulk';
import { measureApp } from './support/app';
import { measureMemory } from './support/memory';
import { writeProfile } from './support/profile';
import { say, table } from './support/table';

/**
 * `npm run bench`: the figures of the running program on a vault of 1,000 cases and 10,000 notes. Nothing is asserted:
 * a timing is never a test. Run it on a quiet machine; the load beside it is printed.
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000' },
    notes: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '7' },
  },
});
const size = { cases: Number(values.cases), notes: Number(values.notes) };
const folder = mkdtempSync(join(tmpdir(), 'luwte-bench-'));

try {
  say(`${size.cases} cases, ${size.notes} notes of about 1.5 KB; ${cpus().length} cores`);
  say('writing the vault …');
  const bulk = makeBulk(7, size);
  await writeProfile(folder, bulk);
  const rows = await measureApp(folder, bulk, Number(values.rounds));
  say(table(rows));
  for (const { what, megabytes } of await measureMemory(folder))
    say(`${megabytes.toFixed(0).padStart(5)} MB  ${what}`);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
