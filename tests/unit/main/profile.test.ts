import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locateProfile, prepareProfile } from '../../../src/main/profile';
import { temporaryFolder } from './support/profile-folder';

describe('the profile', () => {
  it('lies in the local, never the roaming folder of Windows', () => {
    const environment = { LOCALAPPDATA: 'D:\\Local', APPDATA: 'D:\\Roaming' };
    expect(locateProfile({ platform: 'win32', home: 'C:\\Users\\noor', environment })).toBe(
      'D:\\Local\\Luwte',
    );
    expect(locateProfile({ platform: 'win32', home: 'C:\\Users\\noor', environment: {} })).toBe(
      'C:\\Users\\noor\\AppData\\Local\\Luwte',
    );
  });

  it('lies in Application Support on a Mac', () => {
    expect(
      locateProfile({ platform: 'darwin', home: '/Users/noor', environment: { XDG_DATA_HOME: '/x' } }),
    ).toBe('/Users/noor/Library/Application Support/Luwte');
  });

  it('lies where XDG says on Linux, unless it says a relative path', () => {
    const home = '/home/noor';
    const at = (environment: Record<string, string>) =>
      locateProfile({ platform: 'linux', home, environment });
    expect(at({ XDG_DATA_HOME: '/data' })).toBe('/data/luwte');
    expect(at({ XDG_DATA_HOME: 'data' })).toBe('/home/noor/.local/share/luwte');
    expect(at({ XDG_DATA_HOME: '' })).toBe('/home/noor/.local/share/luwte');
    expect(at({})).toBe('/home/noor/.local/share/luwte');
  });

  it('lies where LUWTE_PROFILE says on every platform', () => {
    const environment = { LUWTE_PROFILE: '/else/where', XDG_DATA_HOME: '/data' };
    expect(locateProfile({ platform: 'linux', home: '/home/noor', environment })).toBe('/else/where');
    expect(locateProfile({ platform: 'darwin', home: '/Users/noor', environment })).toBe('/else/where');
  });

  it('is for its owner only, also where the folder was there already', () => {
    const folder = join(temporaryFolder(), 'deep', 'profile');
    prepareProfile(folder, 'linux');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    chmodSync(folder, 0o755);
    prepareProfile(folder, 'linux');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });
});
