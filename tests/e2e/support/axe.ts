import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './luwte';

/** What axe calls the rules about names, labels and language: those that another language can break. */
const namesAndLanguage = ['cat.name-role-value', 'cat.forms', 'cat.language', 'cat.text-alternatives'];

const appearances = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

export type Inspect = (page: Page, screen: string) => Promise<void>;

/** In every appearance, with all rules that axe has. */
export const inspectFully: Inspect = async (page, screen) => {
  for (const appearance of appearances) {
    await page.emulateMedia({ ...appearance, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', appearance.colorScheme);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(
      appearance.forcedColors === 'active',
    );
    const name = `${screen}, ${appearance.forcedColors === 'active' ? 'forced colours' : appearance.colorScheme}`;
    expect(await complaints(page, new AxeBuilder({ page })), name).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
};

export const inspectNames: Inspect = async (page, screen) => {
  expect(await complaints(page, new AxeBuilder({ page }).withTags(namesAndLanguage)), screen).toEqual([]);
};

/**
 * What axe found, and what it could not decide about contrast: it gives up where a picture may lie behind the words, so
 * the dune is taken away while it looks. Legacy mode: axe otherwise opens a page of its own, which Luwte would not have.
 */
export async function complaints(page: Page, axe: AxeBuilder): Promise<string[]> {
  const dune = (visibility: string) =>
    page.evaluate(
      (value) => document.querySelector<SVGElement>('.dune')?.style.setProperty('visibility', value),
      visibility,
    );
  await dune('hidden');
  const { violations, incomplete, passes } = await axe.setLegacyMode(true).analyze();
  await dune('visible');
  expect(passes, 'axe looked at something').not.toEqual([]);
  const undecided = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .map((result) => ({
      ...result,
      nodes: result.nodes.filter(({ any, html }) => !isDrawn(html) && any.some(isCovered)),
    }));
  return [...violations, ...undecided].flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Words in a drawing of ours: axe takes any SVG for a picture behind them. Their colours are those of the text around. */
function isDrawn(html: string): boolean {
  return html.startsWith('<text');
}

/** Undecided for another reason than that these are arrows and no words, or that axe itself stumbled. */
function isCovered({ data }: { data: { messageKey?: string | null } | null }): boolean {
  const reason = data?.messageKey ?? null;
  return reason !== null && reason !== 'nonBmp';
}
