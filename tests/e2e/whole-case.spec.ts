import { advisorAt } from '../../tools/demo/advisor';
import type { Strings } from '../../src/renderer/strings/nl';
import { passphrase } from './support/a-case';
import { keyboardOf } from './support/keyboard';
import { expect, type Luwte, test } from './support/luwte';

const pseudonym = 'Grijze Otter';

/** A vault with one case, as far as its first screen; from then on no mouse. */
async function withCase(luwte: Luwte, language: 'nl' | 'en') {
  const page = await luwte.launch();
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  const advisor = advisorAt(page, language);
  const { words } = advisor;
  await advisor.makeVault(passphrase);
  const keyboard = keyboardOf(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
  const field = (name: string) => page.getByLabel(name, { exact: true }).first();
  const radio = (name: string) => page.getByRole('radio', { name, exact: true });
  const rail = page.getByRole('navigation', { name: words.caseFile.sections });

  await keyboard.key('Control+n');
  await page.getByRole('heading', { name: words.cases.form.title }).waitFor();
  await keyboard.write(field(words.cases.form.pseudonym), pseudonym);
  await keyboard.choose(radio(words.common.track.integriteit));
  await keyboard.write(field(words.cases.form.nonWish), 'Geen gesprek met betrokkene erbij.');
  await keyboard.key('Control+Enter');
  await page.getByRole('heading', { name: pseudonym }).waitFor();

  return {
    page,
    words,
    keyboard,
    button,
    radio,
    section: async (key: keyof Strings['caseFrame']['section']) => {
      const name = words.caseFrame.section[key];
      await keyboard.press(rail.getByRole('button', { name: new RegExp(`^${name}`) }));
      await page.locator('#section-title', { hasText: name }).waitFor();
    },
    toSteps: async () => {
      await keyboard.press(button(words.status.title));
      await page.locator('#section-title', { hasText: words.status.title }).waitFor();
    },
    isAt: (status: keyof Strings['common']['status']) =>
      expect(page.locator('.status-steps [aria-current=step]')).toContainText(words.common.status[status]),
  };
}

for (const language of ['nl', 'en'] as const) {
  test(`a whole case by keyboard alone, from intake to closed with aftercare (${language})`, async ({
    luwte,
  }) => {
    const { page, words, keyboard, button, radio, section, toSteps, isAt } = await withCase(luwte, language);

    await section('intake');
    for (const item of ['roleExplained', 'confidentialityExplained', 'keepingDossierAgreed'] as const) {
      await keyboard.tick(page.getByRole('checkbox', { name: words.intake.begin[item] }));
    }

    await section('conversations');
    await keyboard.press(button(words.caseFile.conversation.new));
    await keyboard.press(button(words.readBack.templates['first-contact']));
    await page.keyboard.insertText('Mijn rol, en waar geheimhouding ophoudt.');
    await keyboard.press(button(words.readBack.plan));
    await keyboard.press(button(words.readBack.agree));
    await expect(page.getByText(words.readBack.state.agreed.split('{{day}}')[1] ?? '')).toBeVisible();
    await keyboard.key('Control+Enter');
    await expect(page.locator('.conversation-row')).toContainText(words.readBack.row.agreed);

    await section('events');
    await keyboard.press(button(words.events.addNamed));
    await keyboard.write(page.getByLabel(words.events.form.what), 'Het overleg stond niet in de agenda.');
    await keyboard.key('Control+Enter');
    await expect(page.getByText('Het overleg stond niet in de agenda.').first()).toBeVisible();

    await section('consents');
    await keyboard.press(button(words.consents.new));
    await keyboard.choose(page.getByRole('radio', { name: words.consents.kind['refer-as-signal'] }));
    await keyboard.key('Control+Enter');
    await expect(page.locator('.consent-words')).toHaveText(words.consents.sentence['refer-as-signal']);

    await toSteps();
    await keyboard.press(button(words.status.step.signal.act));
    await isAt('signal');

    await keyboard.press(button(words.status.step['formal-report'].act));
    await keyboard.press(button(words.status.consequences.confirm));
    await keyboard.press(button(words.status.consequences.consentRecord));
    await keyboard.key('Control+Enter');
    await expect(page.locator('.consequences-done')).toHaveCount(2);
    await keyboard.press(button(words.status.consequences.step));
    await isAt('formal-report');
    await expect(page.getByText(words.status.control.organisationUndo)).toBeVisible();

    await keyboard.press(button(words.status.handOver.note));
    await keyboard.key('Control+Enter');
    await expect(page.locator('.hand-over .term')).toHaveCount(2);
    await expect(page.getByText(words.status.control.organisation)).toBeVisible();

    await keyboard.press(button(words.status.step.close.act));
    await keyboard.press(button(words.status.closing.undecidedLink));
    await keyboard.press(button(words.aftercare.undecided.action));
    await keyboard.choose(radio(words.aftercare.decision.completed));
    await keyboard.key('Control+Enter');
    await toSteps();
    await keyboard.press(button(words.status.step.close.act));
    await keyboard.key('Control+Enter');
    await isAt('closed');

    // What was decided is still so after the vault was shut.
    const again = await luwte.lock(() => page.keyboard.press('Control+l'));
    const advisor = advisorAt(again, language);
    await advisor.unlock(passphrase);
    await advisor.openCase(pseudonym);
    await expect(again.locator('.status-steps [aria-current=step]')).toContainText(
      words.common.status.closed,
    );
  });
}

test('no key makes a formal report of a case without a fresh consent', async ({ luwte }) => {
  const { page, words, keyboard, button, section, toSteps, isAt } = await withCase(luwte, 'nl');
  const isStill = async () => {
    await keyboard.press(button(words.status.consequences.step));
    await keyboard.key('Space');
    await keyboard.key('Control+Enter');
    await isAt('listening');
  };

  // A consent from before the talk about what follows.
  await section('consents');
  await keyboard.press(button(words.consents.new));
  await keyboard.choose(page.getByRole('radio', { name: words.consents.kind['formal-report'] }));
  await keyboard.write(page.getByLabel(words.consents.form.givenOn, { exact: true }), 'gisteren');
  await keyboard.key('Control+Enter');
  await page.locator('.consent').waitFor();

  await toSteps();
  await keyboard.press(button(words.status.step['formal-report'].act));
  await isStill();
  await keyboard.press(button(words.status.consequences.confirm));
  await isStill();

  // A consent of which the words were changed afterwards.
  await section('consents');
  await keyboard.press(page.getByRole('button', { name: new RegExp(`^${words.consents.act.edit}`) }));
  await keyboard.write(page.getByLabel(words.consents.form.text, { exact: true }), 'Andere woorden.');
  await keyboard.key('Control+Enter');
  await page.locator('.consent-fallen').waitFor();
  await toSteps();
  await keyboard.press(button(words.status.step['formal-report'].act));
  await isStill();
});

test('no key closes a case before aftercare is decided', async ({ luwte }) => {
  const { page, words, keyboard, button, toSteps, isAt } = await withCase(luwte, 'nl');
  await toSteps();
  await keyboard.press(button(words.status.step.close.act));
  await keyboard.key('Control+Enter');
  await keyboard.press(button(words.status.closing.act));
  await keyboard.key('Space');
  await keyboard.reach(page.getByLabel(words.status.closing.closedOn, { exact: true }));
  await keyboard.key('Enter');
  await isAt('listening');
  await expect(page.getByText(words.status.closing.undecided)).toBeVisible();
});
