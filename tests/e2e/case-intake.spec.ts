import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { advisorAt } from '../../tools/demo/advisor';
import { passphrase, someIntake, someTalk } from './support/a-case';
import { expect, type Luwte, test } from './support/luwte';

/** A case as somebody works in it who cannot use a mouse. */
function keyboardAt(page: Page, language: 'nl' | 'en') {
  const { words } = advisorAt(page, language);
  const field = (name: string) => page.getByLabel(name, { exact: true });
  const button = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true });

  async function tabTo(wanted: Locator): Promise<void> {
    await wanted.waitFor();
    for (let presses = 0; presses < 90; presses += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    await expect(wanted, 'Tab reaches it').toBeFocused();
  }
  async function press(wanted: Locator): Promise<void> {
    await tabTo(wanted);
    await page.keyboard.press('Enter');
  }
  return {
    words,
    field,
    button,
    tabTo,
    press,
    async type(label: string, text: string): Promise<void> {
      await tabTo(field(label));
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    async goTo(section: string): Promise<void> {
      const rail = page.getByRole('navigation', { name: words.caseFile.sections });
      await press(rail.getByRole('button', { name: new RegExp(`^${section}`) }));
      await page.getByRole('heading', { name: section, exact: true, level: 2 }).waitFor();
    },
    async choose(label: string, option: string): Promise<void> {
      await press(page.getByRole('button', { name: label }).first());
      const wanted = page.getByRole('option', { name: option, exact: true });
      await wanted.waitFor();
      for (let presses = 0; presses < 20; presses += 1) {
        if ((await wanted.getAttribute('data-focused')) !== null) break;
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
      await expect(page.getByRole('listbox')).toHaveCount(0);
    },
    part: (title: string) => page.getByRole('region', { name: title, exact: true }),
  };
}

async function openedCase(luwte: Luwte, language: 'nl' | 'en'): Promise<Page> {
  const page = await luwte.launch();
  if (language === 'en') await page.getByRole('button', { name: 'English', exact: true }).click();
  const advisor = advisorAt(page, language);
  await advisor.makeVault(passphrase);
  await advisor.createCase({ ...someIntake, track: 'integriteit' });
  return page;
}

for (const language of ['nl', 'en'] as const) {
  test(`an advisor fills in a case by keyboard, and finds it all again after locking (${language})`, async ({
    luwte,
  }) => {
    test.setTimeout(180_000);
    let page = await openedCase(luwte, language);
    let at = keyboardAt(page, language);
    const { words } = at;
    const { intake, people, told, evidence, items, caseFrame, common } = words;
    const saved = new RegExp(common.save.saved.split('{{')[0] ?? '');
    await expect(page.getByText(caseFrame.control.reporter)).toBeVisible();

    await at.goTo(caseFrame.section.intake);
    await at.tabTo(page.getByRole('checkbox', { name: intake.begin.roleExplained }));
    await page.keyboard.press('Space');
    await expect(at.part(intake.begin.title)).toContainText(saved);
    await at.choose(intake.about.main, words.categories.name['misuse-of-powers']);
    await expect(page.getByText(words.categories.means['misuse-of-powers'])).toBeVisible();
    await expect(at.part(intake.about.title)).toContainText(saved);
    await at.type(intake.reporter.unit, 'Vergunningen');
    await at.type(intake.reporter.safety, 'Bang voor de lift.');
    await at.type(intake.reporter.times, '17.00');
    await at.type(intake.notKnown.label, 'Of er meer mensen zijn.');
    await at.type(intake.rename.label, 'Hoge Populier');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoge Populier');

    await at.goTo(caseFrame.section.people);
    await at.press(at.button(people.add));
    await at.choose(people.form.roleClass, people.role.alderman);
    await at.type(people.form.relation, 'zit het overleg voor');
    await page.keyboard.press('Control+Enter');
    const row = page.getByRole('button', { name: new RegExp(`^${people.role.alderman}`) });
    await expect(row).toBeFocused();

    await at.goTo(caseFrame.section['told-before']);
    await at.press(at.button(told.add));
    await at.type(told.form.to, 'bedrijfsarts');
    await at.type(told.form.what, 'Dat het werk niet meer lukt.');
    await at.press(at.button(items.save));
    await expect(page.getByRole('button', { name: /^bedrijfsarts/ })).toBeFocused();

    await at.goTo(caseFrame.section.evidence);
    await expect(page.getByText(evidence.lead)).toBeVisible();
    await at.press(at.button(evidence.add));
    await at.type(evidence.form.what, 'Vier appberichten van maart');
    await at.type(evidence.form.holder, 'de melder');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: /^Vier appberichten/ })).toBeFocused();

    page = await luwte.lock(() => page.keyboard.press('Control+l'));
    const advisor = advisorAt(page, language);
    await advisor.typePassphrase(passphrase);
    await page.getByRole('navigation', { name: words.frame.menu, exact: true }).waitFor({ timeout: 60_000 });
    await advisor.openCase('Hoge Populier');
    at = keyboardAt(page, language);
    await at.goTo(caseFrame.section.intake);
    await expect(page.getByRole('checkbox', { name: intake.begin.roleExplained })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: intake.begin.keepingDossierAgreed })).not.toBeChecked();
    await expect(at.field(intake.reporter.unit)).toHaveValue('Vergunningen');
    await expect(at.field(intake.reporter.safety)).toHaveValue('Bang voor de lift.');
    await expect(at.field(intake.notKnown.label)).toHaveValue('Of er meer mensen zijn.');
    await at.goTo(caseFrame.section['told-before']);
    await expect(page.getByRole('button', { name: /^bedrijfsarts/ })).toBeVisible();
  });
}

test('what is removed can be brought back, and Ctrl+Z takes back the latest change, but not while typing', async ({
  luwte,
}) => {
  const page = await openedCase(luwte, 'nl');
  const at = keyboardAt(page, 'nl');
  const { caseFrame, evidence, items } = at.words;
  await at.goTo(caseFrame.section.evidence);
  for (const what of ['Een agenda', 'Een verslag']) {
    await at.press(at.button(evidence.add));
    await at.type(evidence.form.what, what);
    await at.type(evidence.form.holder, 'de melder');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: new RegExp(`^${what}`) })).toBeFocused();
  }
  const report = page.getByRole('button', { name: /^Een verslag/ });
  await page.keyboard.press('Enter');
  await at.press(at.button(items.remove));
  const bringBack = page.getByRole('button', { name: caseFrame.undo, exact: true });
  await expect(bringBack).toBeFocused();
  await expect(report).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(report).toBeVisible();
  await expect(page.getByRole('heading', { name: caseFrame.section.evidence, level: 2 })).toBeFocused();

  await at.press(page.getByRole('button', { name: caseFrame.star }));
  await expect(page.getByRole('button', { name: caseFrame.star, pressed: true })).toBeVisible();
  await at.press(report);
  await at.tabTo(at.field(evidence.form.holder));
  await page.keyboard.type(' zelf');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: caseFrame.star, pressed: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(report).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(caseFrame.undone)).toBeVisible();
  await expect(page.getByRole('button', { name: caseFrame.star, pressed: false })).toBeVisible();
});

test('a form that is left by the lock is not lost, and one that is cancelled is not kept', async ({
  luwte,
}) => {
  let page = await openedCase(luwte, 'nl');
  let at = keyboardAt(page, 'nl');
  const { caseFrame, people } = at.words;
  await at.goTo(caseFrame.section.people);
  await at.press(at.button(people.add));
  await at.type(people.form.relation, 'niet bewaren');
  await page.keyboard.press('Escape');
  await expect(at.button(people.add)).toBeFocused();
  await page.keyboard.press('Enter');
  await at.type(people.form.relation, 'de vorige chef');
  page = await luwte.lock(() => page.keyboard.press('Control+l'));
  const advisor = advisorAt(page);
  await advisor.typePassphrase(passphrase);
  await page.getByRole('navigation', { name: at.words.frame.menu, exact: true }).waitFor({ timeout: 60_000 });
  await advisor.openCase(someIntake.pseudonym);
  at = keyboardAt(page, 'nl');
  await at.goTo(caseFrame.section.people);
  await expect(page.getByText('de vorige chef')).toBeVisible();
  await expect(page.getByText('niet bewaren')).toHaveCount(0);
});

test('the name of the reporter shows only when asked for, and not where nobody is to know it', async ({
  luwte,
}) => {
  const page = await openedCase(luwte, 'nl');
  const at = keyboardAt(page, 'nl');
  const { caseFrame, intake, search } = at.words;
  await at.goTo(caseFrame.section.intake);
  await at.press(at.button(intake.identity.show));
  await expect(at.field(intake.identity.name)).toBeFocused();
  await page.keyboard.type('Ansje Verweij');
  await page.keyboard.press('Tab');
  await expect(at.part(intake.identity.title)).toContainText('Opgeslagen');
  await at.press(at.button(intake.identity.hide));
  await expect(at.button(intake.identity.show)).toBeFocused();
  await expect(at.field(intake.identity.name)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(at.field(intake.identity.name)).toHaveValue('Ansje Verweij');
  await at.goTo(caseFrame.section.people);
  await at.goTo(caseFrame.section.intake);
  await expect(at.button(intake.identity.show)).toBeVisible();
  await expect(page.getByText('Ansje')).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await page.getByLabel(search.label, { exact: true }).fill('Verweij');
  await expect(page.getByRole('status').filter({ hasText: search.found_zero })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('radio', { name: intake.reporter.levels['unknown-to-me'] }).check({ force: true });
  await expect(at.part(intake.reporter.title)).toContainText('Opgeslagen');
  await at.press(at.button(intake.identity.show));
  await at.type(intake.identity.phone, '06');
  await expect(page.getByRole('alert')).toContainText(intake.identity.unknown.split('.')[0] ?? '');
  await expect(at.part(intake.identity.title)).not.toContainText('Opgeslagen');
  await page.getByRole('radio', { name: intake.reporter.levels['known-to-me'] }).check({ force: true });
  await expect(at.part(intake.identity.title)).toContainText('Opgeslagen');
});

test('what cannot be is refused at its field, and a judging word gets a remark and no more', async ({
  luwte,
}) => {
  const page = await openedCase(luwte, 'nl');
  const at = keyboardAt(page, 'nl');
  const { caseFrame, intake, people, items, refusal } = at.words;
  await at.goTo(caseFrame.section.intake);
  await at.type(intake.begin.openedOn, '12-12-2040');
  await page.keyboard.press('Tab');
  await expect(at.field(intake.begin.openedOn)).toHaveAccessibleDescription(refusal['in-the-future']);
  await expect(at.part(intake.begin.title)).not.toContainText('Opgeslagen');
  await at.type(intake.rename.label, 'ab');
  await page.keyboard.press('Tab');
  await expect(page.getByText(intake.rename.short)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(someIntake.pseudonym);

  await at.type(intake.reporter.safety, 'Bang voor de dader.');
  await expect(page.getByText('U schrijft “dader”. Misschien liever “betrokkene”?')).toBeVisible();
  await expect(at.part(intake.reporter.title)).toContainText('Opgeslagen');

  await at.goTo(caseFrame.section.people);
  await at.press(at.button(people.add));
  await at.press(at.button(items.save));
  await expect(at.field(people.form.name)).toBeFocused();
  await expect(at.field(people.form.name)).toHaveAccessibleDescription(new RegExp(people.form.nothing));
});

test('a result opens at its place, at its field', async ({ luwte }) => {
  const page = await openedCase(luwte, 'nl');
  const advisor = advisorAt(page);
  await advisor.writeConversation(someTalk);
  const at = keyboardAt(page, 'nl');
  const { caseFrame, intake, evidence } = at.words;
  await at.goTo(caseFrame.section.intake);
  await at.type(intake.reporter.safety, 'De parkeergarage mijden.');
  await expect(at.part(intake.reporter.title)).toContainText('Opgeslagen');
  await at.goTo(caseFrame.section.evidence);
  await at.press(at.button(evidence.add));
  await at.type(evidence.form.what, 'Een dagboek');
  await at.type(evidence.form.holder, 'bij de huisarts');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: /^Een dagboek/ })).toBeFocused();

  await advisor.search('huisarts');
  await page.keyboard.press('Enter');
  await expect(at.field(evidence.form.holder)).toBeFocused();
  await advisor.search('parkeergarage');
  await page.keyboard.press('Enter');
  await expect(at.field(intake.reporter.safety)).toBeFocused();
  await advisor.search('agenda');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(at.words.caseFile.conversation.notes)).toHaveValue(someTalk.notes);
});

test('axe finds nothing in the sections of a case, in light, dark and forced colours, at 200 % too', async ({
  luwte,
}) => {
  test.setTimeout(180_000);
  const page = await openedCase(luwte, 'nl');
  const at = keyboardAt(page, 'nl');
  const { caseFrame, intake, people, told, evidence, items } = at.words;
  const look = async (screen: string) => {
    for (const { colorScheme, forcedColors } of [
      { colorScheme: 'light', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'none' },
      { colorScheme: 'light', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(passes).not.toEqual([]);
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      expect(found, `${screen}, ${colorScheme}, ${forcedColors}`).toEqual([]);
    }
    // Twice as large on 1280 × 720 leaves half of it: everything is there, and nothing goes off to the side.
    await page.setViewportSize({ width: 640, height: 360 });
    const hidden = await page.getByRole('main').evaluate((work) => work.scrollWidth - work.clientWidth);
    expect(hidden, `${screen} at 200 %`).toBe(0);
    await page.setViewportSize({ width: 1280, height: 720 });
  };
  await at.goTo(caseFrame.section.intake);
  await at.type(intake.reporter.safety, 'De dader.');
  await at.type(intake.begin.openedOn, '12-12-2040');
  await at.press(at.button(intake.identity.show));
  await expect(at.field(intake.identity.name)).toBeFocused();
  await look('intake');
  await page.emulateMedia({ forcedColors: 'active' });
  await at.tabTo(page.getByRole('checkbox', { name: intake.begin.roleExplained }));
  await page.keyboard.press('Space');
  const ticks = at.part(intake.begin.title).locator('.checkbox-mark svg');
  await expect(ticks.nth(0), 'ticked').toBeVisible();
  await expect(ticks.nth(1), 'not ticked').toBeHidden();
  await page.emulateMedia({ forcedColors: null });
  for (const [section, add] of [
    ['people', people.add],
    ['told-before', told.add],
    ['evidence', evidence.add],
  ] as const) {
    await at.goTo(caseFrame.section[section]);
    await look(`${section}, empty`);
    await at.press(at.button(add));
    await at.press(at.button(items.save));
    await expect(page.locator('.field-error').first()).toBeVisible();
    await look(`${section}, refused`);
    await page.keyboard.press('Escape');
  }
  await at.press(at.button(caseFrame.tags.add));
  await look('tags');
});
