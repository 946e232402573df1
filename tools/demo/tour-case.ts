import { advisorAt, type Look } from './advisor';
import { caseAdvisorAt } from './advisor-case';
import type { Camera } from './camera';
import type { CaseWork, OtherCase, TypedMeasure } from './case-work';
import { controlsOf } from './controls';
import { looks } from './looks';
import type { Stage } from './stage';

/** Everything besides conversations, from the intake to the step to signal. */
export async function workInCase(
  stage: Stage,
  shoot: Camera,
  look: Look,
  pseudonym: string,
  work: CaseWork,
): Promise<void> {
  const page = stage.page();
  const advisor = caseAdvisorAt(page, look.language);
  await advisorAt(page, look.language).openCase(pseudonym);
  await advisor.openSection('intake');
  await advisor.fillIntake(work);
  await advisor.openSection('people');
  await advisor.addPerson(work.person);
  await advisor.openSection('told-before');
  await advisor.addToldBefore(work.toldBefore);
  await advisor.openSection('events');
  for (const event of work.events) await advisor.addEvent(event);
  await advisor.openSection('measures');
  await advisor.startMeasure(work.measure);
  await shoot(page, look, 'measure-stop');
  await advisor.settleAsRequested(work.measure.words);
  await advisor.openSection('aftercare');
  await advisor.agreeAftercare(work.care);
  await advisor.openSection('consents');
  await advisor.recordConsent('share-as-signal');
  await advisor.openSteps();
  await advisor.stepToSignal();
}

/** So that the day is not empty, and that more than one case is about the same. */
export async function careForOthers(stage: Stage, look: Look, others: readonly OtherCase[]): Promise<void> {
  const page = stage.page();
  const advisor = caseAdvisorAt(page, look.language);
  for (const { pseudonym, category, care } of others) {
    await advisorAt(page, look.language).openCase(pseudonym);
    await advisor.openSection('intake');
    await advisor.chooseCategory(category);
    if (!care) continue;
    await advisor.openSection('aftercare');
    await advisor.agreeAftercare(care);
  }
}

/** The screens of the workbench, from the day to the list that is narrowed to one category. */
export async function tourCase(
  stage: Stage,
  shoot: Camera,
  look: Look,
  pseudonym: string,
  { measure, category }: CaseWork,
): Promise<void> {
  const page = stage.page();
  const advisor = advisorAt(page, look.language);
  const inCase = caseAdvisorAt(page, look.language);
  const { words } = advisor;
  const { button, choose } = controlsOf(page);
  const take = (screen: Parameters<Camera>[2]) => shoot(page, look, screen);

  await advisor.openToday();
  await page.locator('.today-row').first().waitFor();
  await take('today');
  await advisor.openCase(pseudonym);
  await inCase.openSection('intake');
  await take('intake');
  await inCase.openSection('events');
  await page.getByRole('img', { name: words.events.chart.title }).waitFor();
  await take('timeline');
  await button(words.events.view.list).click();
  await page.locator('.fact-row').first().waitFor();
  await take('event-list');
  await inCase.openSection('measures');
  // In the first look it was taken where the measure was recorded.
  if (look !== looks[0]) await stopAt(inCase, measure, () => take('measure-stop'));
  await inCase.openSection('aftercare');
  await take('aftercare');
  await inCase.openSection('consents');
  await take('consents');
  await inCase.openSteps();
  await take('status');
  await inCase.openConsequences();
  await take('consequences');
  await inCase.leaveForm();

  await advisor.openAllCases();
  await choose(words.cases.filters.category, words.categories.name[category]);
  await button(words.cases.filters.clear).waitFor();
  await take('filtered-list');
  await advisor.openAllCases();
}

/** A second measure of the same words is stopped too, and left unrecorded. */
async function stopAt(
  advisor: ReturnType<typeof caseAdvisorAt>,
  measure: TypedMeasure,
  take: () => Promise<void>,
): Promise<void> {
  await advisor.startMeasure(measure);
  await take();
  await advisor.leaveForm();
}
