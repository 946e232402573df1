import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchChromiumRuntime } from '../../../../tools/chromium-runtime/launch';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luwte-test-'));
  mkdirSync(join(folder, 'app', 'out', 'main'), { recursive: true });
  writeFileSync(join(folder, 'app', 'package.json'), '{"version":"9.9.9"}');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a main bundle that ends before there is a browser. */
async function run(main: string, options: { argv?: string[]; packaged?: boolean } = {}) {
  const mainBundle = join(folder, 'app', 'out', 'main', 'index.cjs');
  writeFileSync(mainBundle, main);
  const runtime = await launchChromiumRuntime({ mainBundle, profile: join(folder, 'profile'), ...options });
  return { code: await runtime.exited, errors: runtime.errors };
}

const say = (expression: string) =>
  `const { app, dialog } = require('electron'); dialog.showErrorBox('', JSON.stringify(${expression})); app.exit(3);`;

describe('main on the preview runtime', () => {
  it('sees its own profile, version, arguments and place', async () => {
    const { code, errors } = await run(
      say(
        "[app.getVersion(), process.argv.slice(2), process.env['LUWTE_PROFILE'], __dirname, app.isPackaged]",
      ),
      { argv: ['--one'] },
    );
    expect(code).toBe(3);
    const [told = ''] = errors;
    expect(JSON.parse(told.slice(2))).toEqual([
      '9.9.9',
      ['--one'],
      join(folder, 'profile'),
      join(folder, 'app', 'out', 'main'),
      false,
    ]);
  });

  it('gets another module where the caller gives one', async () => {
    const mainBundle = join(folder, 'app', 'out', 'main', 'index.cjs');
    writeFileSync(mainBundle, say("require('node:os').hostname"));
    const profile = join(folder, 'profile');
    const runtime = await launchChromiumRuntime({
      mainBundle,
      profile,
      modules: { 'node:os': { hostname: 'replaced' } },
    });
    await runtime.exited;
    expect(runtime.errors).toEqual([': "replaced"']);
  });

  it('fails by name where the stand-in lacks something', async () => {
    await expect(run("require('electron').app.relaunch();")).rejects.toThrow('no app.relaunch');
    await expect(run("new (require('electron').Tray)();")).rejects.toThrow('no electron.Tray');
  });

  it('leaves nothing behind when it ends at once', async () => {
    await run("require('electron').app.quit();");
    expect(readdirSync(join(folder, 'profile'))).toEqual([]);
  });
});
