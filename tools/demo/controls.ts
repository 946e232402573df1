import type { Locator, Page } from 'playwright-core';
import type { CalendarDay } from '../../src/core/cases/values';

/** The controls of the interface as a person names them. */
export interface Controls {
  readonly button: (name: string) => Locator;
  readonly field: (label: string) => Locator;
  readonly heading: (name: string) => Locator;
  /** One of a list that opens. */
  readonly choose: (label: string, option: string) => Promise<void>;
  /** One of several that are all in sight. */
  readonly mark: (option: string, exactly?: 'exactly') => Promise<void>;
}

export function controlsOf(page: Page): Controls {
  return {
    button: (name) => page.getByRole('button', { name, exact: true }),
    field: (label) => page.getByLabel(label, { exact: true }),
    heading: (name) => page.getByRole('heading', { name, exact: true }),
    choose: async (label, option) => {
      const select = page.getByRole('button', { name: label }).first();
      if ((await select.innerText()).trim() === option) return;
      await select.click();
      await page.getByRole('option', { name: option, exact: true }).click();
    },
    // The mark that is seen is drawn over the radio button itself.
    mark: (option, exactly) =>
      page.getByRole('radio', { name: option, exact: exactly !== undefined }).check({ force: true }),
  };
}

/** As people type a date here: 12-11-2026. */
export function typedDay(day: CalendarDay): string {
  return day.split('-').toReversed().join('-');
}
