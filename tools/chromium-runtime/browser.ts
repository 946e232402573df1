import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { isAlive } from '../../src/main/process-life';

export interface BrowserWishes {
  readonly executable: string;
  readonly userData: string;
  readonly headless: boolean;
  readonly arguments: readonly string[];
  readonly language: string;
}

/** The one Chromium of an instance: hands out pages, each with a process of its own, and ends them. */
export interface Browser {
  readonly context: BrowserContext;
  readonly processId: number;
  /** The next page to use, as soon as every page that is being ended is gone. */
  readonly takePage: () => Promise<Page>;
  /** The process behind the page, as last looked up; 0 where it is not known. */
  readonly processOf: (page: Page) => number;
  /** Looks up the page's process anew: it changes when the page goes from nowhere to its origin. */
  readonly lookUp: (page: Page) => Promise<void>;
  /** Ends the page and its renderer; what the renderer knew is gone when this resolves. */
  readonly endPage: (page: Page) => Promise<void>;
  readonly processes: () => Promise<readonly BrowserProcess[]>;
  readonly close: () => Promise<void>;
}

export interface BrowserProcess {
  readonly type: string;
  readonly id: number;
}

/** Chromium ends a renderer within some milliseconds. One that lingers is ended by force. */
const patience = 100;

export async function launchBrowser(wishes: BrowserWishes): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(wishes.userData, {
    executablePath: wishes.executable,
    headless: wishes.headless,
    // Chromium refuses to sandbox what root starts.
    chromiumSandbox: !isRoot,
    args: [...wishes.arguments, ...(wishes.headless ? [] : ['--window-size=1280,860'])],
    viewport: wishes.headless ? { width: 1280, height: 800 } : null,
    locale: wishes.language,
    acceptDownloads: false,
    serviceWorkers: 'block',
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const owner = context.browser();
  if (!owner) throw new Error('this Playwright does not give the browser of a persistent context');
  const session: CDPSession = await owner.newBrowserCDPSession();
  // Nobody is asked and nothing is granted, whatever the page wants.
  await context.grantPermissions([]);

  const processes = async () => (await session.send('SystemInfo.getProcessInfo')).processInfo;
  const renderers = async () =>
    (await processes()).flatMap(({ type, id }) => (type === 'renderer' ? [id] : []));
  const processId = (await processes()).find(({ type }) => type === 'browser')?.id ?? 0;

  const owned = new WeakMap<Page, readonly number[]>();
  let next: Promise<Page> | null = null;
  let ending: Promise<void> = Promise.resolve();

  async function newPage(): Promise<Page> {
    const before = await renderers();
    const page = await context.newPage();
    owned.set(
      page,
      (await renderers()).filter((id) => !before.includes(id)),
    );
    return page;
  }

  async function lookUp(page: Page): Promise<void> {
    const waiting = await next;
    const others = waiting ? (owned.get(waiting) ?? []) : [];
    owned.set(
      page,
      (await renderers()).filter((id) => !others.includes(id)),
    );
  }

  async function firstPage(): Promise<Page> {
    const [page] = context.pages();
    const ids = await renderers();
    if (!page || ids.length !== 1) {
      const fresh = await newPage();
      await page?.close();
      return fresh;
    }
    owned.set(page, ids);
    return page;
  }

  /** Whoever takes the page learns that it failed; when Chromium is being closed nobody does. */
  function prepareNext(page: Promise<Page>): void {
    page.catch(() => {});
    next = page;
  }

  async function end(page: Page): Promise<void> {
    // In windows the fresh page comes first: with its last window a browser ends itself.
    prepareNext(newPage());
    if (!wishes.headless) await next;
    const ids = owned.get(page) ?? [];
    await page.close({ runBeforeUnload: false }).catch(() => {});
    const deadline = Date.now() + patience;
    while (ids.some(isAlive)) {
      if (Date.now() > deadline) ids.filter(isAlive).forEach(kill);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  prepareNext(firstPage());
  return {
    context,
    processId,
    takePage: async () => {
      await ending;
      const page = await (next ?? newPage());
      next = null;
      return page;
    },
    lookUp,
    processOf: (page) => owned.get(page)?.[0] ?? 0,
    endPage: (page) => {
      ending = ending.then(() => end(page));
      return ending;
    },
    processes,
    close: () => context.close(),
  };
}

function kill(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
