import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { channels } from '../../src/bridge';
import { isAlive } from '../../src/main/process-life';
import { launchChromiumRuntime } from '../../tools/chromium-runtime/launch';
import { electronOnly } from '../../tools/gates/e2e';
import { mainBundle } from './support/built';
import { expect, lockKeys, test } from './support/luwte';

test.describe('the page', () => {
  test('comes with the whole set of headers', async ({ luwte }) => {
    await luwte.launch();
    const answered = luwte
      .running()
      .context.waitForEvent('response', (response) => response.url().endsWith('/index.html'));
    await luwte.lock();
    const headers = await (await answered).allHeaders();
    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; " +
        "worker-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types luwte",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
  });

  test('has exactly the verbs of the contract, and nothing of Node or Electron', async ({ luwte }) => {
    const page = await luwte.launch();
    const verbs = await page.evaluate(() =>
      Object.entries(window.luwte).flatMap(([area, verb]) =>
        typeof verb === 'function' ? area : Object.keys(verb).map((name) => `${area}:${name}`),
      ),
    );
    expect(verbs.toSorted()).toEqual([...Object.keys(channels), 'on'].toSorted());
    const leaks = await page.evaluate(() =>
      ['require', 'process', 'Buffer', 'global', 'module', 'exports', 'electron', 'ipcRenderer'].filter(
        (name) => name in window,
      ),
    );
    expect(leaks).toEqual([]);
  });

  test('holds no global beside the bridge and what its libraries leave', async ({ luwte }) => {
    const page = await luwte.launch();
    const added = await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}));
      const hasBridge = frame.contentWindow !== null && 'luwte' in frame.contentWindow;
      frame.remove();
      const names = Object.getOwnPropertyNames(window).filter(
        (name) => !usual.has(name) && !/^\d+$/.test(name),
      );
      return { names, hasBridge };
    });
    expect(added.names.filter((name) => !name.startsWith('__zod_')).toSorted()).toEqual(['luwte']);
    expect(added.hasBridge).toBe(false);
  });

  test('cannot change the bridge', async ({ luwte }) => {
    const page = await luwte.launch();
    const unchanged = await page.evaluate(() => {
      const { luwte: before } = window;
      const read = before.keys.read;
      for (const change of [
        () => Object.assign(window, { luwte: null }),
        () => Object.assign(window.luwte, { keys: null }),
        () => Object.assign(window.luwte.keys, { read: null }),
      ]) {
        try {
          change();
        } catch {
          // Refusing aloud is as good.
        }
      }
      return window.luwte === before && window.luwte.keys.read === read;
    });
    expect(unchanged).toBe(true);
  });

  test('compiles no text and no WebAssembly, and reaches for no network', async ({ luwte }) => {
    const page = await luwte.launch();
    const outcomes = await page.evaluate(async () => {
      // Its own turn: what the test injects may do more than a script of the page.
      await new Promise((resolve) => setTimeout(resolve));
      const tried = async (run: () => unknown) => {
        try {
          await run();
          return 'done';
        } catch {
          return 'refused';
        }
      };
      const later = (run: () => unknown) => new Promise((resolve) => setTimeout(() => resolve(tried(run))));
      const module = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
      return {
        code: await later(() => Reflect.construct(Function, ['return 1'])),
        wasm: await later(() => WebAssembly.compile(module)),
        fetch: await later(() => fetch('https://example.org/')),
        own: await later(() => fetch('/index.html')),
        html: await later(() => {
          document.body.innerHTML = '<p></p>';
        }),
        policy: await later(() =>
          (
            window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
          ).trustedTypes.createPolicy('another', {}),
        ),
      };
    });
    expect(outcomes).toEqual({
      code: 'refused',
      wasm: 'refused',
      fetch: 'refused',
      own: 'refused',
      html: 'refused',
      policy: 'refused',
    });
    await expect
      .poll(() => new Set(luwte.violations.map(({ directive }) => directive)))
      .toEqual(new Set(['script-src', 'connect-src', 'require-trusted-types-for', 'trusted-types']));
    expect(luwte.running().escaped() ?? []).toEqual([]);
    luwte.violations.length = 0;
  });

  test('is granted nothing', async ({ luwte }) => {
    const page = await luwte.launch();
    const states = await page.evaluate(async () => {
      const state = async (name: string) =>
        (
          await navigator.permissions
            .query({ name: name as PermissionName })
            .catch(() => ({ state: 'refused' }))
        ).state;
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'];
      return Object.fromEntries(
        await Promise.all(names.map(async (name) => [name, await state(name)] as const)),
      );
    });
    for (const [name, state] of Object.entries(states)) expect(['denied', 'refused'], name).toContain(state);
  });

  test('stays where it is, and opens nothing', async ({ luwte }) => {
    const page = await luwte.launch();
    const address = page.url();
    const opened = page.waitForEvent('popup', { timeout: 1_000 }).catch(() => null);
    await page.evaluate(() => {
      window.open('https://example.org/');
      const link = document.body.appendChild(document.createElement('a'));
      link.href = 'https://example.org/';
      link.click();
      location.href = 'https://example.org/';
    });
    const popup = await opened;
    if (popup) await expect.poll(() => popup.isClosed()).toBe(true);
    await page.waitForTimeout(300);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => 'luwte' in window)).toBe(true);
    expect(luwte.running().escaped() ?? []).toEqual([]);
  });
});

test.describe('the gate', () => {
  test('refuses what does not fit the contract, and says nothing of it', async ({ luwte }) => {
    const page = await luwte.launch();
    const answers = await page.evaluate(async () => {
      const ask = async (run: () => Promise<unknown>) => {
        try {
          return { answered: await run() };
        } catch (error) {
          return String(error);
        }
      };
      const { luwte: bridge } = window as unknown as {
        luwte: Record<string, Record<string, (given?: unknown) => Promise<unknown>>>;
      };
      return [
        await ask(() => bridge['keys']?.['read']?.({ path: '/etc/passwd' }) ?? Promise.resolve()),
        await ask(
          () =>
            bridge['journal']?.['append']?.({ generation: 1, entries: [{ canary: 'canary' }] }) ??
            Promise.resolve(),
        ),
        await ask(
          () =>
            bridge['document']?.['save']?.({ suggestedName: '../canary.pdf', content: new Uint8Array(1) }) ??
            Promise.resolve(),
        ),
      ];
    });
    for (const answer of answers) {
      expect(answer).toMatch(/refused$/);
      expect(answer).not.toContain('canary');
    }
  });

  test('knows no event that the contract does not name', async ({ luwte }) => {
    const page = await luwte.launch();
    const refused = await page.evaluate(() => {
      try {
        window.luwte.on('__proto__' as never, () => {});
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
  });
});

test.describe('a window', () => {
  test('is brought to the front by a second start, which ends', async ({ luwte }) => {
    await luwte.launch();
    const before = await luwte.running().focused();
    expect(await luwte.running().startSecond()).toBe(0);
    await expect.poll(() => luwte.running().focused()).toBe(before + 1);
  });

  test('leaves with its process when it is locked, and the fresh one says so', async ({ luwte }) => {
    const page = await luwte.launch();
    await page.evaluate(() => Object.assign(document.body.dataset, { canary: 'canary' }));
    const old = await luwte.running().rendererProcessId();
    expect(isAlive(old)).toBe(true);
    const fresh = await luwte.lock();
    expect(isAlive(old)).toBe(false);
    expect(await luwte.running().rendererProcessId()).not.toBe(old);
    expect(await fresh.evaluate(() => document.body.dataset['canary'])).toBeUndefined();
    const { locked } = await fresh.evaluate(() => window.luwte.app.describe());
    expect(locked).toMatchObject({ reason: 'asked', idleMinutes: 5 });
  });

  for (const [event, reason] of [
    ['lock-screen', 'screen-locked'],
    ['suspend', 'suspended'],
    ['user-did-resign-active', 'screen-locked'],
  ] as const) {
    test(`is locked when the system says ${event}`, async ({ luwte }) => {
      await luwte.launch();
      const fresh = await luwte.lock(() => luwte.running().emitPower(event));
      const { locked } = await fresh.evaluate(() => window.luwte.app.describe());
      expect(locked?.reason).toBe(reason);
    });
  }

  test('is locked when the page asks for it, with what the page says of it', async ({ luwte }) => {
    const page = await luwte.launch();
    const fresh = await luwte.lock(() =>
      page.evaluate(() => void window.luwte.lock.now({ appended: true, reason: 'idle' })),
    );
    const { locked } = await fresh.evaluate(() => window.luwte.app.describe());
    expect(locked).toMatchObject({ reason: 'idle', appended: true });
  });

  test('is locked by its keys, whatever has the focus', async ({ luwte }) => {
    const page = await luwte.launch();
    // Keys that a test presses do not reach the menu of a real system.
    const press = () =>
      luwte.runtime === 'preview' ? page.keyboard.press('Control+l') : luwte.running().chooseMenu(lockKeys);
    const fresh = await luwte.lock(press);
    expect((await fresh.evaluate(() => window.luwte.app.describe())).locked?.reason).toBe('asked');
  });

  test('that is closed ends Luwte', async ({ luwte }) => {
    const page = await luwte.launch();
    const old = await luwte.running().rendererProcessId();
    await luwte.running().chooseMenu('CommandOrControl+Q');
    await expect.poll(() => page.isClosed()).toBe(true);
    await expect.poll(() => isAlive(old)).toBe(false);
  });
});

test('a packaged Luwte that is given a switch says so and quits, having opened nothing', async ({
  luwte,
}) => {
  const runtime = await launchChromiumRuntime({
    mainBundle,
    profile: luwte.profile,
    packaged: true,
    argv: ['--remote-debugging-port=9222'],
  });
  expect(await runtime.exited).toBe(1);
  expect(runtime.errors).toEqual([expect.stringContaining('--remote-debugging-port=9222')]);
  expect(existsSync(join(luwte.profile, 'session'))).toBe(false);
});

test.describe('only the real one', { tag: electronOnly }, () => {
  test('sandboxes the renderer and its preload', async ({ luwte }) => {
    await luwte.launch();
    const id = await luwte.running().rendererProcessId();
    const sandboxed = await luwte
      .running()
      .inElectron?.(
        ({ app }, pid) => app.getAppMetrics().find((metric) => metric.pid === pid)?.sandboxed,
        id,
      );
    // Linux does not report it per process; there the switch on the process itself tells.
    if (process.platform === 'linux') {
      expect(readFileSync(`/proc/${id}/cmdline`, 'utf8')).not.toContain('--no-sandbox');
    } else {
      expect(sandboxed).toBe(true);
    }
  });

  test('hides the window from screen captures', async ({ luwte }) => {
    await luwte.launch();
    const hidden = await luwte
      .running()
      .inElectron?.(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows().every((window) => window.isContentProtected()),
        0,
      );
    expect(hidden).toBe(true);
  });
});
