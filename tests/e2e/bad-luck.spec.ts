import { createHash, randomInt } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { nl } from '../../src/renderer/strings/nl';
import { launchInChild } from '../../tools/chromium-runtime/child';
import { advisorAt } from '../../tools/demo/advisor';
import { filesBelow } from '../support/canary/find-canary';
import { mainBundle } from './support/built';
import { passphrase, someIntake, someTalk } from './support/a-case';
import { expect, type Luwte, test } from './support/luwte';

const backEnds = [
  { name: 'LevelDB', args: [] },
  { name: 'SQLite', args: ['--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores'] },
];

async function withThreeTalks(luwte: Luwte, args: readonly string[] = []): Promise<Page> {
  const page = await luwte.launch({ args });
  const advisor = advisorAt(page);
  await advisor.makeVault(passphrase);
  await advisor.createCase(someIntake);
  for (const round of [1, 2, 3])
    await advisor.writeConversation({ ...someTalk, notes: `Gesprek nummer ${round}.` });
  return page;
}

async function expectThreeTalks(page: Page): Promise<void> {
  const advisor = advisorAt(page);
  await advisor.unlock(passphrase);
  await advisor.openCase(someIntake.pseudonym);
  for (const round of [1, 2, 3]) await expect(page.getByText(`Gesprek nummer ${round}.`)).toBeVisible();
}

/** The state of the sheet and its text, as one string. */
const isSaved = `new Promise((resolve) => setTimeout(() => resolve(
  document.querySelector('.sheet-state').getAttribute('aria-busy') + ' ' + document.querySelector('textarea.notes').value
), 150))`;

const databaseFiles = (luwte: Luwte) =>
  filesBelow(luwte.profile).filter((file) => file.includes('IndexedDB'));

const damages: readonly { readonly name: string; readonly damage: (luwte: Luwte) => void }[] = [
  {
    name: 'deleted',
    damage: (luwte) => {
      for (const file of databaseFiles(luwte)) rmSync(file);
    },
  },
  {
    name: 'truncated',
    damage: (luwte) => {
      for (const file of databaseFiles(luwte)) truncateSync(file, Math.floor(readFileSync(file).length / 2));
    },
  },
  {
    name: 'bit-flipped all over',
    damage: (luwte) => {
      for (const file of databaseFiles(luwte)) {
        const bytes = readFileSync(file);
        for (let flip = 0; flip < 40 && bytes.length > 0; flip += 1) {
          const at = randomInt(bytes.length);
          bytes[at] = (bytes[at] ?? 0) ^ (1 << randomInt(8));
        }
        writeFileSync(file, bytes);
      }
    },
  },
];

for (const { name, args } of backEnds) {
  for (const { name: how, damage } of damages) {
    test(`everything is there again when IndexedDB on ${name} was ${how} while closed`, async ({ luwte }) => {
      await withThreeTalks(luwte, args);
      await luwte.close();
      damage(luwte);
      await expectThreeTalks(await luwte.launch({ args }));
    });
  }

  test(`everything that was said to be saved is there after a kill in the middle of writing, on ${name}`, async ({
    luwte,
  }) => {
    const page = await withThreeTalks(luwte, args);
    const advisor = advisorAt(page);
    await advisor.startConversation();
    const notes = page.getByLabel(advisor.words.caseFile.conversation.notes);
    await notes.pressSequentially('Vierde gesprek, bewaard.');
    await advisor.saved();
    await page.keyboard.insertText(' En dit misschien niet');
    await luwte.kill();
    const again = await luwte.launch({ args });
    await expectThreeTalks(again);
    await expect(again.getByText(/Vierde gesprek, bewaard\./)).toBeVisible();
  });
}

test('everything that was said to be saved is there after main was killed with the rest', async ({
  luwte,
}) => {
  await withThreeTalks(luwte);
  await luwte.close();
  const child = await launchInChild({ mainBundle, profile: luwte.profile });
  const click = (selector: string) => child.ask({ kind: 'click', selector });
  await child.ask({ kind: 'fill', selector: 'input[type=password]', text: passphrase });
  await child.ask({ kind: 'press', keys: 'Enter' });
  await click(`nav button:has-text("${nl.frame.cases}")`);
  await click('[role=row]');
  await click(`button:has-text("${nl.caseFile.conversation.new}")`);
  await child.ask({ kind: 'fill', selector: 'textarea.notes', text: 'Vlak voor de stroom uitviel.' });
  await child.ask({ kind: 'press', keys: 'Control+s' });
  await expect
    .poll(() => child.ask({ kind: 'evaluate', expression: isSaved }))
    .toBe('false Vlak voor de stroom uitviel.');
  await child.kill();
  const again = await luwte.launch();
  await expectThreeTalks(again);
  await expect(again.getByText('Vlak voor de stroom uitviel.')).toBeVisible();
});

test('a full disk is said within two seconds, keeps the text, and is over when there is room', async ({
  luwte,
}) => {
  const page = await withThreeTalks(luwte);
  const advisor = advisorAt(page);
  await advisor.startConversation();
  await luwte.running().failDisk('ENOSPC');
  const notes = page.getByLabel(advisor.words.caseFile.conversation.notes);
  await notes.pressSequentially('Niet kwijt.');
  await expect(page.getByRole('alert')).toContainText(advisor.words.common.save.notSaved['disk-full'].what);
  await expect(notes).toHaveValue('Niet kwijt.');
  await luwte.running().failDisk(null);
  await advisor.saved();
  const again = await luwte.restart();
  await expectThreeTalks(again);
  await expect(again.getByText('Niet kwijt.')).toBeVisible();
});

for (const slot of ['a', 'b'] as const) {
  test(`the vault opens from the other slot when ${slot} has a flipped bit, and mends it`, async ({
    luwte,
  }) => {
    await withThreeTalks(luwte);
    await luwte.close();
    const file = join(luwte.profile, `vault.keys.${slot}`);
    const bytes = readFileSync(file);
    bytes[700] = (bytes[700] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    await expectThreeTalks(await luwte.launch());
    await luwte.close();
    expect(
      readFileSync(file).equals(readFileSync(join(luwte.profile, `vault.keys.${slot === 'a' ? 'b' : 'a'}`))),
    ).toBe(true);
  });
}

/** The file changed, with a last check sum that fits: only the first of its checks would notice. */
function withCheckSum(file: Buffer, change: (copy: Buffer) => void): Buffer {
  change(file);
  createHash('sha256')
    .update(file.subarray(0, -32))
    .digest()
    .copy(file, file.length - 32);
  return file;
}

const refusals = [
  {
    reason: 'keys-damaged',
    change: (bytes: Buffer) => bytes.subarray(0, 500),
  },
  {
    reason: 'too-new',
    // The format number stands behind the magic, big-endian; a newer Luwte would have made the check sum fit.
    change: (bytes: Buffer) => withCheckSum(Buffer.from(bytes), (copy) => copy.writeUInt32BE(2, 8)),
  },
  {
    reason: 'kdf-out-of-bounds',
    change: (bytes: Buffer) => withCheckSum(Buffer.from(bytes), (copy) => copy.writeUInt32BE(4_000_000, 44)),
  },
] as const;

for (const { reason, change } of refusals) {
  test(`a vault whose keys are ${reason} is refused by name before any work, and nothing is overwritten`, async ({
    luwte,
  }) => {
    await withThreeTalks(luwte);
    await luwte.close();
    const files = ['a', 'b'].map((slot) => join(luwte.profile, `vault.keys.${slot}`));
    for (const file of files) writeFileSync(file, change(readFileSync(file)));
    const before = files.map((file) => readFileSync(file).toString('hex'));
    const page = await luwte.launch();
    const { refused } = advisorAt(page).words.start;
    await expect(page.getByRole('heading', { name: refused[reason].title })).toBeVisible();
    await expect(page.locator('input[type=password]')).toHaveCount(0);
    expect(files.map((file) => readFileSync(file).toString('hex'))).toEqual(before);
    expect(readdirSync(luwte.profile)).toContain('vault.journal.1');
  });
}
