import type { Page } from 'playwright-core';
import { advisorAt, type Look } from './advisor';
import type { Camera } from './camera';
import { looks } from './looks';
import type { Stage } from './stage';

/** Of a vault that anybody may open: it holds nothing but the sample. */
export const passphrase = 'molen kajuit sneeuwklok appelboor trapgevel zandbank';

/** The case that pictures and pages know. */
export const pseudonym = 'Stille Reiger';

const notKnown =
  'Of de uitnodigingen met opzet wegbleven, is niet onderzocht. Wie nog meer toegang heeft tot de agenda, is niet bekend.';

const slipped =
  'Of mevrouw Terwindt dit weet, is niet bekend. Zij belde op 3 november vanaf 06-12345678 over de zaal in Zwolle.';

/**
 * There are no settings before there is a vault: the language is chosen at the foot of the page, and the colours are
 * those of the computer.
 */
export async function tourStart(stage: Stage, shoot: Camera): Promise<void> {
  const page = stage.page();
  for (const language of ['en', 'nl'] as const) {
    const { words } = advisorAt(page, language);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('button', { name: words.settings[language === 'nl' ? 'dutch' : 'english'] }).click();
    await page.getByRole('heading', { name: words.start.welcome.title, exact: true }).waitFor();
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await tourMaking(page, shoot, { language, theme });
    }
  }
  await page.emulateMedia({ colorScheme: null });
}

/** Nothing is made here: the way leads back to the welcome page, and the code that was shown is forgotten. */
async function tourMaking(page: Page, shoot: Camera, look: Look): Promise<void> {
  const { words, ...advisor } = advisorAt(page, look.language);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await shoot(page, look, 'welcome');
  await advisor.choosePassphrase(passphrase);
  const next = page.locator('button:not([aria-disabled=true])').and(button(words.start.passphrase.next));
  await next.waitFor();
  await shoot(page, look, 'passphrase');
  await next.click();
  await page.getByRole('region', { name: words.start.code.shown }).waitFor();
  await shoot(page, look, 'recovery-code');
  await button(words.common.back).click();
  await page.getByRole('heading', { name: words.start.passphrase.title, exact: true }).waitFor();
  await button(words.common.back).click();
}

export async function tourEmpty(stage: Stage, shoot: Camera): Promise<void> {
  for (const look of looks) {
    await turnTo(stage, look);
    await advisorAt(stage.page(), look.language).openCases();
    await shoot(stage.page(), look, 'empty-list');
  }
  const [first] = looks;
  if (first) await turnTo(stage, first);
}

export async function tourVault(
  stage: Stage,
  shoot: Camera,
  look: Look,
  organisation: string,
  path: string,
): Promise<void> {
  let advisor = advisorAt(stage.page(), look.language);
  const take = (screen: Parameters<Camera>[2]) => shoot(stage.page(), look, screen);
  await advisor.openAllCases();
  await take('list');
  await advisor.startCase();
  await take('new-case');
  await advisor.openCase(pseudonym);
  await take('case');
  await advisor.openNewestConversation();
  await take('writing');
  await advisor.finishConversation();
  await advisor.search('overleg di');
  await take('search');
  await advisor.closeSearch();

  await stage.lock();
  advisor = advisorAt(stage.page(), look.language);
  await stage.page().locator('input[type=password]').waitFor();
  await take('locked');
  await advisor.typePassphrase(`${passphrase} niet`);
  await stage.page().getByText(advisor.words.start.locked.notYours).waitFor();
  await take('wrong-passphrase');
  await advisor.unlock(passphrase);

  await advisor.openCase(pseudonym);
  await advisor.startReferral({ organisation, language: look.language, notKnown, conversations: 2 });
  await take('referral');
  const reading = stage.page().getByRole('article', { name: advisor.words.referral.preview, exact: true });
  await reading.evaluate((article) => article.scrollIntoView());
  await take('referral-reading');
  await slip(stage.page(), advisor.words.referral.notKnown, () => take('text-lint'));
  stage.answerSaveDialog(path);
  await advisor.saveReferral();
  await take('referral-result');
  await advisor.openSettings();
  await take('settings');
  await advisor.openHelp();
  await take('help');
}

/** What should not go along is typed by mistake, found, and taken out again. */
async function slip(page: Page, label: string, take: () => Promise<void>): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(slipped);
  const found = page.locator('.spot-list');
  await found.waitFor();
  await found.evaluate((list) => list.scrollIntoView({ block: 'center' }));
  await take();
  await field.fill(notKnown);
  await found.waitFor({ state: 'detached' });
}

export async function turnTo(stage: Stage, look: Look): Promise<void> {
  const page = stage.page();
  const speaks = (await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'nl';
  await advisorAt(page, speaks).preferLook(look);
}
