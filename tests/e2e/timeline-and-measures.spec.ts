import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { advisorAt } from '../../tools/demo/advisor';
import { passphrase, someIntake, someTalk } from './support/a-case';
import { expect, test } from './support/luwte';

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

async function openSection(page: Page, name: string): Promise<void> {
  const item = page.locator('.rail-item', { hasText: name }).first();
  await item.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
}

test('an event is written, drawn as unsurely as it is known, and removed and brought back', async ({
  luwte,
}) => {
  const page = await luwte.launch();
  const advisor = advisorAt(page);
  const { events, caseFrame } = advisor.words;
  await advisor.makeVault(passphrase);
  await advisor.createCase(someIntake);
  await openSection(page, events.title);
  await page.getByRole('button', { name: events.addNamed }).press('Enter');
  await expect(page.getByRole('heading', { name: events.form.new })).toBeFocused();
  await page.getByLabel(events.form.what).fill('Opmerking over kleding');
  await page.getByLabel(events.form.when).fill('winter 2024-2025');
  await expect(page.getByText('winter 2024–2025')).toBeVisible();
  await page.getByRole('radio', { name: events.source['seen-or-heard'] }).focus();
  await page.keyboard.press('Space');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('button', { name: events.addNamed })).toBeFocused();
  const chart = page.getByRole('img', { name: events.chart.title });
  // Known to the season only: hatched, and nowhere a bar.
  await expect(chart.locator('g.timeline-mark path')).toHaveCount(1);
  await expect(chart.locator('rect[fill=currentColor]')).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole('button', { name: events.source.document, exact: true }).press('Enter');
  await expect(page.getByText(events.filtered)).toBeVisible();
  await page.getByRole('button', { name: events.source.document, exact: true }).press('Enter');
  await page.getByRole('button', { name: events.view.list }).press('Enter');
  await expect(page.locator('.fact-row', { hasText: 'winter 2024–2025' })).toContainText(
    events.source['seen-or-heard'],
  );
  await expectAccessible(page);

  await page.locator('.fact-row').getByRole('button').first().press('Enter');
  await page.getByRole('button', { name: events.form.remove, exact: true }).press('Enter');
  await expect(page.getByText(events.none.title)).toBeVisible();
  await page.getByRole('button', { name: caseFrame.undo }).press('Enter');
  await expect(page.getByText('winter 2024–2025').first()).toBeVisible();
});

test('words that are selected in a note become an event', async ({ luwte }) => {
  const page = await luwte.launch();
  const advisor = advisorAt(page);
  const { events, caseFile } = advisor.words;
  await advisor.makeVault(passphrase);
  await advisor.createCase(someIntake);
  await advisor.startConversation();
  const notes = page.getByLabel(caseFile.conversation.notes, { exact: true });
  await notes.fill(someTalk.notes);
  await notes.press('Control+e');
  await expect(page.getByText(events.fromSelection.none)).toBeVisible();
  await notes.press('Control+a');
  await notes.press('Control+e');
  await expect(page.getByRole('heading', { name: events.form.fromSelection })).toBeFocused();
  await expect(page.getByLabel(events.form.what)).toHaveValue(someTalk.notes);
  await page.getByLabel(events.form.when).fill('onbekend');
  await page.getByRole('radio', { name: events.source.experienced }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(events.fromSelection.made)).toBeVisible();
  await expect(notes).toBeFocused();
  await openSection(page, events.title);
  await expect(page.getByText(advisor.words.when.unknown).first()).toBeVisible();
});

test('a measure that restricts the reporter is stopped, and the stop cannot be got round by keyboard', async ({
  luwte,
}) => {
  const page = await luwte.launch();
  const advisor = advisorAt(page);
  const { measures, events, aftercare } = advisor.words;
  await advisor.makeVault(passphrase);
  await advisor.createCase(someIntake);
  await openSection(page, measures.title);
  await page.getByRole('button', { name: measures.addNamed }).press('Enter');
  await page.getByLabel(measures.form.what).fill('Melder werkt voorlopig elders.');
  await page.getByLabel(measures.form.by).fill('directeur');
  await page.getByLabel(measures.form.from).fill('gisteren');
  await page.getByRole('radio', { name: measures.restricts.reporter, exact: true }).focus();
  await page.keyboard.press('Space');

  const stop = page.getByRole('heading', { name: measures.stop.title });
  await expect(stop).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: measures.stop.change.act })).toBeFocused();

  // Neither the key that finishes nor the button records anything, and what was typed stays.
  const save = page.getByRole('button', { name: measures.form.save, exact: true });
  await page.keyboard.press('Control+Enter');
  await expect(stop).toBeFocused();
  await save.press('Enter');
  await expect(save).toBeFocused();
  await expect(page.getByText(measures.form.missing.stop)).toBeVisible();
  await expect(page.locator('.measure-row')).toHaveCount(0);
  await expect(page.getByLabel(measures.form.what)).toHaveValue('Melder werkt voorlopig elders.');

  // The request needs words; an empty one is not recorded.
  await page.getByRole('button', { name: measures.stop.requested.act }).press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.measure-row')).toHaveCount(0);
  await page.getByRole('button', { name: measures.stop.other }).press('Enter');
  await expect(stop).toBeFocused();

  await page.getByRole('button', { name: measures.stop.imposed.act }).press('Enter');
  await expectAccessible(page);
  await page.getByRole('radio', { name: measures.view.objects }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  const row = page.locator('.measure-row');
  await expect(row).toContainText(measures.mark.imposed);
  await expect(row).toContainText(measures.mark.objects);
  await expectAccessible(page);

  await openSection(page, events.title);
  await expect(page.locator('.timeline-event')).toContainText(events.imposed);
  await page.getByRole('button', { name: events.view.list }).press('Enter');
  await expect(page.locator('.fact-row-done')).toContainText(measures.mark.objects);

  // A talk was set up, and stands on the screen that opens the day.
  await openSection(page, aftercare.title);
  await expect(page.getByText('Melder werkt voorlopig elders.')).toBeVisible();
  await page.getByRole('button', { name: aftercare.note }).press('Enter');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.fact-row')).toHaveCount(1);
  await advisor.openToday();
  await expect(page.locator('.today-row')).toContainText(someIntake.pseudonym);
  await expectAccessible(page);
});
