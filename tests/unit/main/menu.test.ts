import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { events } from '../../../src/bridge';
import { menuTemplate } from '../../../src/main/menu';
import { wordsIn } from '../../../src/main/words';

function open(platform: NodeJS.Platform = 'linux', language: 'nl' | 'en' = 'nl') {
  const done: string[] = [];
  const template = menuTemplate(
    wordsIn(language),
    {
      choose: (command) => done.push(events['menu:chosen'].parse(command)),
      lock: () => done.push('main locks'),
      quit: () => done.push('main quits'),
    },
    platform,
  );
  const items = template.flatMap(
    ({ submenu }) => (submenu as MenuItemConstructorOptions[] | undefined) ?? [],
  );
  const press = (accelerator: string) => {
    const item = items.find((candidate) => candidate.accelerator === accelerator);
    (item?.click as (() => void) | undefined)?.();
    return done.at(-1);
  };
  return { template, items, press };
}

describe('the menu', () => {
  it('tells the page its commands, and locks and quits by itself', () => {
    const { press } = open();
    expect(press('CommandOrControl+N')).toBe('new-case');
    expect(press('CommandOrControl+K')).toBe('search');
    expect(press('CommandOrControl+S')).toBe('save');
    expect(press('F1')).toBe('help');
    expect(press('CommandOrControl+L')).toBe('main locks');
    expect(press('CommandOrControl+Q')).toBe('main quits');
  });

  it('speaks both languages', () => {
    const labels = (language: 'nl' | 'en') => open('linux', language).items.map(({ label }) => label);
    expect(labels('nl')).toContain('Vergrendelen');
    expect(labels('en')).toContain('Lock');
  });

  it('brings no tools for developers, no reloading and no zooming by role', () => {
    const { template, items } = open();
    const roles = [...template, ...items].flatMap(({ role }) => role ?? []);
    expect(roles).toEqual(['editMenu']);
  });

  it('bears the name of the program first on a Mac', () => {
    expect(open('darwin').template[0]?.label).toBe('Luwte');
    expect(open('linux').template[0]?.label).toBe('Bestand');
  });
});
