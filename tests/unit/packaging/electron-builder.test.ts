import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

interface Configuration {
  readonly files: readonly string[];
  readonly publish: null;
  readonly asar: boolean;
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly msi: { readonly perMachine: boolean };
  readonly mac: { readonly entitlements: string };
  readonly [other: string]: unknown;
}

/** The check that electron-builder itself makes before it builds anything. */
async function validate(candidate: object): Promise<void> {
  const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
  const library = builder.resolve('app-builder-lib');
  const { validateConfiguration } = builder(join(library, '..', 'util', 'config', 'config.js')) as {
    validateConfiguration: (checked: object, log: { isEnabled: boolean }) => Promise<void>;
  };
  await validateConfiguration(candidate, { isEnabled: false });
}

async function configuration(): Promise<Configuration> {
  const address = pathToFileURL(join(root, 'build', 'electron-builder.config.mjs')).href;
  return ((await import(address)) as { default: Configuration }).default;
}

describe('the configuration of the installers', () => {
  it('is one that electron-builder accepts', async () => {
    await expect(validate(await configuration())).resolves.toBeUndefined();
  });

  it('would be refused with an option that electron-builder does not know', async () => {
    const { electronFuses, ...rest } = await configuration();
    const misspelt = { ...rest, electronFuses: { ...electronFuses, runAsNod: false } };
    await expect(validate(misspelt)).rejects.toThrow(/electronFuses/);
  });

  it('turns every fuse the way it must be', async () => {
    const { electronFuses } = await configuration();
    expect(electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      grantFileProtocolExtraPrivileges: false,
      enableCookieEncryption: false,
      loadBrowserProcessSpecificV8Snapshot: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
    });
  });

  it('names every fuse that this version of the fuses has', async () => {
    const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
    const { FuseV1Options } = createRequire(builder.resolve('app-builder-lib'))('@electron/fuses') as {
      FuseV1Options: Readonly<Record<string, unknown>>;
    };
    const known = Object.keys(FuseV1Options).filter((name) => !/^\d+$/.test(name));
    const { electronFuses } = await configuration();
    expect(
      Object.keys(electronFuses)
        .map((name) => name.toLowerCase())
        .toSorted(),
    ).toEqual(known.map((name) => name.toLowerCase()).toSorted());
  });

  it('packs the bundles alone, into an archive, and publishes nothing', async () => {
    const { files, publish, asar } = await configuration();
    expect(files.filter((pattern) => !pattern.startsWith('!'))).toEqual(['out/**/*', 'package.json']);
    expect(publish).toBeNull();
    expect(asar).toBe(true);
  });

  it('installs on Windows for the whole machine', async () => {
    expect((await configuration()).msi.perMachine).toBe(true);
  });

  it('asks macOS for nothing but to compile', async () => {
    const { mac } = await configuration();
    expect(existsSync(join(root, mac.entitlements))).toBe(true);
    const keys = readFileSync(join(root, mac.entitlements), 'utf8').matchAll(/<key>(.*?)<\/key>/g);
    expect([...keys].map(([, key]) => key)).toEqual(['com.apple.security.cs.allow-jit']);
  });
});
