import type { Page } from 'playwright-core';
import type { Category } from '../../src/core/cases/categories';
import type { ConsentKind } from '../../src/core/cases/parts/consents';
import { en } from '../../src/renderer/strings/en';
import { nl, type Strings } from '../../src/renderer/strings/nl';
import type { Look } from './advisor';
import type { Care, CaseWork, TypedEvent, TypedMeasure } from './case-work';
import { controlsOf, typedDay } from './controls';

type SectionKey = keyof Strings['caseFrame']['section'];

/** An advisor who works in the case that is open: everything in it besides its conversations. */
export interface CaseAdvisor {
  openSection(key: SectionKey): Promise<void>;
  openSteps(): Promise<void>;
  /** In the intake. */
  chooseCategory(category: Category): Promise<void>;
  fillIntake(work: CaseWork): Promise<void>;
  addPerson(person: CaseWork['person']): Promise<void>;
  addEvent(event: TypedEvent): Promise<void>;
  addToldBefore(told: CaseWork['toldBefore']): Promise<void>;
  /** As far as the stop: it restricts the reporter. */
  startMeasure(measure: TypedMeasure): Promise<void>;
  /** The reporter asked for it: their words are recorded, and with them the measure. */
  settleAsRequested(words: string): Promise<void>;
  agreeAftercare(care: Care): Promise<void>;
  /** In the words of the example. */
  recordConsent(kind: ConsentKind): Promise<void>;
  stepToSignal(): Promise<void>;
  /** What follows on a formal report, which is not made. */
  openConsequences(): Promise<void>;
  /** Leaves the form that is open; nothing is recorded. */
  leaveForm(): Promise<void>;
}

export function caseAdvisorAt(page: Page, language: Look['language']): CaseAdvisor {
  const words = language === 'nl' ? nl : en;
  const { intake, people, told, events, measures, aftercare, consents, status, caseFrame } = words;
  const { button, field, heading, choose, mark } = controlsOf(page);
  const form = page.locator('.form-panel');

  async function finish(): Promise<void> {
    await page.keyboard.press('Control+Enter');
    await form.waitFor({ state: 'detached' });
  }

  /** A part of the intake saves itself; leaving it for the next place does so at once. */
  async function savedPart(title: string): Promise<void> {
    const part = page.getByRole('region', { name: title, exact: true });
    await part.locator('[data-state=saved]').waitFor();
  }

  return {
    async openSection(key) {
      const name = caseFrame.section[key];
      const rail = page.getByRole('navigation', { name: words.caseFile.sections, exact: true });
      await rail.getByRole('button', { name: new RegExp(`^${name}`) }).click();
      await page.locator('#section-title', { hasText: name }).waitFor();
    },
    async openSteps() {
      await button(status.title).first().click();
      await page.locator('#section-title', { hasText: status.title }).waitFor();
    },
    async chooseCategory(category) {
      await choose(intake.about.main, words.categories.name[category]);
      await savedPart(intake.about.title);
    },
    async fillIntake({ told: ticked, category, reporter }) {
      for (const item of ticked) {
        await page.getByRole('checkbox', { name: intake.begin[item] }).check({ force: true });
      }
      await savedPart(intake.begin.title);
      await this.chooseCategory(category);
      await choose(intake.reporter.group, intake.reporter.groups[reporter.group]);
      await field(intake.reporter.safety).fill(reporter.safety);
      await choose(intake.reporter.channel, intake.reporter.channels[reporter.contact.channel]);
      await field(intake.reporter.times).fill(reporter.contact.times);
      await mark(intake.reporter.voicemails[reporter.contact.voicemail]);
      await savedPart(intake.reporter.title);
    },
    async addPerson({ part, roleClass, relation }) {
      await button(people.add).click();
      await mark(people.form.parts[part]);
      await choose(people.form.roleClass, people.role[roleClass]);
      await field(people.form.relation).fill(relation);
      await finish();
    },
    async addEvent({ what, when, source, effect, ongoing }) {
      await button(events.addNamed).click();
      await field(events.form.what).fill(what);
      await field(events.form.when).fill(when);
      if (ongoing) await page.getByRole('checkbox', { name: events.form.ongoing }).check({ force: true });
      await mark(events.source[source]);
      await field(events.form.effect).fill(effect);
      await finish();
    },
    async addToldBefore({ to, when, what, followUp, followed }) {
      await button(told.add).click();
      await field(told.form.to).fill(to);
      await field(told.form.when).fill(when);
      await field(told.form.what).fill(what);
      await mark(told.form.followUps[followUp], 'exactly');
      await field(told.form.followed).fill(followed);
      await finish();
    },
    async startMeasure({ what, by, from }) {
      await button(measures.addNamed).click();
      await field(measures.form.what).fill(what);
      await field(measures.form.by).fill(by);
      await field(measures.form.from).fill(from);
      await mark(measures.restricts.reporter, 'exactly');
      await heading(measures.stop.title).waitFor();
    },
    async settleAsRequested(said) {
      await button(measures.stop.requested.act).click();
      await field(measures.stop.words).fill(said);
      await finish();
    },
    async agreeAftercare({ nextOn, about }) {
      await button(aftercare.undecided.action).click();
      await mark(aftercare.decision.running);
      await field(aftercare.nextOn).fill(typedDay(nextOn));
      await field(aftercare.aboutLabel).fill(about);
      await finish();
      await page.locator('.aftercare-decision').waitFor();
    },
    async recordConsent(kind) {
      await button(consents.new).first().click();
      await mark(consents.kind[kind]);
      await finish();
      await page.locator('.consent').first().waitFor();
    },
    async stepToSignal() {
      await button(status.step.signal.act).click();
      await page
        .locator('.status-steps [aria-current=step]', { hasText: words.common.status.signal })
        .waitFor();
    },
    async openConsequences() {
      await button(status.step['formal-report'].act).click();
      await heading(status.consequences.title).waitFor();
    },
    async leaveForm() {
      await form.getByRole('heading').first().focus();
      await page.keyboard.press('Escape');
      await form.waitFor({ state: 'detached' });
    },
  };
}
