import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Look } from './advisor';
import { pictureOf, type Screen } from './looks';

export type Camera = (page: Page, look: Look, screen: Screen) => Promise<void>;

/** Takes pictures of the window as it is, without motion and without a caret. */
export function makeCamera(folder: string): Camera {
  return async (page, look, screen) => {
    const path = join(folder, pictureOf(look, screen));
    mkdirSync(dirname(path), { recursive: true });
    await page.evaluate(() => document.fonts.ready);
    await page.mouse.move(0, 0);
    await page.screenshot({ path, animations: 'disabled' });
  };
}
