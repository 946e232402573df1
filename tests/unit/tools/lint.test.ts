import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Diagnostic {
  readonly message: string;
  readonly help?: string;
  readonly code: string;
  readonly filename: string;
}

/** What must not be written in the sources of Luwte, and what the linter answers. */
const dangers: readonly (readonly [code: string, answer: RegExp])[] = [
  ["document.body.innerHTML = '<b>';", /markup, and markup runs/],
  ["document.body.outerHTML = '<b>';", /markup, and markup runs/],
  ["document.body.insertAdjacentHTML('beforeend', '<b>');", /markup, and markup runs/],
  ["document.write('<b>');", /markup, and markup runs/],
  ['export const made = <p dangerouslySetInnerHTML={{ __html: "<b>" }} />;', /dangerouslySetInnerHTML/],
  ["eval('1');", /eval/],
  ["export const made = new Function('return 1');", /Function/],
  ["setTimeout('run()', 1);", /eval/],
  ["localStorage.setItem('a', 'b');", /readable in the profile/],
  ["sessionStorage.setItem('a', 'b');", /readable in the profile/],
  ["window.localStorage.setItem('a', 'b');", /readable in the profile/],
  ["void fetch('https://example.org');", /cannot send/],
  ["void window.fetch('https://example.org');", /cannot send/],
  ['export const made = new XMLHttpRequest();', /cannot send/],
  ["export const made = new WebSocket('wss://example.org');", /cannot send/],
  ["export const made = new EventSource('https://example.org');", /cannot send/],
  ['export const made = new RTCPeerConnection();', /WebRTC sends/],
  ['export const made = new window.RTCPeerConnection();', /WebRTC sends/],
  ["navigator.sendBeacon('https://example.org');", /cannot send/],
  ["void shell.openExternal('https://example.org');", /opens no links/],
  ["void contents.executeJavaScript('1');", /must not script the page/],
  ["export const made = new Notification('a note');", /locked screen/],
  ['window.print();', /does not print/],
  ["window.open('https://example.org');", /opens no links/],
  ["console.log('a note');", /console/],
  ['export const chance = Math.random();', /guessed/],
  ["document.cookie = 'a=b';", /cookie/],
  ["alert('a note');", /alert/],
  ['export const value: any = 1;', /any/],
  ['export const value = made!.first;', /non-null/i],
  ['export default function made() {}', /default export/],
  ["export * from './other';", /barrel/],
];

const focused: readonly (readonly [code: string, answer: RegExp])[] = [
  ["test.only('a fact', () => {});", /focused|hides all others/i],
  ["test.skip('a fact', () => {});", /skip|disabled/i],
  ["test.fixme('a fact', () => {});", /skip|not run/i],
  ["test.todo('a fact');", /not a test|todo/i],
  ["describe.only('facts', () => {});", /focused|hides all others/i],
  ["describe.skip('facts', () => {});", /skip|disabled/i],
];

const folder = mkdtempSync(join(tmpdir(), 'luwte-lint-'));
let diagnostics: readonly Diagnostic[] = [];

/** The overrides for folders look from the place of the configuration: a copy of it stands beside the snippets. */
beforeAll(() => {
  copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  writeSnippets('src', dangers);
  writeSnippets('tests', focused);
  diagnostics = lint();
});
afterAll(() => rmSync(folder, { recursive: true }));

function writeSnippets(area: 'src' | 'tests', snippets: typeof dangers): void {
  mkdirSync(join(folder, area));
  for (const [index, [code]] of snippets.entries()) {
    writeFileSync(join(folder, area, `snippet-${index}.tsx`), `${code}\n`);
  }
}

function lint(): Diagnostic[] {
  const config = join(folder, '.oxlintrc.json');
  const { stdout, stderr } = spawnSync(
    'node_modules/.bin/oxlint',
    ['--config', config, '--format', 'json', folder],
    {
      encoding: 'utf8',
    },
  );
  if (!stdout.startsWith('{')) throw new Error(`${stdout}${stderr}`);
  return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
}

function answersTo(snippet: string): string {
  const own = diagnostics.filter(({ filename }) => filename.endsWith(snippet));
  return own.map(({ code, message, help }) => `${code}: ${message} ${help ?? ''}`).join('\n');
}

describe('the linter refuses', () => {
  for (const [index, [code, answer]] of dangers.entries()) {
    test(code, () => expect(answersTo(`src/snippet-${index}.tsx`)).toMatch(answer));
  }
  for (const [index, [code, answer]] of focused.entries()) {
    test(`${code} in a test`, () => expect(answersTo(`tests/snippet-${index}.tsx`)).toMatch(answer));
  }
});
