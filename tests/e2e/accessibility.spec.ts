import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { advisorAt, type Advisor, retypeCode } from '../../tools/demo/advisor';
import { passphrase, someIntake, someTalk } from './support/a-case';
import { complaints, type Inspect, inspectFully, inspectNames } from './support/axe';
import { expect, type Luwte, test } from './support/luwte';

/** From the first start to opening with the recovery code, past every screen. */
async function walk(luwte: Luwte, language: 'nl' | 'en', inspect: Inspect): Promise<void> {
  let page = await luwte.launch();
  if (language === 'en') await page.getByRole('button', { name: 'English', exact: true }).click();
  const { words } = advisorAt(page, language);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await expect(page.getByRole('heading', { name: words.start.welcome.title })).toBeVisible();
  await inspect(page, 'welcome');

  const code = await advisorWhoLooks(page, language, inspect).makeVault(passphrase);
  await inspect(page, 'empty list');
  const advisor = advisorAt(page, language);
  await advisor.startCase();
  await inspect(page, 'new case');
  await advisor.createCase(someIntake);
  await inspect(page, 'case without conversations');
  await advisor.writeConversation(someTalk);
  await inspect(page, 'case');
  await advisor.openNewestConversation();
  await inspect(page, 'conversation');
  await advisor.finishConversation();
  await advisor.search('agenda');
  await inspect(page, 'search');
  await advisor.closeSearch();
  await button(words.caseFile.refer).click();
  await expect(page.getByRole('heading', { name: words.referral.title })).toBeVisible();
  await page.locator('.choice-row').first().click();
  await inspect(page, 'referral');
  await advisor.openCases();
  await inspect(page, 'list');
  await page.getByLabel(words.cases.filter).fill('nergens');
  await inspect(page, 'list, nothing found');
  await advisor.openToday();
  await inspect(page, 'today');
  await advisor.openSettings();
  await inspect(page, 'settings');
  await advisor.openHelp();
  await inspect(page, 'help');

  page = await luwte.lock();
  await page.locator('input[type=password]').waitFor();
  await inspect(page, 'locked');
  await advisorAt(page, language).typePassphrase('een andere zin dan die van gisteren');
  await expect(page.getByText(words.start.locked.notYours)).toBeVisible();
  await inspect(page, 'wrong passphrase');
  await button(words.start.locked.forgotten).click();
  await inspect(page, 'open with code');
  await retypeCode(page, { groups: code.groups.with(0, '0000'), checksum: code.checksum });
  await page.locator('button:not([aria-disabled=true])').and(button(words.start.openWithCode.open)).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await inspect(page, 'wrong code');
  for (const box of await page.locator('.code-boxes input').all()) await box.fill('');
  await retypeCode(page, code);
  await button(words.start.openWithCode.open).click();
  await expect(page.getByText(words.start.openedWithCode.title)).toBeVisible();
  await inspect(page, 'opened with code');
}

/** The same advisor, who stops to look before leaving the passphrase and before the code is retyped. */
function advisorWhoLooks(page: Page, language: 'nl' | 'en', inspect: Inspect): Advisor {
  const advisor = advisorAt(page, language);
  return {
    ...advisor,
    async choosePassphrase(chosen) {
      await advisor.choosePassphrase(chosen);
      await inspect(page, 'passphrase');
      const { next } = advisor.words.start.passphrase;
      await page.getByRole('button', { name: next, exact: true }).click();
      await page.getByRole('region', { name: advisor.words.start.code.shown }).waitFor();
      await inspect(page, 'recovery code');
      await page.getByRole('button', { name: advisor.words.common.back, exact: true }).click();
      const { label, repeat } = advisor.words.start.passphrase;
      for (const field of [label, repeat]) await page.getByLabel(field, { exact: true }).fill(chosen);
    },
  };
}

test('axe finds nothing on any screen, in light, dark and forced colours', async ({ luwte }) => {
  test.setTimeout(180_000);
  await walk(luwte, 'nl', inspectFully);
});

test('axe finds every name and label in English, too', async ({ luwte }) => {
  await walk(luwte, 'en', inspectNames);
});

test('axe complains of a button without a name and of words that are too pale, when there are any', async ({
  luwte,
}) => {
  const page = await luwte.launch();
  await page.getByRole('heading', { name: advisorAt(page).words.start.welcome.title }).waitFor();
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('button'));
    document.querySelector('h1')?.style.setProperty('color', 'var(--rule)');
  });
  const found = await complaints(page, new AxeBuilder({ page }));
  expect(found).toEqual([expect.stringMatching(/^button-name/), expect.stringMatching(/^color-contrast/)]);
});

/** Presses Tab until the focus is there, as somebody does who cannot use a mouse. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted, 'Tab reaches it').toBeFocused();
}

async function pressButton(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await page.locator('button:not([aria-disabled=true])').and(button).waitFor();
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
}

/** Keeps the question for a pseudonym from the vault until it is let go. Letting go settles when the answer was drawn. */
async function holdProposal(page: Page): Promise<{ readonly release: () => Promise<void> }> {
  await page.evaluate(() => {
    const send = Reflect.get(Worker.prototype, 'postMessage') as (...given: unknown[]) => void;
    Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: never[]) {
      const { id, path } = message as { id?: string; path?: string[] };
      if (!path?.includes('proposePseudonym')) return Reflect.apply(send, this, [message, ...rest]);
      addEventListener('proposal-released', () => {
        this.addEventListener('message', ({ data }) => {
          if ((data as { id?: string }).id === id) dispatchEvent(new Event('proposal-answered'));
        });
        Reflect.apply(send, this, [message, ...rest]);
      });
    };
  });
  return {
    release: () =>
      page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            addEventListener('proposal-answered', () =>
              requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
            );
            dispatchEvent(new Event('proposal-released'));
          }),
      ),
  };
}

test('an advisor makes a vault, writes, finds and locks without touching the mouse', async ({ luwte }) => {
  let page = await luwte.launch();
  const { words } = advisorAt(page);
  const { start, cases, caseFile } = words;
  await pressButton(page, start.welcome.make);
  await typeInto(page, start.passphrase.label, passphrase);
  await typeInto(page, start.passphrase.repeat, passphrase);
  await pressButton(page, start.passphrase.next);
  const sheet = page.getByRole('region', { name: start.code.shown });
  await sheet.waitFor();
  const shown = await sheet.locator('dd').allInnerTexts();
  await tabTo(page, page.locator('.code-boxes input').first());
  await page.keyboard.type(shown.join(''));
  await pressButton(page, start.code.next);
  const menu = () => page.getByRole('navigation', { name: words.frame.menu, exact: true });
  await menu().waitFor();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const proposal = await holdProposal(page);
  await page.keyboard.press('Control+n');
  const pseudonym = page.getByLabel(cases.form.pseudonym, { exact: true });
  await pseudonym.waitFor();
  await typeInto(page, cases.form.pseudonym, someIntake.pseudonym);
  await proposal.release();
  await expect(pseudonym, 'a proposal that comes late leaves what was typed').toHaveValue(
    someIntake.pseudonym,
  );
  await typeInto(page, cases.form.wish, someIntake.wish);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: someIntake.pseudonym })).toBeVisible();

  await pressButton(page, caseFile.conversation.new);
  await page.getByLabel(caseFile.conversation.notes, { exact: true }).waitFor();
  await typeInto(page, caseFile.conversation.notes, someTalk.notes);
  await page.keyboard.press('Control+s');
  await advisorAt(page).saved();
  await page.keyboard.press('Control+Enter');
  await page.getByLabel(caseFile.conversation.notes, { exact: true }).waitFor({ state: 'detached' });

  await page.keyboard.press('Control+k');
  await page.getByLabel(words.search.label, { exact: true }).waitFor();
  await page.keyboard.type('agenda');
  await page.locator('mark').waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(caseFile.conversation.notes)).toHaveValue(someTalk.notes);

  page = await luwte.lock(() => page.keyboard.press('Control+l'));
  await expect(page.getByLabel(start.passphrase.label, { exact: true })).toBeFocused();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await menu().waitFor();
  await tabTo(page, menu().getByRole('button', { name: new RegExp(`^${words.frame.cases}`) }));
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: someIntake.pseudonym });
  await row.waitFor();
  await tabTo(page, row);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: someIntake.pseudonym })).toBeFocused();
});
