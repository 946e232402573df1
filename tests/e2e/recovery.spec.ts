import type { Page } from '@playwright/test';
import { recoveryCodeFor } from '../../src/core/vault/recovery-code';
import { Secret } from '../../src/core/vault/secret';
import { advisorAt, type RecoveryCode, retypeCode } from '../../tools/demo/advisor';
import { passphrase, someIntake } from './support/a-case';
import { expect, test } from './support/luwte';

/** As somebody whose passphrase is gone: by the link under it to the nine boxes, and what is on the paper into them. */
async function typeCode(page: Page, language: 'nl' | 'en', code: RecoveryCode): Promise<void> {
  const { openWithCode } = advisorAt(page, language).words.start;
  await emptyBoxes(page);
  await retypeCode(page, code);
  // After a wrong one the button waits for a while.
  const open = page.getByRole('button', { name: openWithCode.open, exact: true });
  await page.locator('button:not([aria-disabled=true])').and(open).click();
}

async function emptyBoxes(page: Page): Promise<void> {
  for (const box of await page.locator('.code-boxes input').all()) await box.fill('');
}

function mistyped({ groups, checksum }: RecoveryCode): RecoveryCode {
  const fifth = groups[4] ?? '';
  return { groups: groups.with(4, `${fifth.slice(0, 3)}${fifth.endsWith('0') ? '1' : '0'}`), checksum };
}

for (const language of ['nl', 'en'] as const) {
  test(`the recovery code on paper opens the vault when the passphrase is gone (${language})`, async ({
    luwte,
  }) => {
    let page = await luwte.launch();
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    const code = await advisorAt(page, language).makeVault(passphrase);
    await advisorAt(page, language).createCase(someIntake);
    page = await luwte.lock();

    const { words } = advisorAt(page, language);
    const { openWithCode, openedWithCode, findings, locked } = words.start;
    await page.getByRole('button', { name: locked.forgotten, exact: true }).click();
    await expect(page.getByRole('heading', { name: openWithCode.title })).toBeVisible();
    await expect(page.locator('.code-boxes input').first()).toBeFocused();

    await typeCode(page, language, mistyped(code));
    await expect(page.getByRole('alert')).toContainText(openWithCode.checkWrong);
    await typeCode(page, language, recoveryCodeFor(new Secret(new Uint8Array(20).fill(99))));
    await expect(page.getByRole('alert')).toContainText(openWithCode.notYours);

    await typeCode(page, language, code);
    const notice = page.getByRole('region', { name: findings.name });
    await expect(notice).toContainText(openedWithCode.title);
    await expect(notice).toContainText(openedWithCode.text);
    await notice.getByRole('button', { name: findings.dismiss }).click();
    await expect(notice).toBeHidden();
    await advisorAt(page, language).openCases();
    await expect(page.getByRole('row', { name: someIntake.pseudonym })).toBeVisible();

    page = await luwte.lock();
    await advisorAt(page, language).unlock(passphrase);
    await expect(page.getByRole('row', { name: someIntake.pseudonym })).toBeVisible();
    await expect(page.getByText(openedWithCode.title)).toBeHidden();
  });
}

test('whoever remembers the passphrase after all finds the way back to it', async ({ luwte }) => {
  await advisorAt(await luwte.launch()).makeVault(passphrase);
  const page = await luwte.lock();
  const { words, ...advisor } = advisorAt(page);
  await page.getByRole('button', { name: words.start.locked.forgotten, exact: true }).click();
  await page.getByRole('button', { name: words.start.openWithCode.back, exact: true }).click();
  await advisor.unlock(passphrase);
});
