import { advisorAt } from '../../tools/demo/advisor';
import { passphrase, someIntake, someTalk } from './support/a-case';
import { expect, test } from './support/luwte';

/** 1280×720 at 100 %, and at 200 %: the same window with half as many pixels of the page. */
const windows = [
  { width: 1_280, height: 720 },
  { width: 640, height: 360 },
] as const;

test('every screen fits the width of 1280×720 at 100 % and at 200 %', async ({ luwte }) => {
  const page = await luwte.launch();
  const advisor = advisorAt(page);
  const { words } = advisor;
  await advisor.makeVault(passphrase);
  await advisor.createCase(someIntake);
  await advisor.writeConversation(someTalk);

  const fits = async (screen: string) => {
    for (const size of windows) {
      await page.setViewportSize(size);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(tooWide, `${screen} at ${size.width}`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1_280, height: 800 });
  };

  const rail = page.getByRole('navigation', { name: words.caseFile.sections });
  const { referrals: _elsewhere, status: _unlisted, ...own } = words.caseFrame.section;
  for (const name of Object.values(own)) {
    await rail.getByRole('button', { name }).first().click();
    await fits(name);
  }
  await advisor.openCases();
  await fits('list');
  await advisor.openToday();
  await fits('today');
  await advisor.openSettings();
  await fits('settings');
  await advisor.openHelp();
  await fits('help');
});
