import { test as base, expect, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bridge } from '../../../src/bridge';
import { findElectron } from '../../../tools/find-electron';
import { e2eRuntime, type Runtime } from '../../../tools/gates/e2e';
import { root } from './built';
import { runOnElectron } from './on-electron';
import { runOnPreview } from './on-preview';
import type { Running } from './running';
import { collectTrouble, type Violation } from './violations';

declare global {
  interface Window {
    readonly luwte: Bridge;
  }
}

export interface StartOptions {
  /** Switches of Chromium, as `--name=value`. */
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** One profile that is thrown away after the test, and Luwte running on it or not. */
export interface Luwte {
  readonly runtime: Runtime;
  readonly profile: string;
  /** Everything that the policy refused so far. Must be empty when the test ends. */
  readonly violations: Violation[];
  /** Every exception that a page did not catch. Must be empty when the test ends. */
  readonly exceptions: string[];
  /** Starts Luwte, and resolves with the page of its window. */
  readonly launch: (options?: StartOptions) => Promise<Page>;
  /** Quits as a person would, and starts again. */
  readonly restart: (options?: StartOptions) => Promise<Page>;
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** What runs now. Throws when nothing does. */
  readonly running: () => Running;
  /** Locks as `start` does, and resolves with the fresh page when the old one is gone. */
  readonly lock: (start?: () => Promise<unknown>) => Promise<Page>;
}

export const lockKeys = 'CommandOrControl+L';

export const test = base.extend<{ luwte: Luwte }>({
  // Playwright reads from this pattern which other fixtures one needs.
  // oxlint-disable-next-line no-empty-pattern -- it needs none.
  luwte: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'luwte-e2e-'));
    const luwte = makeLuwte(join(folder, 'profile'));
    await use(luwte);
    await luwte.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    expect(luwte.violations, 'the policy refused nothing').toEqual([]);
    expect(luwte.exceptions, 'no page threw').toEqual([]);
  },
});

function makeLuwte(profile: string): Luwte {
  const runtime = e2eRuntime();
  const violations: Violation[] = [];
  const exceptions: string[] = [];
  let current: Running | null = null;

  function running(): Running {
    if (!current) throw new Error('Luwte does not run');
    return current;
  }

  async function launch({ args = [], environment = {} }: StartOptions = {}): Promise<Page> {
    if (current) throw new Error('Luwte runs already');
    const electron = runtime === 'electron' ? findElectron(root) : null;
    const options = {
      profile,
      args,
      environment,
      prepare: (context: Running['context']) => collectTrouble(context, violations, exceptions),
    };
    current = electron ? await runOnElectron(electron, options) : await runOnPreview(options);
    return current.page();
  }

  async function close(): Promise<void> {
    const ending = current;
    current = null;
    await ending?.close();
  }

  return {
    runtime,
    profile,
    violations,
    exceptions,
    launch,
    running,
    close,
    restart: async (options) => {
      await close();
      return launch(options);
    },
    kill: async () => {
      const ending = running();
      current = null;
      await ending.kill();
    },
    lock: async (start = () => running().chooseMenu(lockKeys)) => {
      const old = await running().page();
      const gone = old.isClosed() ? Promise.resolve() : old.waitForEvent('close');
      await start();
      await gone;
      return running().page();
    },
  };
}

export { expect };
