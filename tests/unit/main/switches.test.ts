import { describe, expect, it } from 'vitest';
import { unknownSwitches } from '../../../src/main/switches';

describe('the switches of a packaged Luwte', () => {
  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--load-extension=x',
    '--user-data-dir=x',
    '--no-sandbox',
    '--inspect',
    '--js-flags=--expose-gc',
    '--disable-web-security',
    '-r',
    '--',
    ' --inspect',
  ])('are refused on every platform: %s', (given) => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(unknownSwitches([given], platform)).toEqual([given]);
    }
  });

  it('also begin with a slash on Windows, where elsewhere a path does', () => {
    expect(unknownSwitches(['/remote-debugging-port=1'], 'win32')).toHaveLength(1);
    expect(unknownSwitches(['/home/noor/file'], 'linux')).toEqual([]);
  });

  it('leave a start without any alone', () => {
    expect(unknownSwitches([], 'win32')).toEqual([]);
    expect(unknownSwitches(['file.luwte'], 'linux')).toEqual([]);
  });

  it('have one exception, which an old Finder adds by itself', () => {
    expect(unknownSwitches(['-psn_0_12345'], 'darwin')).toEqual([]);
    expect(unknownSwitches(['-psn_0_12345'], 'linux')).toHaveLength(1);
    expect(unknownSwitches(['-psn_0_1 --inspect'], 'darwin')).toHaveLength(1);
  });
});
