import type { Page } from 'playwright-core';
import type { CaseIntake } from '../../src/core/cases/case';
import type { ConversationContent } from '../../src/core/cases/conversation';
import { en } from '../../src/renderer/strings/en';
import { nl, type Strings } from '../../src/renderer/strings/nl';
import { controlsOf, typedDay } from './controls';

/**
 * An advisor at the keyboard: everything goes through what a person sees and presses, in the language of the interface.
 * The demo and the end-to-end tests share it.
 */
export interface Advisor {
  readonly words: Strings;
  /** From the welcome page to a passphrase that was typed twice. */
  choosePassphrase(passphrase: string): Promise<void>;
  openToday(): Promise<void>;
  /** From the welcome page to the empty list: passphrase, recovery code written down and retyped. */
  makeVault(passphrase: string): Promise<RecoveryCode>;
  /** To the list of cases, by way of the screen that opens the day. */
  unlock(passphrase: string): Promise<void>;
  typePassphrase(passphrase: string): Promise<void>;
  openCases(): Promise<void>;
  /** To the whole list: a filter stays until the vault is locked. */
  openAllCases(): Promise<void>;
  /** From anywhere to the form of a new case, as soon as it proposes a pseudonym. */
  startCase(): Promise<void>;
  createCase(intake: CaseIntake): Promise<void>;
  openCase(pseudonym: string): Promise<void>;
  /** Writes a conversation in the case that is open, and waits until it is said to be saved. */
  writeConversation(content: ConversationContent): Promise<void>;
  startConversation(): Promise<void>;
  /** Starts one and fills in everything but the notes, which are then to be typed. */
  beginConversation(facts: Omit<ConversationContent, 'notes'>): Promise<void>;
  openNewestConversation(): Promise<void>;
  finishConversation(): Promise<void>;
  saved(): Promise<void>;
  search(text: string): Promise<void>;
  closeSearch(): Promise<void>;
  openSettings(): Promise<void>;
  openHelp(): Promise<void>;
  /** In the settings. Afterwards the interface speaks that language, and needs an advisor who does. */
  preferLook(look: Look): Promise<void>;
  /** From the case that is open to the form of a referral, with its newest conversations chosen. */
  startReferral(wishes: ReferralWishes): Promise<void>;
  /** Presses save and waits for the result; the system's dialog is answered elsewhere. */
  saveReferral(): Promise<void>;
}

/** In what language and colours the interface shows itself. */
export interface Look {
  readonly language: 'nl' | 'en';
  readonly theme: 'light' | 'dark';
}

export interface ReferralWishes {
  readonly organisation: string;
  /** The language of the document. */
  readonly language: Look['language'];
  readonly notKnown: string;
  readonly conversations: number;
}

export interface RecoveryCode {
  readonly groups: readonly string[];
  readonly checksum: string;
}

export function advisorAt(page: Page, language: Look['language'] = 'nl'): Advisor {
  const words = language === 'nl' ? nl : en;
  const { button, field, heading, choose, mark } = controlsOf(page);

  /** Its heading is the day itself. */
  const today = () =>
    page
      .getByRole('navigation', { name: words.frame.menu, exact: true })
      .getByRole('button', { name: words.frame.today, exact: true })
      .and(page.locator('[aria-current=page]'));

  async function visit(place: string): Promise<void> {
    const navigation = page.getByRole('navigation', { name: words.frame.menu, exact: true });
    await navigation.getByRole('button', { name: new RegExp(`^${place}`) }).click();
  }

  async function readCode(): Promise<RecoveryCode> {
    const sheet = page.getByRole('region', { name: words.start.code.shown });
    await sheet.waitFor();
    const shown = await sheet.locator('dd').allInnerTexts();
    return { groups: shown.slice(0, 8), checksum: shown[8] ?? '' };
  }

  return {
    words,
    async choosePassphrase(passphrase) {
      await button(words.start.welcome.make).click();
      await field(words.start.passphrase.label).fill(passphrase);
      await field(words.start.passphrase.repeat).fill(passphrase);
    },
    async makeVault(passphrase) {
      await this.choosePassphrase(passphrase);
      await button(words.start.passphrase.next).click();
      const code = await readCode();
      await retypeCode(page, code);
      await button(words.start.code.next).click();
      await today().waitFor();
      await this.openCases();
      return code;
    },
    async typePassphrase(passphrase) {
      const box = page.locator('input[type=password]');
      await box.fill(passphrase);
      // After a wrong one the button waits for a while.
      await page.locator('button:not([aria-disabled=true])').and(button(words.start.locked.unlock)).waitFor();
      await box.press('Enter');
    },
    async unlock(passphrase) {
      await this.typePassphrase(passphrase);
      await today().waitFor({ timeout: 120_000 });
      await this.openCases();
    },
    async openCases() {
      await visit(words.frame.cases);
      await heading(words.cases.title).waitFor();
    },
    async openAllCases() {
      await this.openCases();
      const clear = button(words.cases.filters.clear);
      if (await clear.isVisible()) await clear.click();
      await clear.waitFor({ state: 'detached' });
    },
    async openToday() {
      await visit(words.frame.today);
      await today().waitFor();
    },
    async openSettings() {
      await visit(words.frame.settings);
      await heading(words.settings.title).waitFor();
    },
    async openHelp() {
      await page.keyboard.press('F1');
      await heading(words.help.title).waitFor();
    },
    async preferLook({ language: spoken, theme }) {
      await this.openSettings();
      await mark(words.settings.themes[theme]);
      await mark(spoken === 'nl' ? words.settings.dutch : words.settings.english);
      await heading((spoken === 'nl' ? nl : en).settings.title).waitFor();
    },
    async startReferral({ organisation, language: written, notKnown, conversations }) {
      await button(words.caseFile.refer).click();
      await heading(words.referral.title).waitFor();
      for (let index = 0; index < conversations; index += 1) {
        await page.locator('.choice-row').nth(index).click();
      }
      await field(words.referral.organisation).fill(organisation);
      await mark(written === 'nl' ? words.referral.dutch : words.referral.english);
      await field(words.referral.notKnown).fill(notKnown);
    },
    async saveReferral() {
      await button(words.referral.save).click();
      // Where findings are still open, saving asks once.
      const anyway = button(words.textLint.ask.save);
      const result = heading(words.referral.result.title);
      await anyway.or(result).waitFor();
      if (await anyway.isVisible()) await anyway.click();
      await result.waitFor();
    },
    async startCase() {
      await page.keyboard.press('Control+n');
      await heading(words.cases.form.title).waitFor();
      // Typing before the proposal came would leave both.
      await page.waitForFunction(
        (label) =>
          [...document.querySelectorAll('label')].some(
            (one) => one.textContent === label && (one.control as HTMLInputElement | null)?.value !== '',
          ),
        words.cases.form.pseudonym,
      );
    },
    async createCase(intake) {
      await this.startCase();
      await field(words.cases.form.pseudonym).fill(intake.pseudonym);
      await field(words.cases.form.openedOn).fill(typedDay(intake.openedOn));
      await choose(words.cases.form.channel, words.common.channel[intake.channel]);
      await mark(words.common.track[intake.track]);
      await field(words.cases.form.wish).fill(intake.wish);
      await field(words.cases.form.nonWish).fill(intake.nonWish);
      await button(words.cases.form.create).click();
      await heading(intake.pseudonym).waitFor();
    },
    async openCase(pseudonym) {
      await this.openAllCases();
      await page.getByLabel(words.cases.filter).fill(pseudonym);
      await page.getByRole('row', { name: pseudonym }).first().click();
      await heading(pseudonym).waitFor();
    },
    async startConversation() {
      await button(words.caseFile.conversation.new).click();
      await field(words.caseFile.conversation.notes).waitFor();
    },
    async beginConversation({ heldOn, durationMinutes, contact }) {
      await this.startConversation();
      await field(words.caseFile.conversation.day).fill(typedDay(heldOn));
      await field(words.caseFile.conversation.duration).fill(String(durationMinutes));
      await choose(words.caseFile.conversation.contact, words.common.contact[contact]);
      await field(words.caseFile.conversation.notes).focus();
    },
    async openNewestConversation() {
      await page.locator('.conversation-row').first().click();
      await field(words.caseFile.conversation.notes).waitFor();
    },
    async finishConversation() {
      await button(words.caseFile.conversation.finish).click();
      await field(words.caseFile.conversation.notes).waitFor({ state: 'detached' });
    },
    async writeConversation({ notes, ...facts }) {
      await this.beginConversation(facts);
      await field(words.caseFile.conversation.notes).fill(notes);
      await page.keyboard.press('Control+s');
      await this.saved();
      await this.finishConversation();
    },
    async saved() {
      // A moment for the vault to hear of the last key; until then what is shown is true of the key before.
      await page.waitForTimeout(100);
      await page.locator('.sheet-state[aria-busy=false]').waitFor();
    },
    async search(text) {
      await page.keyboard.press('Control+k');
      await field(words.search.label).fill(text);
      await page.locator('mark').first().waitFor();
    },
    async closeSearch() {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  };
}

/** Types the code into the nine boxes, as from paper. */
export async function retypeCode(page: Page, { groups, checksum }: RecoveryCode): Promise<void> {
  const boxes = page.locator('.code-boxes input');
  for (const [index, text] of [...groups, checksum].entries()) {
    await boxes.nth(index).focus();
    await page.keyboard.type(text);
  }
}
