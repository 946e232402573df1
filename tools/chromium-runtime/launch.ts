import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import type { BrowserContext, Page, Request as PageRequest, Route } from 'playwright-core';
import { findChromium } from '../find-chromium';
import { pageOrigin } from './addresses';
import { type Browser, type BrowserProcess, launchBrowser } from './browser';
import { chromiumArguments } from './chromium-switches';
import { appPathOf, makeStandIn, type StandIn } from './electron';
import { makeHooks } from './hooks';
import { makeTimers } from './timers';
import { takeInstanceLock } from './single-instance';

export interface LaunchOptions {
  /** The built main bundle, `out/main/index.cjs`; preload and renderer lie beside it. */
  readonly mainBundle: string;
  /** The folder of the profile: main gets it as `LUWTE_PROFILE`. */
  readonly profile: string;
  readonly headless?: boolean;
  /** Additional switches of Chromium, as `--name=value`. */
  readonly args?: readonly string[];
  /** What main finds in `process.argv` after itself. */
  readonly argv?: readonly string[];
  /** Laid over the environment that main sees. Chromium gets the real one. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Modules that main gets instead of the real ones, as `node:fs/promises` with a full disk. */
  readonly modules?: Readonly<Record<string, object>>;
  /** What `app.getPath` answers, as `documents`. */
  readonly folders?: Readonly<Record<string, string>>;
  /** The languages of the system, best first. Default: `nl-NL`. */
  readonly languages?: readonly string[];
  readonly packaged?: boolean;
  readonly executable?: string;
  /** Called with Chromium's context before main learns that it may open a window. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

export interface SeenRequest {
  readonly address: string;
  readonly cancelled: boolean;
}

export interface ChromiumRuntime {
  /** The page of the current window. Throws where there is none: while locking, or after the end. */
  readonly page: () => Page;
  /** Resolves with the page of the current window, as soon as it has one that was loaded. */
  readonly waitForWindow: () => Promise<Page>;
  readonly context: BrowserContext;
  readonly browserProcessId: number;
  readonly processes: () => Promise<readonly BrowserProcess[]>;
  /** The process behind the current page. */
  readonly rendererProcessId: () => number;
  /** Every request of the page, and whether main had it cancelled. */
  readonly requests: readonly SeenRequest[];
  /** Answers the next save dialog: with a path, or null to cancel. Several answers queue. */
  readonly answerSaveDialog: (path: string | null) => void;
  /** As the system would: `lock-screen`, `suspend`, `user-did-resign-active`, … */
  readonly emitPower: (event: string) => void;
  readonly clipboard: { text: string };
  /** Chooses an entry of the application menu by its label or by its keys as main wrote them. */
  readonly chooseMenu: (label: string) => void;
  readonly menuLabels: () => readonly string[];
  /** What main said in error boxes. */
  readonly errors: readonly string[];
  /** How often the current window was brought to the front. */
  readonly focused: () => number;
  /** Resolves with main's exit code when this instance has ended, for whatever reason. */
  readonly exited: Promise<number>;
  /** Quits as a person would, and resolves when everything has ended. */
  readonly close: () => Promise<void>;
  /** Ends Chromium with SIGKILL and stops main's timers. Main's code lives in this process, and cannot be killed alone. */
  readonly kill: () => Promise<void>;
}

/** Runs the built main bundle over an installed Chromium, in this process. Several may run beside each other. */
export async function launchChromiumRuntime(options: LaunchOptions): Promise<ChromiumRuntime> {
  const headless = options.headless ?? true;
  const profile = resolve(options.profile);
  const hooks = makeHooks(headless, join(homedir(), 'Downloads', 'Luwte preview'));
  const timers = makeTimers();
  const requests: SeenRequest[] = [];
  let browser: Browser | null = null;
  let ended = false;
  let resolveExit: (code: number) => void = () => {};
  const exited = new Promise<number>((done) => {
    resolveExit = done;
  });

  const lock = await takeInstanceLock(profile, () => standIn.app.emit('second-instance', {}, [], profile));

  function exit(code: number): void {
    if (ended) return;
    ended = true;
    timers.stop();
    lock.release();
    void Promise.resolve(browser?.close())
      .catch(() => {})
      .then(() => resolveExit(code));
  }

  const appPath = appPathOf(options.mainBundle);
  const manifest = JSON.parse(await readFile(join(appPath, 'package.json'), 'utf8')) as { version: string };
  const standIn: StandIn = makeStandIn({
    version: manifest.version,
    appPath,
    packaged: options.packaged ?? false,
    headless,
    languages: options.languages ?? ['nl-NL'],
    folders: options.folders ?? {},
    instanceHeld: lock.held,
    hooks,
    browser: () => present(browser, 'Chromium is not there yet'),
    exit,
  });

  try {
    await evaluateMain(options, profile, standIn, timers.globals);
    if (!ended) await openBrowser();
  } catch (error) {
    exit(1);
    throw error;
  }

  async function openBrowser(): Promise<void> {
    const executable = options.executable ?? findChromium();
    if (!executable) throw new Error('no installed Chromium, Chrome or Edge was found');
    browser = await launchBrowser({
      executable,
      userData: standIn.paths.get('sessionData') ?? join(profile, 'session'),
      headless,
      language: options.languages?.[0] ?? 'nl-NL',
      arguments: chromiumArguments(standIn.switches, options.args ?? []),
    });
    browser.context.on('close', () => exit(0));
    await browser.context.route('**/*', (route) => serve(route).catch(() => {}));
    await options.prepare?.(browser.context);
    standIn.becomeReady();
  }

  async function serve(route: Route): Promise<void> {
    const request = route.request();
    const address = request.url();
    const allowed = await standIn.mayRequest({ url: address, resourceType: 'other' });
    requests.push({ address, cancelled: !allowed });
    if (!mayGo(request)) return route.abort('aborted');
    const answer = allowed ? await standIn.answer(address, request.method()) : null;
    if (!answer) return route.abort('blockedbyclient');
    const body = Buffer.from(await answer.arrayBuffer());
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body,
    });
  }

  function mayGo(request: PageRequest): boolean {
    const window = standIn.currentWindow();
    if (!request.isNavigationRequest() || !window || request.frame() !== window.page?.mainFrame())
      return true;
    return window.webContents.mayNavigate(request.url().replace(pageOrigin, 'luwte://app'));
  }

  const current = () => (ended ? null : standIn.currentWindow());
  return {
    page: () => present(current()?.page, 'there is no window'),
    waitForWindow: async () => {
      for (;;) {
        const window = current();
        if (ended) throw new Error('this instance has ended');
        const page = await Promise.race([...(window ? [window.shown] : []), exited, pause(20)]);
        if (page && typeof page === 'object' && current() === window) return page;
      }
    },
    get context() {
      return present(browser, 'Chromium was not started').context;
    },
    get browserProcessId() {
      return present(browser, 'Chromium was not started').processId;
    },
    processes: () => present(browser, 'Chromium was not started').processes(),
    rendererProcessId: () => present(current(), 'there is no window').webContents.getOSProcessId(),
    requests,
    answerSaveDialog: (path) => void hooks.saveAnswers.push(path),
    emitPower: (event) => void standIn.powerMonitor.emit(event),
    clipboard: {
      get text() {
        return hooks.clipboard;
      },
      set text(text) {
        hooks.clipboard = text;
      },
    },
    chooseMenu: (label) =>
      present(
        hooks.menu.find((entry) => entry.label === label || entry.keys === label),
        `no menu entry ${label}`,
      ).choose(),
    menuLabels: () => hooks.menu.map(({ label }) => label),
    errors: hooks.errors,
    focused: () => current()?.focused ?? 0,
    exited,
    close: async () => {
      if (!ended) standIn.quit();
      const done = await Promise.race([exited, pause(10_000)]);
      if (done === undefined) exit(1);
      await exited;
    },
    kill: async () => {
      const id = browser?.processId;
      ended = true;
      timers.stop();
      lock.release();
      if (id) process.kill(id, 'SIGKILL');
      await browser?.close().catch(() => {});
      resolveExit(137);
    },
  };
}

async function evaluateMain(
  options: LaunchOptions,
  profile: string,
  standIn: StandIn,
  globals: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { mainBundle } = options;
  const source = await readFile(mainBundle, 'utf8');
  const real = createRequire(resolve(mainBundle));
  const require = (name: string): unknown =>
    name === 'electron' ? standIn.electron : (options.modules?.[name] ?? real(name));
  const environment = { ...process.env, ...options.environment, LUWTE_PROFILE: profile };
  const argv = [
    'luwte-preview',
    ...(options.packaged ? [] : [appPathOf(mainBundle)]),
    ...(options.argv ?? []),
  ];
  const own = { env: environment, argv };
  const ownProcess = new Proxy(process, {
    get: (target, key): unknown =>
      key in own ? own[key as keyof typeof own] : Reflect.get(target, key, target),
  });
  const module = { exports: {} };
  const given = {
    exports: module.exports,
    require,
    module,
    __filename: resolve(mainBundle),
    __dirname: dirname(resolve(mainBundle)),
    process: ownProcess,
    ...globals,
  };
  const run = compileFunction(source, Object.keys(given), { filename: mainBundle });
  run.apply(module.exports, Object.values(given));
}

function present<Value>(value: Value | null | undefined, otherwise: string): Value {
  if (value === null || value === undefined) throw new Error(otherwise);
  return value;
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolvePause) => {
    setTimeout(() => resolvePause(undefined), milliseconds).unref();
  });
}
