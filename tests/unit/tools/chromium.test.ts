import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../../tools/gates/chromium';

const folder = mkdtempSync(join(tmpdir(), 'luwte-chromium-'));
const program = join(folder, 'chromium');

beforeAll(() => {
  writeFileSync(program, '');
  chmodSync(program, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the browser is the first of its names on the path', () => {
  expect(findChromium({ PATH: ['/absent', folder].join(delimiter) })).toBe(program);
});

test('the browser that the environment names comes before all others', () => {
  expect(findChromium({ PATH: '/absent', LUWTE_CHROMIUM: program })).toBe(program);
});

test('a named browser that is not there is not quietly replaced by another', () => {
  expect(findChromium({ PATH: folder, LUWTE_CHROMIUM: join(folder, 'absent') })).toBeUndefined();
});

test('a file that cannot be run is no browser', () => {
  chmodSync(program, 0o644);
  expect(findChromium({ PATH: folder })).not.toBe(program);
  chmodSync(program, 0o755);
});
