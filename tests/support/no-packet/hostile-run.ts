import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { launchChromiumRuntime } from '../../../tools/chromium-runtime/launch';
import { findChromium } from '../../../tools/find-chromium';
import { mainBundle } from '../../e2e/support/built';
import { hostileCode, lastAttempt, lastTelling } from './hostile-script';
import { unreachable } from './network-space';

/**
 * Runs the hostile script in one page and ends: in Luwte's (`luwte`), or in the same Chromium without any of our walls
 * (`open`), which shows that the script does reach a network where it may.
 */

const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const folder = mkdtempSync(join(tmpdir(), 'luwte-hostile-'));

/** Runs the script and waits until it made that attempt; prints each. */
async function attackFrom(page: Page, last: string): Promise<void> {
  const done = page.waitForEvent('console', {
    predicate: (message) => message.text() === `tried: ${last}`,
    timeout: 60_000,
  });
  page.on('console', (message) => {
    if (message.text().startsWith('tried: ')) process.stdout.write(`${message.text()}\n`);
  });
  await page.evaluate(hostileCode(unreachable.beyond));
  await done;
  await pause(2_000);
}

async function inLuwte(): Promise<void> {
  const runtime = await launchChromiumRuntime({ mainBundle, profile: join(folder, 'profile') });
  const page = await runtime.waitForWindow();
  await attackFrom(page, lastAttempt);
  await runtime.close();
}

async function inOpenChromium(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['LUWTE_CHROMIUM'] ?? findChromium() ?? '',
    args: [...sandbox, ...quiet],
  });
  const page = await browser.newPage();
  await page.goto('about:blank');
  // What comes after opens windows of an open browser and waits for answers that never come.
  await attackFrom(page, lastTelling(unreachable.beyond));
}

try {
  await (process.argv[2] === 'open' ? inOpenChromium() : inLuwte());
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
// An open browser with connections under way may take its time to close; it ends with this process.
process.exit(0);
