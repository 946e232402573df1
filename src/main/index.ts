import {
  app,
  type BrowserWindow,
  clipboard,
  dialog,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
} from 'electron';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { EventName, EventValue, LockReason } from '../bridge';
import { createCopyDoor } from './clipboard';
import { systemClock } from './clock';
import { hardenApp } from './hardening';
import { openGate } from './ipc';
import { createLock } from './lock';
import { menuTemplate } from './menu';
import { defaultPreferences, openPreferences } from './preferences';
import { locateProfile, prepareProfile } from './profile';
import { registerScheme, serveRenderer } from './protocol';
import { saveDocument } from './save-document';
import { unknownSwitches } from './switches';
import { nodeFileSystem } from './vault-files/file-system';
import { openJournals } from './vault-files/journals';
import { openKeysSlots } from './vault-files/keys-slots';
import { bringToFront, endWindow, openWindow } from './window';
import { wordsIn } from './words';

const { platform } = process;
const bundles = join(import.meta.dirname, '..');
const atFirst = defaultPreferences(app.getPreferredSystemLanguages());

process.umask(0o077);
begin();

function begin(): void {
  const words = wordsIn(atFirst.language);
  const [refused] = app.isPackaged ? unknownSwitches(process.argv.slice(1), platform) : [];
  if (refused !== undefined) return giveUp(`${words.unknownSwitch} ${refused}`);
  const profile = locateProfile({ platform, home: homedir(), environment: process.env });
  try {
    prepareProfile(profile, platform);
  } catch {
    return giveUp(`${words.noProfile} ${profile}`);
  }
  app.setPath('userData', profile);
  app.setPath('sessionData', join(profile, 'session'));
  if (!app.requestSingleInstanceLock()) return app.quit();
  registerScheme(protocol);
  hardenApp(app, app.isPackaged);
  void app.whenReady().then(() => run(profile));
}

function giveUp(message: string): void {
  dialog.showErrorBox('Luwte', message);
  app.exit(1);
}

async function run(profile: string): Promise<void> {
  const store = await openPreferences(nodeFileSystem, profile, atFirst);
  const keys = openKeysSlots(nodeFileSystem, profile);
  const journals = openJournals(nodeFileSystem, profile);
  const copies = createCopyDoor(clipboard, systemClock);
  let window: BrowserWindow | null = null;
  let left = false;

  const tell = <Name extends EventName>(name: Name, value: EventValue<Name>) =>
    window?.webContents.send(name, value);

  const lock = createLock({
    clock: systemClock,
    idleMinutes: () => store.current().idleMinutes,
    ask: (reason) => tell('lock:requested', reason),
    endPage: async () => {
      const ending = window;
      window = null;
      if (ending) await endWindow(ending);
    },
    openPage,
    forgetCopies: copies.forget,
  });

  function openPage(): void {
    const opened = openWindow({
      preload: join(bundles, 'preload', 'index.cjs'),
      dark: nativeTheme.shouldUseDarkColors,
      devTools: !app.isPackaged,
    });
    window = opened;
    opened.on('close', (event) => {
      event.preventDefault();
      void leave();
    });
    opened.webContents.on('render-process-gone', () => {
      if (window !== opened) return;
      giveUp(wordsIn(store.current().language).pageEnded);
    });
  }

  async function leave(): Promise<void> {
    await lock.leave();
    left = true;
    app.quit();
  }

  function applyPreferences(): void {
    nativeTheme.themeSource = store.current().theme;
    const actions = {
      choose: (command: EventValue<'menu:chosen'>) => tell('menu:chosen', command),
      lock: () => void lock.request('asked'),
      quit: () => void leave(),
    };
    const template = menuTemplate(wordsIn(store.current().language), actions, platform);
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  async function choosePath(suggestion: string): Promise<string | null> {
    if (!window) return null;
    const { filePath } = await dialog.showSaveDialog(window, {
      defaultPath: suggestion,
      filters: [{ name: wordsIn(store.current().language).pdf, extensions: ['pdf'] }],
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    });
    return filePath === '' || filePath === undefined ? null : filePath;
  }

  openGate(
    {
      'app:describe': () => ({
        version: app.getVersion(),
        runtime: process.versions['electron'] === undefined ? 'preview' : 'electron',
        platform: platform === 'win32' ? 'windows' : platform === 'darwin' ? 'mac' : 'linux',
        preferences: store.current(),
        locked: lock.lastLock(),
      }),
      'app:prefer': async (wanted) => {
        const answer = await store.change(wanted);
        if (answer.ok) applyPreferences();
        return answer;
      },
      'keys:read': keys.read,
      'keys:write': keys.write,
      'journal:list': journals.list,
      'journal:begin': journals.begin,
      'journal:inventory': journals.inventory,
      'journal:read': journals.read,
      'journal:append': journals.append,
      'journal:compact': journals.compact,
      'journal:retire': journals.retire,
      'lock:now': lock.answered,
      'lock:postpone': lock.postpone,
      'document:save': (document) =>
        saveDocument({ fs: nodeFileSystem, folder: app.getPath('documents'), choose: choosePath }, document),
      'clipboard:copy': copies.copy,
    },
    () => window?.webContents ?? null,
  );

  const lockOn = (reason: LockReason) => () => void lock.request(reason);
  powerMonitor.on('lock-screen', lockOn('screen-locked'));
  powerMonitor.on('user-did-resign-active', lockOn('screen-locked'));
  powerMonitor.on('suspend', lockOn('suspended'));
  app.on('second-instance', () => window && bringToFront(window));
  // Locking closes the only window for a moment; that is no reason to quit.
  app.on('window-all-closed', () => {});
  app.on('before-quit', (event) => {
    if (left) return;
    event.preventDefault();
    void leave();
  });

  applyPreferences();
  await serveRenderer(protocol, join(bundles, 'renderer'));
  openPage();
}
