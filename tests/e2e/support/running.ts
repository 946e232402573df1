import type { BrowserContext, Page } from '@playwright/test';
import type * as Electron from 'electron';

/** Luwte while it runs, on whichever runtime. */
export interface Running {
  /** The page of the current window, once it is there. */
  readonly page: () => Promise<Page>;
  readonly context: BrowserContext;
  /** The process behind the current page. */
  readonly rendererProcessId: () => Promise<number>;
  /** Chooses from the application menu, by the keys as main wrote them. */
  readonly chooseMenu: (keys: string) => Promise<void>;
  readonly answerSaveDialog: (path: string | null) => Promise<void>;
  /** `lock-screen`, `suspend`, … as the system would say it. */
  readonly emitPower: (event: string) => Promise<void>;
  readonly clipboardText: () => Promise<string>;
  /** How often the window was brought to the front. */
  readonly focused: () => Promise<number>;
  /** From now on writing and syncing files fails with this error code; null mends the disk. */
  readonly failDisk: (code: string | null) => Promise<void>;
  /** Starts a second Luwte on the same profile, and resolves with its exit code. */
  readonly startSecond: () => Promise<number | null>;
  /** Addresses that left the page for a network and were not cancelled; null where the runtime cannot see them. */
  readonly escaped: () => readonly string[] | null;
  /** Runs in Electron's main process; absent on the preview. */
  readonly inElectron?: <Given, Value>(
    run: (electron: typeof Electron, given: Given) => Value,
    given: Given,
  ) => Promise<Value>;
  readonly close: () => Promise<void>;
  readonly kill: () => Promise<void>;
}

export interface RunOptions {
  readonly profile: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Switches of Chromium, as `--name=value`. */
  readonly args: readonly string[];
  readonly prepare: (context: BrowserContext) => Promise<void>;
}
