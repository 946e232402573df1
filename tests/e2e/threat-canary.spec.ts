import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { advisorAt } from '../../tools/demo/advisor';
import { filesBelow, findCanary } from '../support/canary/find-canary';
import { passphrase, someIntake, someTalk } from './support/a-case';
import { expect, type Luwte, test } from './support/luwte';

/** Where a browser or a crash could leave something, besides the profile. */
const elsewhere = [
  tmpdir(),
  join(homedir(), 'Downloads'),
  join(homedir(), '.config'),
  join(homedir(), '.cache'),
  join(homedir(), '.local', 'share'),
];

const backEnds = [
  { name: 'LevelDB', args: [], isOwn: (file: string) => /MANIFEST-\d+$/.test(file) },
  {
    name: 'SQLite',
    args: ['--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores'],
    isOwn: (file: string) => readFileSync(file).subarray(0, 15).toString() === 'SQLite format 3',
  },
];

/** The files of IndexedDB are what this back end writes: without this the two runs might be the same. */
function databaseFiles(luwte: Luwte, isOwn: (file: string) => boolean): string[] {
  return filesBelow(luwte.profile).filter((file) => file.includes('IndexedDB') && isOwn(file));
}

function lookFor(luwte: Luwte, canary: string, since: number) {
  const files = new Set([
    ...filesBelow(luwte.profile),
    ...elsewhere.flatMap((folder) => filesBelow(folder, since)),
  ]);
  return findCanary(files, canary);
}

for (const { name, args, isOwn } of backEnds) {
  test(`a note's text is in no byte that IndexedDB on ${name}, or anything else, left behind`, async ({
    luwte,
  }) => {
    const since = Date.now() - 1_000;
    const canary = `KANARIE${randomBytes(12).toString('hex')}`;
    let page = await luwte.launch({ args });
    const advisor = advisorAt(page);
    await advisor.makeVault(passphrase);
    await advisor.createCase({ ...someIntake, wish: `Dat ${canary} stopt.` });
    for (let round = 0; round < 5; round += 1) {
      await advisor.writeConversation({ ...someTalk, notes: `${canary} zei iets, ${round}. `.repeat(40) });
    }
    await advisor.search(canary.slice(0, 12));
    await advisor.closeSearch();
    page = await luwte.lock();
    await advisorAt(page).unlock(passphrase);
    await luwte.close();
    expect(databaseFiles(luwte, isOwn)).not.toEqual([]);
    expect(lookFor(luwte, canary, since)).toEqual([]);
  });

  test(`the same search finds what was written unsealed on purpose, on ${name}`, async ({ luwte }) => {
    const since = Date.now() - 1_000;
    const canary = `KANARIE${randomBytes(12).toString('hex')}`;
    const page = await luwte.launch({ args });
    await page.evaluate(
      (text) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('onverzegeld', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
          opening.onsuccess = () => {
            const write = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
            for (let row = 0; row < 50; row += 1)
              write.objectStore('rows').put({ text: `${text} ${row}` }, row);
            write.objectStore('rows').put({ text: `${text} `.repeat(20_000) }, 'long');
            write.oncomplete = () => resolve();
            write.onerror = () => reject(new Error('not written'));
          };
        }),
      canary,
    );
    await luwte.close();
    expect(lookFor(luwte, canary, since).map((finding) => finding.file)).not.toEqual([]);
  });
}
