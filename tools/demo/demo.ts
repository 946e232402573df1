import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { calendarDay } from '../../src/core/cases/values';
import { makeLuwerveen } from '../sample/luwerveen';
import { advisorAt, type Look } from './advisor';
import { type Camera, makeCamera } from './camera';
import { countConversations, fillVault, type HeldBack, holdBack } from './fill';
import { looks, nameOf } from './looks';
import type { Narrator } from './narrator';
import type { Stage } from './stage';

/** Of a vault that anybody may open: it holds nothing but the sample. */
export const passphrase = 'molen kajuit sneeuwklok appelboor trapgevel zandbank';

const seed = 1;
const pseudonym = 'Stille Reiger';
const notKnown =
  'Of de uitnodigingen met opzet wegbleven, is niet onderzocht. Wie nog meer toegang heeft tot de agenda, is niet bekend.';

export interface Referred {
  readonly documents: readonly string[];
}

/** The main job of Luwte from the first start to the saved referral, once in every look. */
export async function playDemo(stage: Stage, out: string, narrator: Narrator): Promise<Referred> {
  const { step } = narrator;
  const shoot = makeCamera(join(out, 'screens'));
  const sample = makeLuwerveen(seed, today());
  const { rest, ...heldBack } = holdBack(sample, pseudonym);
  const atDesk = (look: Look) => advisorAt(stage.page(), look.language);
  const [first, ...others] = looks;
  if (!first) throw new Error('a demo has at least one look');

  await step('Looked at the welcome, the passphrase and the recovery code', 'show how a vault is made', () =>
    tourStart(stage, shoot),
  );
  await step('Made a vault; its recovery code is on no picture', 'make a vault', () =>
    atDesk(first).makeVault(passphrase),
  );
  await step('Looked at a vault without cases', 'show an empty vault', () => tourEmpty(stage, shoot));
  const count = `${rest.cases.length} cases and ${countConversations(rest)} conversations`;
  await step(`Wrote ${count} through the interface`, 'write the sample', () =>
    fillVault(atDesk(first), rest, narrator),
  );
  await step(`Recorded one more conversation with ${pseudonym}`, 'record a conversation', () =>
    record(stage, shoot, first, heldBack),
  );

  const documents: string[] = [];
  const aside = mkdtempSync(join(tmpdir(), 'luwte-demo-'));
  try {
    for (const look of [first, ...others]) {
      await step(
        `Searched, locked, unlocked and referred, ${inWords(look)}`,
        `finish in ${nameOf(look)}`,
        async () => {
          await turnTo(stage, look);
          // One document a language; those of the dark looks would only repeat them.
          const kept = look.theme === 'light';
          const path = join(
            kept ? out : aside,
            look.language === 'nl' ? 'doorverwijzing.pdf' : 'referral.pdf',
          );
          await tourVault(stage, shoot, look, sample.organisation, path);
          if (kept) documents.push(path);
        },
      );
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  await turnTo(stage, first);
  return { documents };
}

/**
 * There are no settings before there is a vault: the language is chosen at the foot of the page, and the colours are
 * those of the computer.
 */
async function tourStart(stage: Stage, shoot: Camera): Promise<void> {
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

async function tourEmpty(stage: Stage, shoot: Camera): Promise<void> {
  for (const look of looks) {
    await turnTo(stage, look);
    await advisorAt(stage.page(), look.language).openCases();
    await shoot(stage.page(), look, 'empty-list');
  }
  const [first] = looks;
  if (first) await turnTo(stage, first);
}

/** Key by key, as nobody fills in a conversation at once. */
async function record(stage: Stage, shoot: Camera, look: Look, { conversation }: HeldBack): Promise<void> {
  const page = stage.page();
  const advisor = advisorAt(page, look.language);
  await advisor.openCase(pseudonym);
  const { notes, ...facts } = conversation;
  await advisor.beginConversation(facts);
  await page.keyboard.type(notes);
  await advisor.saved();
  await shoot(page, look, 'writing');
  await advisor.finishConversation();
}

async function tourVault(
  stage: Stage,
  shoot: Camera,
  look: Look,
  organisation: string,
  path: string,
): Promise<void> {
  let advisor = advisorAt(stage.page(), look.language);
  const take = (screen: Parameters<Camera>[2]) => shoot(stage.page(), look, screen);
  await advisor.openCases();
  await take('list');
  await advisor.startCase();
  await take('new-case');
  await advisor.openCase(pseudonym);
  await take('case');
  if (look !== looks[0]) {
    await advisor.openNewestConversation();
    await take('writing');
    await advisor.finishConversation();
  }
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
  stage.answerSaveDialog(path);
  await advisor.saveReferral();
  await take('referral-result');
  await advisor.openSettings();
  await take('settings');
  await advisor.openHelp();
  await take('help');
}

async function turnTo(stage: Stage, look: Look): Promise<void> {
  const page = stage.page();
  const speaks = (await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'nl';
  await advisorAt(page, speaks).preferLook(look);
}

function inWords({ language, theme }: Look): string {
  return `in ${language === 'nl' ? 'Dutch' : 'English'}, ${theme}`;
}

function today() {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return calendarDay.parse(local.toISOString().slice(0, 10));
}
