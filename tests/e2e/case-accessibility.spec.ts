import { advisorAt } from '../../tools/demo/advisor';
import { passphrase, someIntake, someTalk } from './support/a-case';
import { type Inspect, inspectFully, inspectNames } from './support/axe';
import { expect, type Luwte, test } from './support/luwte';

/** Every section of a case, empty, and then with the form of its first act open. */
async function walkTheCase(luwte: Luwte, language: 'nl' | 'en', inspect: Inspect): Promise<void> {
  const page = await luwte.launch();
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  const advisor = advisorAt(page, language);
  const { words } = advisor;
  await advisor.makeVault(passphrase);
  await advisor.createCase(someIntake);
  await advisor.writeConversation(someTalk);

  const rail = page.getByRole('navigation', { name: words.caseFile.sections });
  const { referrals: _elsewhere, ...own } = words.caseFrame.section;
  for (const name of Object.values(own)) {
    const item = rail.getByRole('button', { name, exact: false }).first();
    if ((await item.count()) === 0) continue;
    await item.click();
    await expect(item).toHaveAttribute('aria-current', 'page');
    await inspect(page, name);
    const act = page.locator('.section-header button').last();
    if ((await act.count()) === 0) continue;
    await act.click();
    await inspect(page, `${name}, its form`);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: own.status, exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await inspect(page, own.status);
}

test('axe finds nothing in any section of a case, in light, dark and forced colours', async ({ luwte }) => {
  test.setTimeout(180_000);
  await walkTheCase(luwte, 'nl', inspectFully);
});

test('axe finds every name and label of a case in English, too', async ({ luwte }) => {
  await walkTheCase(luwte, 'en', inspectNames);
});
