import { describe, expect, it } from 'vitest';
import { menuEntries } from '../../../../tools/chromium-runtime/accelerators';
import { toPageAddress, toSchemeAddress } from '../../../../tools/chromium-runtime/addresses';
import { chromiumArguments } from '../../../../tools/chromium-runtime/chromium-switches';
import { strict } from '../../../../tools/chromium-runtime/strict';
import { makeTimers } from '../../../../tools/chromium-runtime/timers';

describe('an address', () => {
  it('is main’s or the page’s, there and back', () => {
    expect(toPageAddress('luwte://app/assets/a.js')).toBe('https://luwte.invalid/assets/a.js');
    expect(toSchemeAddress('https://luwte.invalid/assets/a.js')).toBe('luwte://app/assets/a.js');
  });

  it.each(['https://luwte.invalid.example/x', 'https://luwte.invalid:8443/x', 'http://luwte.invalid/x'])(
    'of another origin stays what it is: %s',
    (address) => {
      expect(toSchemeAddress(address)).toBe(address);
    },
  );
});

describe('the stand-in', () => {
  it('throws by name on what it lacks', () => {
    const app = strict('app', { quit: () => 'quit' }) as Record<string, unknown>;
    expect((app['quit'] as () => string)()).toBe('quit');
    expect(() => app['relaunch']).toThrow('the preview runtime has no app.relaunch');
  });

  it('can be awaited and printed without being mistaken', async () => {
    const app = strict('app', { name: 'x' });
    expect(await Promise.resolve(app)).toBe(app);
    expect(Object.prototype.toString.call(app)).toBe('[object Object]');
  });
});

describe('Chromium’s switches', () => {
  it('are main’s and the caller’s, with one list of features each', () => {
    const given = chromiumArguments(
      [['no-pings'], ['proxy-server', 'http://127.0.0.1:9'], ['disable-features', 'One']],
      ['--enable-features=Two', '--disable-features=Three,Four'],
    );
    expect(given).toContain('--no-pings');
    expect(given).toContain('--proxy-server=http://127.0.0.1:9');
    const lists = given.filter((argument) => argument.includes('able-features='));
    expect(lists).toHaveLength(2);
    expect(lists[0]).toMatch(/^--enable-features=.*Two$/);
    expect(lists[1]).toMatch(/^--disable-features=.*One,Three,Four$/);
  });

  it('are refused when they are none', () => {
    expect(() => chromiumArguments([], ['https://example.org'])).toThrow('not a switch');
  });
});

describe('the keys of a menu', () => {
  const template = [
    {
      submenu: [
        { label: 'Lock', accelerator: 'CommandOrControl+L', click: () => {} },
        { type: 'separator' as const },
        { label: 'Help', accelerator: 'F1', click: () => {} },
        { label: 'Other', accelerator: 'Alt+Shift+X', click: () => {} },
      ],
    },
    { role: 'editMenu' as const },
  ];

  it('are Control, and Command on a Mac', () => {
    const lock = (platform: NodeJS.Platform) => menuEntries(template, platform)[0]?.accelerator;
    expect(lock('linux')).toMatchObject({ key: 'l', ctrl: true, meta: false, alt: false, shift: false });
    expect(lock('darwin')).toMatchObject({ key: 'l', ctrl: false, meta: true });
  });

  it('may be a single one, or several', () => {
    const entries = menuEntries(template, 'linux');
    expect(entries.map(({ label }) => label)).toEqual(['Lock', 'Help', 'Other']);
    expect(entries[1]?.accelerator).toMatchObject({ key: 'f1', ctrl: false });
    expect(entries[2]?.accelerator).toMatchObject({ key: 'x', alt: true, shift: true });
  });
});

describe('the timers of an instance', () => {
  it('end with it, and start no more', async () => {
    const { globals, stop } = makeTimers();
    const start = globals['setTimeout'] as (run: () => void, milliseconds: number) => unknown;
    const run: string[] = [];
    await new Promise<void>((resolve) => {
      start(() => {
        run.push('first');
        resolve();
      }, 1);
    });
    start(() => run.push('second'), 1);
    stop();
    start(() => run.push('third'), 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(run).toEqual(['first']);
  });
});
