import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium';
import { canDownloadElectron, findElectron } from './find-electron';

const root = fileURLToPath(new URL('..', import.meta.url));

build();
process.exitCode = await start();

function build(): void {
  if (!isOutdated()) return;
  say('Building Luwte …');
  const built = spawnSync(
    process.execPath,
    [bin('electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (built.status !== 0) process.exit(built.status ?? 1);
}

async function start(): Promise<number> {
  const electron = findElectron(root) ?? downloadElectron();
  if (!hasDisplay()) {
    say('There is no display here, and Luwte is a window. Start it where you see a desktop, or set DISPLAY.');
    say('Without a display, `npm run demo -- --out DIR` shows what Luwte does.');
    return 1;
  }
  if (electron) {
    say(`Luwte runs on Electron: ${electron}`);
    return run(electron, [root]);
  }
  const chromium = findChromium();
  if (chromium) {
    say(`Luwte runs as a preview on the installed Chromium, because ${whyNoElectron()}: ${chromium}`);
    say('The preview runtime is not for real cases.');
    return run(process.execPath, ['--import', 'tsx', join(root, 'tools', 'chromium-runtime', 'cli.ts')]);
  }
  say(`Luwte needs a browser to run on, and there is none (${whyNoElectron()}).`);
  say(
    'Install Chromium (Debian and Ubuntu: `apt install chromium`), Chrome or Edge, or use Node 22.12 or newer.',
  );
  return 1;
}

function downloadElectron(): string | null {
  if (!canDownloadElectron(root)) return null;
  say('Downloading Electron, once …');
  spawnSync(process.execPath, [bin('electron/install.js')], {
    cwd: root,
    stdio: 'inherit',
    timeout: 180_000,
  });
  return findElectron(root);
}

function whyNoElectron(): string {
  if (canDownloadElectron(root)) return 'Electron could not be downloaded';
  return `Electron's downloader needs Node 22.12 or newer and this is ${process.versions.node}`;
}

function isOutdated(): boolean {
  const built = join(root, 'out', 'renderer', 'index.html');
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  const sources = ['package.json', 'electron.vite.config.ts', ...filesBelow('src')];
  return sources.some((path) => statSync(join(root, path)).mtimeMs > since);
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) =>
    entry.isFile() ? join(entry.parentPath, entry.name).slice(root.length) : [],
  );
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function run(program: string, given: readonly string[]): Promise<number> {
  const child = spawn(program, given, { cwd: root, stdio: 'inherit' });
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });
}

function bin(path: string): string {
  return join(root, 'node_modules', path);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
