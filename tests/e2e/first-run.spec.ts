import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { advisorAt, retypeCode } from '../../tools/demo/advisor';
import { structureTexts } from '../support/pdf/structure';
import { passphrase, someIntake, someTalk } from './support/a-case';
import { expect, test } from './support/luwte';

for (const language of ['nl', 'en'] as const) {
  test(`an advisor records a conversation, finds it again and refers it (${language})`, async ({ luwte }) => {
    let page = await luwte.launch();
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    let advisor = advisorAt(page, language);
    await advisor.makeVault(passphrase);
    await advisor.createCase(someIntake);
    await advisor.writeConversation(someTalk);
    await advisor.writeConversation({ ...someTalk, notes: 'Tweede gesprek. Melder slaapt slecht.' });

    await advisor.search('agenda');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(advisor.words.caseFile.conversation.notes)).toHaveValue(someTalk.notes);

    page = await luwte.lock(() => page.keyboard.press('Control+l'));
    advisor = advisorAt(page, language);
    await advisor.unlock(passphrase);
    page = await luwte.restart();
    advisor = advisorAt(page, language);
    await advisor.unlock(passphrase);
    await advisor.openCase(someIntake.pseudonym);

    const { referral } = advisor.words;
    await page.getByRole('button', { name: advisor.words.caseFile.refer, exact: true }).click();
    await page.getByRole('checkbox').first().check({ force: true });
    await page.getByLabel(referral.organisation, { exact: true }).fill('Gemeente Luwerveen');
    const file = join(luwte.profile, '..', 'signaal.pdf');
    await luwte.running().answerSaveDialog(file);
    await page.getByRole('button', { name: referral.save }).click();
    await expect(page.getByText(referral.result.title)).toBeVisible();

    const texts = (await structureTexts(new Uint8Array(readFileSync(file)))).join('\n');
    expect(texts).toContain('Gemeente Luwerveen');
    expect(texts).toContain('Melder');
    expect(texts).not.toContain(someIntake.pseudonym);
  });
}

test('a vault is only made when the code was written down right', async ({ luwte }) => {
  const page = await luwte.launch();
  const { words } = advisorAt(page);
  await page.getByRole('button', { name: words.start.welcome.make }).click();
  await page.getByLabel(words.start.passphrase.label, { exact: true }).fill(passphrase);
  await page.getByLabel(words.start.passphrase.repeat, { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: words.start.passphrase.next }).click();
  const sheet = page.getByRole('region', { name: words.start.code.shown });
  await sheet.locator('dd').first().waitFor();
  const shown = await sheet.locator('dd').allInnerTexts();
  const groups = shown.slice(0, 8);
  const third = groups[2] ?? '';
  const wrong = groups.with(2, `${third.slice(0, 3)}${third.endsWith('0') ? '1' : '0'}`);
  await retypeCode(page, { groups: wrong, checksum: shown[8] ?? '' });
  await page.getByRole('button', { name: words.start.code.next, exact: true }).click();
  await expect(page.getByText(words.start.code.mismatch.replace('{{group}}', '3'))).toBeVisible();

  const again = await luwte.restart();
  await expect(again.getByRole('heading', { name: words.start.welcome.title })).toBeVisible();
});

test('a wrong passphrase gets one calm answer, and the next try has to wait longer', async ({ luwte }) => {
  const page = await luwte.launch();
  const advisor = advisorAt(page);
  await advisor.makeVault(passphrase);
  const locked = await luwte.lock();
  const again = advisorAt(locked);
  await again.typePassphrase('een andere zin dan die van gisteren');
  await expect(locked.getByText(again.words.start.locked.notYours)).toBeVisible();
  await again.unlock(passphrase);
  await expect(locked.getByRole('button', { name: again.words.frame.today, exact: true })).toBeVisible();
});

test('a second start brings the first to the front', async ({ luwte }) => {
  await luwte.launch();
  const before = await luwte.running().focused();
  await luwte.running().startSecond();
  await expect.poll(() => luwte.running().focused()).toBeGreaterThan(before);
});
