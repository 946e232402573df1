import type { BrowserWindowConstructorOptions, Session, WebFrameMain, WebPreferences } from 'electron';
import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { toPageAddress, toSchemeAddress } from './addresses';
import type { Browser } from './browser';
import type { AcceleratorKey } from './page-channel';
import { openPageChannel, type PageChannel } from './page-channel';
import { strict } from './strict';

export interface WindowHost {
  readonly browser: () => Browser;
  readonly headless: boolean;
  readonly session: Session;
  readonly invoke: (event: object, channel: string, values: readonly unknown[]) => Promise<unknown>;
  readonly chooseAccelerator: (id: number) => void;
  readonly accelerators: () => readonly AcceleratorKey[];
  readonly colourScheme: () => 'light' | 'dark' | null;
  readonly opened: (window: StandInWindow) => void;
  readonly closed: (window: StandInWindow) => void;
}

export interface Prevention {
  readonly defaultPrevented: boolean;
  readonly preventDefault: () => void;
}

export function prevention(): Prevention {
  let prevented = false;
  return {
    get defaultPrevented() {
      return prevented;
    },
    preventDefault: () => {
      prevented = true;
    },
  };
}

type OpenHandler = (details: { readonly url: string }) => { readonly action: string };

/** Electron's window and its contents, over one page of Chromium. */
export class StandInWindow extends EventEmitter {
  readonly webContents: StandInContents;
  readonly shown: Promise<Page>;
  /** How often the window was brought to the front; a test cannot see that on a screen. */
  focused = 0;
  page: Page | null = null;
  channel: PageChannel | null = null;
  private readonly host: WindowHost;
  private readonly attached: Promise<Page>;
  private destroyed = false;
  private reveal: (page: Page) => void = () => {};

  constructor(host: WindowHost, options: BrowserWindowConstructorOptions) {
    super();
    this.host = host;
    this.shown = new Promise((resolve) => {
      this.reveal = resolve;
    });
    this.webContents = strict('webContents', new StandInContents(this, host.session));
    this.attached = this.attach(options.webPreferences ?? {});
    this.attached.catch(() => {});
    host.opened(this);
  }

  private async attach({ preload }: WebPreferences): Promise<Page> {
    const host = this.host;
    const browser = host.browser();
    const [page, source] = await Promise.all([browser.takePage(), preload ? readFile(preload, 'utf8') : '']);
    this.page = page;
    page.on('crash', () =>
      this.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
    );
    page.on('popup', (popup) => {
      if (this.webContents.openHandler({ url: toSchemeAddress(popup.url()) }).action === 'deny')
        void popup.close();
    });
    page.on('close', () => {
      if (!this.destroyed) this.close();
    });
    await page.emulateMedia({ colorScheme: host.colourScheme() });
    this.channel = await openPageChannel({
      page,
      preload: source,
      headed: !host.headless,
      chooseAccelerator: host.chooseAccelerator,
      invoke: (channel, values) => {
        const senderFrame = this.webContents.mainFrame;
        return host.invoke({ sender: this.webContents, senderFrame, type: 'frame' }, channel, values);
      },
    });
    this.channel.setAccelerators(host.accelerators());
    return page;
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.attached;
    if (this.destroyed) return;
    this.webContents.allow(address);
    this.webContents.mainFrame.url = address;
    try {
      await page.goto(toPageAddress(address), { waitUntil: 'domcontentloaded' });
    } catch (error) {
      if (this.destroyed) return;
      throw error;
    }
    await this.host.browser().lookUp(page);
    this.emit('ready-to-show');
    this.reveal(page);
  }

  show(): void {}
  restore(): void {}
  setContentProtection(): void {}

  focus(): void {
    this.focused += 1;
    void this.page?.bringToFront().catch(() => {});
  }

  isMinimized(): boolean {
    return false;
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  processId(): number {
    return this.page ? this.host.browser().processOf(this.page) : 0;
  }

  close(): void {
    const event = prevention();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    // The page may still be on its way; the next window waits until it is gone.
    void this.attached.then((page) => this.host.browser().endPage(page)).catch(() => {});
    this.host.closed(this);
    this.emit('closed');
  }
}

export class StandInContents extends EventEmitter {
  readonly session: Session;
  readonly mainFrame: { url: string; readonly origin: string; readonly parent: WebFrameMain | null };
  openHandler: OpenHandler = () => ({ action: 'allow' });
  private readonly window: StandInWindow;
  private readonly allowed = new Set<string>();

  constructor(window: StandInWindow, session: Session) {
    super();
    this.window = window;
    this.session = session;
    this.mainFrame = strict('WebFrameMain', {
      url: 'about:blank',
      get origin() {
        return /^[a-z]+:\/\/[^/]+/.exec(this.url)?.[0] ?? 'null';
      },
      parent: null,
    });
  }

  send(channel: string, ...values: unknown[]): void {
    this.window.channel?.send(channel, values);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  getOSProcessId(): number {
    return this.window.processId();
  }

  isDestroyed(): boolean {
    return this.window.isDestroyed();
  }

  setWebRTCIPHandlingPolicy(): void {}
  closeDevTools(): void {}

  allow(address: string): void {
    this.allowed.add(address);
  }

  /** A page may go where main sent it once; everything else main is asked about. */
  mayNavigate(address: string): boolean {
    if (this.allowed.delete(address)) return true;
    const event = Object.assign(prevention(), { url: address });
    this.emit('will-navigate', event, address);
    return !event.defaultPrevented;
  }
}
