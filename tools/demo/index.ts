import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium } from '../find-chromium';
import { findElectron } from '../find-electron';
import { run } from '../gates/run';
import { composeContactSheet } from './contact-sheet';
import { playDemo } from './demo';
import { looks, screenNames } from './looks';
import { firstLine, narrate, type Narrator } from './narrator';
import { openStage, type Stage } from './stage';
import { passphrase } from './tours';

/**
 * `npm run demo -- --out DIR`: the main job of Luwte on the sample data, through the real interface and without a
 * display. `--app DIR` runs what was built in another checkout, instead of building this one.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const write = (line: string) => void process.stdout.write(`${line}\n`);

try {
  await demonstrate(readArguments(), narrate(write));
} catch (error) {
  process.stderr.write(`${firstLine(error)}\n`);
  process.exitCode = 1;
}

async function demonstrate({ out, application }: Wishes, narrator: Narrator): Promise<void> {
  process.chdir(root);
  const { say, step } = narrator;
  if (application === null) await step('Built Luwte', 'build Luwte', build);
  const profile = join(out, 'profile');
  const stage = await step('Started Luwte', 'start Luwte', () => openStage(application ?? root, profile));
  say(`It runs on the preview runtime, which needs no display: ${stage.browser}`);
  if (findElectron(root)) say('Electron is here too; the demo does not use it, since it opens windows.');
  const documents = await playWell(stage, out, narrator);
  await step('Put all pictures on one sheet', 'make the contact sheet', () =>
    composeContactSheet(findChromium() ?? '', join(out, 'screens'), join(out, 'contact-sheet.png')),
  );
  await drawPages(documents, out, narrator);
  list(out, documents);
}

async function playWell(stage: Stage, out: string, narrator: Narrator): Promise<readonly string[]> {
  try {
    const { documents } = await playDemo(stage, out, narrator);
    await narrator.step('Locked and quit', 'quit', stage.close);
    const [trouble] = stage.trouble();
    if (trouble !== undefined) throw new Error(`Everything was done, but ${trouble}`);
    return documents;
  } catch (error) {
    await stage.photograph(join(out, 'where-it-failed.png'));
    await stage.close().catch(() => {});
    throw new Error([firstLine(error), ...stage.trouble()].join('; '), { cause: error });
  }
}

interface Wishes {
  readonly out: string;
  readonly application: string | null;
}

function readArguments(): Wishes {
  const { values } = parseArgs({ options: { out: { type: 'string' }, app: { type: 'string' } } });
  if (values.out === undefined) throw new Error('Say where to leave the results: npm run demo -- --out DIR');
  // npm runs scripts in the project's folder; a person means the folder where the command was typed.
  const here = process.env['INIT_CWD'] ?? process.cwd();
  const out = resolve(here, values.out);
  if (existsSync(out) && readdirSync(out).length > 0) {
    throw new Error(`${out} is not empty. Choose another folder: the demo overwrites nothing.`);
  }
  mkdirSync(out, { recursive: true });
  return { out, application: values.app === undefined ? null : resolve(here, values.app) };
}

async function build(): Promise<void> {
  const outcome = await run('electron-vite', ['build', '--logLevel', 'warn']);
  if (!outcome.ok) throw new Error(outcome.output);
}

/** The pages as pictures, where poppler's program is there to draw them. */
async function drawPages(documents: readonly string[], out: string, { say, step }: Narrator): Promise<void> {
  if (!(await run('pdftoppm', ['-v'])).ok) {
    return say('The pages of the referral are not drawn: pdftoppm is not installed');
  }
  await step('Drew the pages of the referral', 'draw the pages of the referral', async () => {
    mkdirSync(join(out, 'pages'));
    for (const path of documents) {
      const name = relative(out, path).replace(/\.pdf$/, '');
      const drawn = await run('pdftoppm', ['-png', '-r', '96', path, join(out, 'pages', name)]);
      if (!drawn.ok) throw new Error(drawn.output);
    }
  });
}

function list(out: string, documents: readonly string[]): void {
  const pictures = looks.length * screenNames.length;
  const lines = [
    ...documents.map((path) => [relative(out, path), `the referral, ${kilobytes(statSync(path).size)}`]),
    ['profile/', `the vault's folder as closed, ${kilobytes(sizeOf(join(out, 'profile')))}`],
    ['screens/', `${pictures} pictures: ${screenNames.length} screens in both languages and both themes`],
    ['contact-sheet.png', 'all of them on one sheet'],
    ...(existsSync(join(out, 'pages')) ? [['pages/', 'the pages of the referral']] : []),
  ];
  write(`\nIn ${out}:`);
  for (const [name = '', what = ''] of lines) write(`  ${name.padEnd(20)} ${what}`);
  write(`\nThe vault holds only the sample, and opens with: ${passphrase}`);
  write(`  LUWTE_PROFILE=${join(out, 'profile')} npm start`);
  write('The recovery codes in the pictures open nothing: none of them was confirmed.');
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
    (sum, entry) => (entry.isFile() ? sum + statSync(join(entry.parentPath, entry.name)).size : sum),
    0,
  );
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024).toLocaleString('en')} kB`;
}
