import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultPreferences, openPreferences } from '../../../src/main/preferences';
import { nodeFileSystem } from '../../../src/main/vault-files/file-system';
import { faultyFileSystem } from './support/faulty-file-system';
import { temporaryFolder } from './support/profile-folder';

const otherwise = defaultPreferences(['nl-NL']);
const wanted = { language: 'en', theme: 'dark', density: 'compact', idleMinutes: 10 } as const;

describe('preferences', () => {
  it('are Dutch unless the system speaks something else', () => {
    expect(defaultPreferences(['nl-NL', 'en']).language).toBe('nl');
    expect(defaultPreferences(['NL']).language).toBe('nl');
    expect(defaultPreferences(['en-GB', 'nl']).language).toBe('en');
    expect(defaultPreferences([]).language).toBe('nl');
  });

  it('are there again after a restart', async () => {
    const folder = temporaryFolder();
    const store = await openPreferences(nodeFileSystem, folder, otherwise);
    expect(store.current()).toEqual(otherwise);
    expect(await store.change(wanted)).toMatchObject({ ok: true });
    expect((await openPreferences(nodeFileSystem, folder, otherwise)).current()).toEqual(wanted);
    expect(readdirSync(folder)).toEqual(['preferences.json']);
  });

  it.each([
    '',
    '{',
    '[]',
    '{"language":"fr","theme":"dark","idleMinutes":5}',
    '{"language":"nl","theme":"dark","idleMinutes":0}',
    '{"language":"nl","theme":"dark","idleMinutes":16}',
    '{"language":"nl","theme":"dark","idleMinutes":5,"more":1}',
  ])('that are damaged count as none: %s', async (content) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'preferences.json'), content);
    expect((await openPreferences(nodeFileSystem, folder, otherwise)).current()).toEqual(otherwise);
  });

  it('of a time before there was a choice of density are kept', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'preferences.json'), '{"language":"en","theme":"dark","idleMinutes":7}');
    const store = await openPreferences(nodeFileSystem, folder, otherwise);
    expect(store.current()).toEqual({ language: 'en', theme: 'dark', density: 'calm', idleMinutes: 7 });
  });

  it('stay as they were when the disk is full', async () => {
    const folder = temporaryFolder();
    await (await openPreferences(nodeFileSystem, folder, otherwise)).change(wanted);
    const full = faultyFileSystem({ at: 0, code: 'ENOSPC', kinds: ['write'] });
    const store = await openPreferences(full, folder, otherwise);
    expect(await store.change(otherwise)).toEqual({ ok: false, error: { type: 'disk-full' } });
    expect(store.current()).toEqual(wanted);
    expect(JSON.parse(readFileSync(join(folder, 'preferences.json'), 'utf8'))).toEqual(wanted);
    expect(readdirSync(folder)).toEqual(['preferences.json']);
  });
});
