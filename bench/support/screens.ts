import type { Page } from 'playwright-core';
import { advisorAt } from '../../tools/demo/advisor';
import type { SampleVault } from '../../tools/sample/luwerveen';
import type { Measured } from './table';

const runtime = 'preview';

/** From a key or click in the page to what it shows, measured in the page itself: the drivers' own time is left out. */
async function until(page: Page, act: string, shown: string): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const began = performance.now();
    { ${act} }
    while (!(${shown})) {
      if (performance.now() - began > 10000) throw new Error('never shown');
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - began;
  })()`);
}

/** Sets the text of a field as typing does, so that React hears of it. */
function typing(selector: string, text: string): string {
  const field = `document.querySelector(${JSON.stringify(selector)})`;
  return `const f = ${field}; Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(f, ${JSON.stringify(text)}); f.dispatchEvent(new Event('input', { bubbles: true }));`;
}

export async function measureScreens(page: Page, bulk: SampleVault): Promise<Measured[]> {
  const advisor = advisorAt(page);
  const { words } = advisor;
  const [listing, filtering, opening]: [number[], number[], number[]] = [[], [], []];
  const button = (name: string) =>
    `[...document.querySelectorAll('nav button, nav a')].find((one) => one.textContent.startsWith(${JSON.stringify(name)})).click()`;
  for (const { intake } of bulk.cases.slice(0, 20)) {
    // The list remembers its filter while the vault is open.
    await advisor.openCases();
    await page.getByLabel(words.cases.filter).fill('');
    await page.evaluate(button(words.frame.help));
    await page.getByRole('heading', { name: words.help.title, exact: true }).waitFor();
    listing.push(
      await until(page, button(words.frame.cases), "document.querySelectorAll('[role=row]').length > 5"),
    );
    await page.getByLabel(words.cases.filter).evaluate((field) => field.setAttribute('data-bench', 'filter'));
    const only = `[...document.querySelectorAll('[role=row]')].length <= 3 && document.querySelector('[role=row]')?.textContent.includes(${JSON.stringify(intake.pseudonym)})`;
    filtering.push(await until(page, typing('[data-bench=filter]', intake.pseudonym), only));
    const heading = `document.querySelector('h1')?.textContent.includes(${JSON.stringify(intake.pseudonym)}) && document.querySelectorAll('.conversation-row').length > 0`;
    opening.push(await until(page, "document.querySelector('[role=row]').click()", heading));
  }
  return [
    { what: 'list of cases on screen', runtime, times: listing, goal: '≤ 100' },
    { what: 'list filtered', runtime, times: filtering, goal: '≤ 100' },
    { what: 'case open with its conversations', runtime, times: opening, goal: '≤ 100' },
  ];
}
