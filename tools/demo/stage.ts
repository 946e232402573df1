import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { findChromium } from '../find-chromium';
import { launchChromiumRuntime } from '../chromium-runtime/launch';

/** Luwte while the demo runs it. */
export interface Stage {
  readonly browser: string;
  readonly page: () => Page;
  /** Locks by the keyboard, and resolves when the fresh page is there and the old one is gone. */
  readonly lock: () => Promise<void>;
  readonly answerSaveDialog: (path: string) => void;
  /** For whoever looks why the demo failed; does nothing when there is no window any more. */
  readonly photograph: (path: string) => Promise<void>;
  /** Whatever a page threw, its policy refused, or reached for outside; must be empty in the end. */
  readonly trouble: () => readonly string[];
  /** Quits as a person would. */
  readonly close: () => Promise<void>;
}

const ownOrigin = 'https://luwte.invalid/';

/** Starts the Luwte that is built in this folder on an installed Chromium, which needs no display. */
export async function openStage(application: string, profile: string): Promise<Stage> {
  const executable = findChromium();
  if (!executable) {
    throw new Error('there is no Chromium, Chrome or Edge (Debian and Ubuntu: `apt install chromium`)');
  }
  const told: string[] = [];
  const runtime = await launchChromiumRuntime({
    mainBundle: join(application, 'out', 'main', 'index.cjs'),
    profile,
    executable,
    prepare: (context) => listen(context, told),
  });
  await runtime.waitForWindow();
  return {
    browser: `${executable}, version ${runtime.context.browser()?.version() ?? 'unknown'}`,
    page: runtime.page,
    lock: async () => {
      const old = runtime.page();
      const gone = old.waitForEvent('close');
      await old.keyboard.press('Control+l');
      await gone;
      await runtime.waitForWindow();
    },
    answerSaveDialog: runtime.answerSaveDialog,
    photograph: async (path) => {
      try {
        await runtime.page().screenshot({ path });
      } catch {
        // The failure itself is what will be told.
      }
    },
    trouble: () => [
      ...told,
      ...runtime.errors,
      ...runtime.requests.flatMap(({ address }) =>
        address.startsWith(ownOrigin) || address.startsWith(`blob:${ownOrigin}`)
          ? []
          : `asked for ${address}`,
      ),
    ],
    close: async () => {
      await runtime.close();
      const code = await runtime.exited;
      if (code !== 0) throw new Error(`Luwte ended with code ${code}`);
    },
  };
}

async function listen(context: BrowserContext, told: string[]): Promise<void> {
  context.on('weberror', (error) => told.push(`a page threw: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') told.push(`a page complained: ${message.text()}`);
  });
  // Page and workers tell every violation of their policy on this channel; the page does not hear itself.
  await context.addInitScript(() => {
    new BroadcastChannel('luwte:policy-violations').addEventListener('message', (event) =>
      console.error(`the policy refused something: ${JSON.stringify(event.data)}`),
    );
  });
}
