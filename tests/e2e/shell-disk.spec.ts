import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/luwte';

test.describe('what lies on disk', () => {
  test('is for its owner only', async ({ luwte }) => {
    const page = await luwte.launch();
    await page.evaluate(() =>
      window.luwte.journal.begin({ vaultId: '0'.repeat(32), generation: 1, baseSequence: 0 }),
    );
    await luwte.close();
    expect(lstatSync(luwte.profile).mode & 0o777).toBe(0o700);
    const open = below(luwte.profile).filter((path) => {
      const { mode } = lstatSync(path);
      return !lstatSync(path).isSymbolicLink() && (mode & 0o077) !== 0;
    });
    expect(open).toEqual([]);
    expect(existsSync(join(luwte.profile, 'vault.journal.1'))).toBe(true);
  });

  test('keeps what was preferred over a restart', async ({ luwte }) => {
    const page = await luwte.launch();
    const preferred = { language: 'en', theme: 'dark', density: 'compact', idleMinutes: 7 } as const;
    await page.evaluate((wanted) => window.luwte.app.prefer(wanted), preferred);
    const again = await luwte.restart();
    expect((await again.evaluate(() => window.luwte.app.describe())).preferences).toEqual(preferred);
  });

  test('is there after a kill', async ({ luwte }) => {
    const page = await luwte.launch();
    const head = await page.evaluate(async () => {
      await window.luwte.journal.begin({ vaultId: '0'.repeat(32), generation: 1, baseSequence: 0 });
      const id = 'a'.repeat(32) as never;
      const entry = { recordId: id, owner: id, version: 1, envelope: new Uint8Array(5_000).fill(9) };
      return window.luwte.journal.append({ generation: 1, entries: [entry] });
    });
    await luwte.kill();
    const again = await luwte.launch();
    const listed = await again.evaluate(() => window.luwte.journal.list());
    expect(head).toMatchObject({ ok: true, value: { sequence: 1 } });
    expect(listed).toMatchObject({ ok: true, value: { journals: [{ lastSequence: 1, tornTail: false }] } });
  });

  test('takes no more when it is full, says so, and recovers', async ({ luwte }) => {
    const page = await luwte.launch();
    const begin = () =>
      page.evaluate(() =>
        window.luwte.journal.begin({ vaultId: '0'.repeat(32), generation: 1, baseSequence: 0 }),
      );
    await luwte.running().failDisk('ENOSPC');
    expect(await begin()).toEqual({ ok: false, error: { type: 'disk-full' } });
    await luwte.running().failDisk(null);
    expect(await begin()).toMatchObject({ ok: true });
  });

  test('is a document only where the advisor says', async ({ luwte }) => {
    const page = await luwte.launch();
    const save = () =>
      page.evaluate(() =>
        window.luwte.document.save({ suggestedName: 'brief.pdf', content: new Uint8Array([37, 80, 68, 70]) }),
      );
    await luwte.running().answerSaveDialog(null);
    expect(await save()).toEqual({ ok: true, value: { kind: 'cancelled' } });
    const path = join(luwte.profile, '..', 'gekozen.pdf');
    await luwte.running().answerSaveDialog(path);
    expect(await save()).toEqual({ ok: true, value: { kind: 'saved', fileName: 'gekozen.pdf' } });
    expect(readFileSync(path, 'utf8')).toBe('%PDF');
  });
});

test('a copy leaves the clipboard when Luwte is locked', async ({ luwte }) => {
  const page = await luwte.launch();
  await page.evaluate(() => window.luwte.clipboard.copy('een zin'));
  expect(await luwte.running().clipboardText()).toBe('een zin');
  await luwte.lock();
  await expect.poll(() => luwte.running().clipboardText()).toBe('');
});

function below(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
}
