import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { looks, nameOf, pictureOf, screenNames, screens } from './looks';

const pictureWidth = 480;

/** Composes one picture of all pictures in `folder`: a row for every screen, a column for every look. */
export async function composeContactSheet(
  executablePath: string,
  folder: string,
  path: string,
): Promise<void> {
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const width = looks.length * (pictureWidth + 24) + 24;
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.setContent(sheet(folder), { waitUntil: 'load' });
    await page.screenshot({ path, fullPage: true });
  } finally {
    await browser.close();
  }
}

function sheet(folder: string): string {
  const heads = looks.map((look) => `<h2>${nameOf(look)}</h2>`).join('');
  const figures = screenNames.flatMap((screen, index) =>
    looks.map((look) => {
      const picture = readFileSync(join(folder, pictureOf(look, screen))).toString('base64');
      return (
        `<figure><img alt="" src="data:image/png;base64,${picture}">` +
        `<figcaption>${index + 1}. ${screens[screen]}</figcaption></figure>`
      );
    }),
  );
  return `<!doctype html><meta charset="utf-8"><title>Luwte</title><style>
    body { margin: 24px; font: 15px/20px 'Source Sans 3', system-ui, sans-serif; color: #222; background: #ddd }
    main { display: grid; grid-template-columns: repeat(${looks.length}, ${pictureWidth}px); gap: 24px }
    h2, figure, figcaption { margin: 0; font-size: inherit }
    img { display: block; width: 100%; border: 1px solid #999; box-sizing: border-box }
    figcaption { padding-top: 4px }
  </style><main>${heads}${figures.join('')}</main>`;
}
