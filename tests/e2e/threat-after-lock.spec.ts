import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { advisorAt } from '../../tools/demo/advisor';
import { findInMemory } from '../support/canary/find-in-memory';
import { passphrase, someIntake, someTalk } from './support/a-case';
import { expect, test } from './support/luwte';

test('after locking, the old process is gone and nothing of a note is in the memory of the new one', async ({
  luwte,
}) => {
  const canary = `KANARIE${randomBytes(12).toString('hex')}`;
  const page = await luwte.launch();
  const advisor = advisorAt(page);
  await advisor.makeVault(passphrase);
  await advisor.createCase(someIntake);
  await advisor.writeConversation({ ...someTalk, notes: `${canary} zei iets.` });

  const before = await luwte.running().rendererProcessId();
  expect(findInMemory(before, canary), 'the search sees an open note').not.toEqual([]);

  const fresh = await luwte.lock(() => page.keyboard.press('Control+l'));
  await fresh.getByRole('heading', { name: advisor.words.start.locked.title }).waitFor();
  const after = await luwte.running().rendererProcessId();
  expect(after).not.toBe(before);
  expect(existsSync(`/proc/${before}`)).toBe(false);
  expect(findInMemory(after, canary)).toEqual([]);
  expect(findInMemory(after, passphrase)).toEqual([]);
});

test('what is typed within the same moment as Ctrl+L is not lost', async ({ luwte }) => {
  let page = await luwte.launch();
  let advisor = advisorAt(page);
  await advisor.makeVault(passphrase);
  await advisor.createCase(someIntake);
  for (let round = 1; round <= 5; round += 1) {
    await advisor.startConversation();
    const last = `laatste woorden van ronde ${round}`;
    page = await luwte.lock(async () => {
      const old = page;
      // Both are handed to the browser in one go: nothing waits between the last letter and the key.
      await Promise.all([old.keyboard.insertText(last), old.keyboard.press('Control+l')]).catch(() => {});
    });
    advisor = advisorAt(page);
    await expect(page.getByText(advisor.words.start.locked.appended)).toBeVisible();
    await advisor.unlock(passphrase);
    await advisor.openCase(someIntake.pseudonym);
    await expect(page.getByText(last)).toBeVisible();
  }
});
