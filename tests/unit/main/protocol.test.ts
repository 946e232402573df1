import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersFor } from '../../../src/main/headers';
import { isOurAddress } from '../../../src/main/origin';
import { listFiles, respond } from '../../../src/main/protocol';
import { temporaryFolder } from './support/profile-folder';

async function served() {
  const folder = temporaryFolder();
  const renderer = join(folder, 'renderer');
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'main'));
  writeFileSync(join(folder, 'main', 'index.cjs'), 'secret');
  writeFileSync(join(renderer, 'index.html'), '<!doctype html>');
  writeFileSync(join(renderer, 'assets', 'key-worker-Ab_1-x.js'), 'worker');
  writeFileSync(join(renderer, 'assets', 'a.css'), 'a{}');
  const files = await listFiles(renderer);
  return (url: string, method = 'GET') => respond(files, { url, method });
}

const directive = (response: Response, name: string) =>
  response.headers
    .get('Content-Security-Policy')
    ?.split('; ')
    .find((part) => part.startsWith(`${name} `));

describe('what luwte://app serves', () => {
  it('is the files of the renderer, with their types', async () => {
    const ask = await served();
    const page = await ask('luwte://app/index.html');
    expect(page.status).toBe(200);
    expect(await page.text()).toBe('<!doctype html>');
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect((await ask('luwte://app/assets/a.css')).headers.get('Content-Type')).toBe(
      'text/css; charset=utf-8',
    );
  });

  it.each([
    'luwte://app/../main/index.cjs',
    'luwte://app/%2e%2e/main/index.cjs',
    'luwte://app/..%2fmain/index.cjs',
    'luwte://app/assets/../../main/index.cjs',
    'luwte://app/assets/..\\..\\main\\index.cjs',
    'luwte://app//main/index.cjs',
    'luwte://app/',
    'luwte://app/assets',
    'luwte://other/index.html',
    'luwte://app.example/index.html',
    'luwte://app@other/index.html',
    'https://app/index.html',
    'file:///etc/passwd',
  ])('is nothing else: %s', async (url) => {
    const ask = await served();
    const response = await ask(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });

  it('is only ever read', async () => {
    const ask = await served();
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD']) {
      expect((await ask('luwte://app/index.html', method)).status).toBe(404);
    }
  });

  it('may compile WebAssembly in the key worker alone', async () => {
    const ask = await served();
    const worker = await ask('luwte://app/assets/key-worker-Ab_1-x.js');
    expect(worker.status).toBe(200);
    expect(directive(worker, 'script-src')).toBe("script-src 'self' 'wasm-unsafe-eval'");
    expect(directive(await ask('luwte://app/index.html'), 'script-src')).toBe("script-src 'self'");
  });
});

describe('the headers', () => {
  it('hold the whole policy', () => {
    const headers = headersFor('/index.html', 'text/html');
    expect(headers['Content-Security-Policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; " +
        "worker-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types luwte",
    );
    expect(headers).toMatchObject({
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    expect(headers['Permissions-Policy']).toMatch(/^(?:[a-z-]+=\(\), )+[a-z-]+=\(\)$/);
  });

  it.each([
    '/assets/vault-worker-key-worker-1.js',
    '/assets/key-worker-1.js.map',
    '/key-worker-1.js',
    '/assets/x/key-worker-1.js',
    '/assets/key-worker-1.mjs',
  ])('of a name that only looks like the key worker allow no WebAssembly: %s', (pathname) => {
    expect(headersFor(pathname, 'text/javascript')['Content-Security-Policy']).not.toContain('wasm');
  });
});

describe('our addresses', () => {
  it('are those of our own origin', () => {
    expect(isOurAddress('luwte://app/index.html')).toBe(true);
    expect(isOurAddress('blob:luwte://app/1-2-3')).toBe(true);
    for (const other of [
      'https://app/',
      'luwte://app.example/',
      'luwte://application/',
      'blob:https://x/1',
      'data:,x',
      '',
    ]) {
      expect(isOurAddress(other)).toBe(false);
    }
  });
});
