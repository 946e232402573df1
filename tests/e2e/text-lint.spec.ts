import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Advisor, advisorAt } from '../../tools/demo/advisor';
import { passphrase, someIntake, someTalk } from './support/a-case';
import { expect, type Luwte, test } from './support/luwte';

const notes = {
  nl: 'Mevrouw Terwindt belde vanuit de auto. Haar nummer is 06-12345678.\nHet overleg ging niet door. Daarna sprak mevrouw Terwindt met mij over Zwolle.',
  en: 'Mrs Terwindt called from the car. Her number is 06-12345678.\nThe meeting was off. Then Mrs Terwindt spoke with me about Zwolle.',
} as const;
const name = 'Terwindt';
const phone = '06-12345678';

async function startReferral(luwte: Luwte, language: 'nl' | 'en'): Promise<[Page, Advisor]> {
  const page = await luwte.launch();
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  const advisor = advisorAt(page, language);
  await advisor.makeVault(passphrase);
  await advisor.createCase(someIntake);
  await advisor.writeConversation({ ...someTalk, notes: notes[language] });
  await openReferral(page, advisor);
  return [page, advisor];
}

async function openReferral(page: Page, advisor: Advisor): Promise<void> {
  await page.getByRole('button', { name: advisor.words.caseFile.refer, exact: true }).click();
  await page.getByRole('heading', { name: advisor.words.referral.title }).waitFor();
}

const choose = (page: Page) => page.getByRole('checkbox').first().press('Space');

/** What is drawn beside the text is not part of it. */
const marksIn = (page: Page) =>
  page.locator('article a.text-link').evaluateAll((all) => all.map((one) => one.firstChild?.textContent));

const says = (sentence: string, values: Readonly<Record<string, string | number>>) =>
  Object.entries(values).reduce(
    (said, [key, value]) => said.replaceAll(`{{${key}}}`, String(value)),
    sentence,
  );

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

for (const language of ['nl', 'en'] as const) {
  test(`what could identify somebody is marked and looked at by keyboard alone (${language})`, async ({
    luwte,
  }) => {
    const [page, advisor] = await startReferral(luwte, language);
    const { textLint, referral } = advisor.words;
    await choose(page);
    await page.getByLabel(referral.organisation, { exact: true }).fill('Gemeente Luwerveen');
    const row = (words: string) =>
      page.getByRole('button', { name: says(textLint.showInText, { words }), exact: true });
    await expect(row(name)).toBeVisible();
    expect(await marksIn(page)).toEqual([name, phone, name, 'Zwolle']);
    await expect(page.getByText(textLint.warns)).toBeVisible();
    await expect(page.getByText(says(textLint.open_other, { count: 3 }))).toBeVisible();
    await expectAccessible(page);

    // From a mark to its row and back.
    const mark = page.getByRole('link', { name: `${name} ${textLint.kind.person}` });
    await expect(mark).toHaveCount(2);
    await expect(mark.first()).toHaveAccessibleDescription(/\S/);
    await mark.first().focus();
    await page.keyboard.press('Enter');
    await expect(row(name)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(mark.first()).toBeFocused();

    // Saving asks once, in place, and leads to what is open.
    await page.keyboard.press('Control+Enter');
    const question = page.getByRole('heading', { name: says(textLint.ask.title_other, { count: 3 }) });
    await expect(question).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(question).toBeHidden();
    const first = page.locator('.spot .spot-words button').first();
    await expect(first).toBeFocused();

    // Name: two steps on is "may stay"; the first reason has the focus.
    await row(name).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(
      page.getByRole('button', { name: says(textLint.stay.named, { words: name }) }),
    ).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: textLint.reason['no-person'] })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(
      page.getByRole('button', { name: says(textLint.stay.named, { words: name }) }),
    ).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText(says(textLint.stay.done, { words: name }))).toBeAttached();
    await expect(page.getByText(says(textLint.open_other, { count: 2 }))).toBeVisible();
    await expect(page.locator('.spot .spot-words button:focus')).toHaveCount(1);

    // A reason of one's own.
    await row('Zwolle').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: textLint.stay.other }).press('Enter');
    await expect(page.getByLabel(textLint.stay.otherLabel)).toBeFocused();
    await page.keyboard.type('Dat weet iedereen.');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Dat weet iedereen.')).toBeVisible();
    await expect(row(phone)).toBeFocused();
    await expectAccessible(page);

    // It stays over a lock, and can be undone.
    const fresh = await luwte.lock(() => page.keyboard.press('Control+l'));
    const again = advisorAt(fresh, language);
    await again.unlock(passphrase);
    await again.openCase(someIntake.pseudonym);
    await openReferral(fresh, again);
    await choose(fresh);
    await expect(fresh.getByText(says(textLint.open_one, { count: 1 }))).toBeVisible();
    await fresh.getByRole('button', { name: says(textLint.stay.undoNamed, { words: name }) }).press('Enter');
    const back = fresh.getByRole('button', { name: says(textLint.showInText, { words: name }), exact: true });
    await expect(back).toBeFocused();
    await expect(fresh.getByText(says(textLint.open_other, { count: 2 }))).toBeVisible();
  });
}

test('a document is saved all the same, and nobody is asked twice', async ({ luwte }) => {
  const [page, advisor] = await startReferral(luwte, 'nl');
  const { textLint, referral } = advisor.words;
  await choose(page);
  await page.getByLabel(referral.organisation, { exact: true }).fill('Gemeente Luwerveen');
  // At once, before the text was looked through: saving waits for that, and then asks.
  await page.getByRole('button', { name: referral.save }).click();
  await expect(
    page.getByRole('heading', { name: says(textLint.ask.title_other, { count: 3 }) }),
  ).toBeFocused();
  const file = join(luwte.profile, '..', 'signaal.pdf');
  await luwte.running().answerSaveDialog(file);
  await page.getByRole('button', { name: textLint.ask.save }).click();
  await expect(page.getByText(referral.result.title)).toBeVisible();
});

test('editing leads to the place in the conversation, and the choice is still there afterwards', async ({
  luwte,
}) => {
  const [page, advisor] = await startReferral(luwte, 'nl');
  const { textLint, referral, caseFile } = advisor.words;
  await choose(page);
  await page.getByLabel(referral.notKnown, { exact: true }).fill('Wie erbij was.');
  const act = { act: textLint.edit.conversation, words: phone };
  await page.getByRole('button', { name: says(textLint.edit.named, act) }).press('Enter');
  const box = page.getByLabel(caseFile.conversation.notes, { exact: true });
  await expect(box).toBeFocused();
  const selected = await box.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toBe(phone);
  await page.keyboard.type('bekend');
  await advisor.saved();
  await advisor.finishConversation();
  await openReferral(page, advisor);
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await expect(page.getByLabel(referral.notKnown, { exact: true })).toHaveValue('Wie erbij was.');
  await expect(page.locator('article a.text-link')).toHaveCount(3);
  expect(await marksIn(page)).toEqual([name, name, 'Zwolle']);
});

test('marks keep their pattern in forced colours, and the whole text is on the page', async ({ luwte }) => {
  const [page] = await startReferral(luwte, 'nl');
  await choose(page);
  const mark = page.locator('article a.text-link .text-mark').first();
  await mark.waitFor();
  await page.emulateMedia({ forcedColors: 'active' });
  const line = await mark.evaluate((one) => {
    const { textDecorationLine, textDecorationStyle } = getComputedStyle(one);
    return [textDecorationLine, textDecorationStyle];
  });
  expect(line).toEqual(['underline', 'solid']);
  await expectAccessible(page);
  const hidden = await page
    .locator('article.reading')
    .evaluate((article) => article.scrollHeight - article.clientHeight);
  expect(hidden).toBe(0);
});
