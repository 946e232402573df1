import { expect, type Locator, type Page } from '@playwright/test';

/** An advisor without a mouse: everything is reached with Tab and done with keys, and the focus is never lost. */
export interface Keyboard {
  /** Presses Tab until this has the focus. */
  readonly reach: (target: Locator) => Promise<void>;
  readonly press: (target: Locator) => Promise<void>;
  /** Writes over what stands in the field. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** With the arrows of its group. */
  readonly choose: (radio: Locator) => Promise<void>;
  readonly tick: (checkbox: Locator) => Promise<void>;
  readonly key: (keys: string) => Promise<void>;
}

/** More than any screen has places to stop at. */
const mostStops = 120;

const patience = 10_000;

export function keyboardOf(page: Page): Keyboard {
  const { keyboard } = page;
  const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

  /** A screen may take a moment to put the focus in its new place. */
  async function keepsFocus(): Promise<void> {
    const holder = () => page.evaluate(() => document.activeElement?.tagName ?? 'none');
    await expect.poll(holder, 'the focus is somewhere').not.toBe('BODY');
  }

  async function reach(target: Locator): Promise<void> {
    await target.waitFor({ state: 'attached', timeout: patience });
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (await hasFocus(target)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${String(target)}`);
  }

  return {
    reach,
    async press(target) {
      await reach(target);
      await keyboard.press('Enter');
      await keepsFocus();
    },
    async write(field, text) {
      await reach(field);
      await keyboard.press('Control+a');
      await keyboard.insertText(text);
    },
    async choose(radio) {
      await radio.waitFor({ state: 'attached', timeout: patience });
      const isInGroup = () =>
        radio.evaluate((element) =>
          Boolean(element.closest('[role=radiogroup]')?.contains(document.activeElement)),
        );
      for (let stop = 0; stop < mostStops && !(await isInGroup()); stop += 1) await keyboard.press('Tab');
      if (!(await radio.isChecked())) await keyboard.press('Space');
      for (let turn = 0; turn < 20 && !(await radio.isChecked()); turn += 1) {
        await keyboard.press('ArrowDown');
      }
      await expect(radio).toBeChecked();
    },
    async tick(checkbox) {
      await reach(checkbox);
      await keyboard.press('Space');
      await expect(checkbox).toBeChecked();
    },
    async key(keys) {
      await keyboard.press(keys);
      await keepsFocus();
    },
  };
}
