import type * as Electron from 'electron';
import { EventEmitter } from 'node:events';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { menuEntries } from './accelerators';
import { toSchemeAddress } from './addresses';
import type { Browser } from './browser';
import type { Switch } from './chromium-switches';
import type { Hooks } from './hooks';
import { strict } from './strict';
import { prevention, StandInWindow } from './window';

type Asked = Pick<Electron.OnBeforeRequestListenerDetails, 'url' | 'resourceType'>;

export interface StandInParts {
  readonly version: string;
  readonly appPath: string;
  readonly packaged: boolean;
  readonly headless: boolean;
  readonly languages: readonly string[];
  readonly folders: Readonly<Record<string, string>>;
  readonly instanceHeld: boolean;
  readonly hooks: Hooks;
  readonly browser: () => Browser;
  readonly exit: (code: number) => void;
}

/** Electron as one instance of main sees it, and what the launcher needs of it. */
export interface StandIn {
  readonly electron: object;
  readonly switches: readonly Switch[];
  readonly paths: ReadonlyMap<string, string>;
  readonly app: EventEmitter;
  readonly powerMonitor: EventEmitter;
  readonly currentWindow: () => StandInWindow | null;
  readonly becomeReady: () => void;
  readonly quit: () => void;
  /** What main says of a request: null to let it go, or to answer it. */
  readonly mayRequest: (details: Asked) => Promise<boolean>;
  readonly answer: (address: string, method: string) => Promise<Response | null>;
}

export function makeStandIn(parts: StandInParts): StandIn {
  const { hooks } = parts;
  const switches: Switch[] = [];
  const paths = new Map<string, string>([
    ['home', homedir()],
    ['temp', tmpdir()],
    ['documents', join(homedir(), 'Documents')],
    ['downloads', join(homedir(), 'Downloads')],
    ...Object.entries(parts.folders),
  ]);
  // By contents, which have one identity; a window is known to main by its strict face only.
  const windows = new Map<object, StandInWindow>();
  const handlers = new Map<string, (event: never, ...values: unknown[]) => unknown>();
  const schemes = new Map<string, (request: Request) => Response | Promise<Response>>();
  let beforeRequest: ((details: never, answer: (response: { cancel?: boolean }) => void) => void) | null =
    null;
  let becomeReady = () => {};
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve;
  });

  const session = strict(
    'session',
    Object.assign(new EventEmitter(), {
      setPermissionRequestHandler: () => {},
      setPermissionCheckHandler: () => {},
      setDevicePermissionHandler: () => {},
      setDisplayMediaRequestHandler: () => {},
      setSpellCheckerEnabled: () => {},
      setSpellCheckerDictionaryDownloadURL: () => {},
      webRequest: strict('webRequest', {
        onBeforeRequest: (listener: unknown) => {
          beforeRequest = listener as typeof beforeRequest;
        },
      }),
    } satisfies { [Key in keyof Electron.Session]?: unknown }),
  ) as unknown as Electron.Session;

  const app = new EventEmitter();
  const appParts = {
    isPackaged: parts.packaged,
    commandLine: strict('commandLine', {
      appendSwitch: (name: string, value?: string) =>
        void switches.push(value === undefined ? [name] : [name, value]),
      hasSwitch: (name: string) => switches.some(([other]) => other === name),
    }) as Electron.CommandLine,
    enableSandbox: () => {},
    exit: (code = 0) => parts.exit(code),
    getAppPath: () => parts.appPath,
    getPath: (name: string) => {
      const path = paths.get(name);
      if (path === undefined) throw new Error(`the preview runtime has no path named ${name}`);
      return path;
    },
    getPreferredSystemLanguages: () => [...parts.languages],
    getVersion: () => parts.version,
    quit: () => {
      const event = prevention();
      app.emit('before-quit', event);
      if (event.defaultPrevented) return;
      for (const window of windows.values()) window.destroy();
      parts.exit(0);
    },
    requestSingleInstanceLock: () => parts.instanceHeld,
    setPath: (name: string, path: string) => void paths.set(name, path),
    whenReady: () => ready,
  } satisfies Partial<Electron.App>;

  const powerMonitor = strict('powerMonitor', new EventEmitter());
  const theme = { themeSource: 'system' as Electron.NativeTheme['themeSource'] };
  const currentWindow = () => [...windows.values()].at(-1) ?? null;

  const host = {
    browser: parts.browser,
    headless: parts.headless,
    session,
    invoke: async (event: object, channel: string, values: readonly unknown[]) => {
      const handler = handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      return handler(event as never, ...values);
    },
    chooseAccelerator: (id: number) => hooks.menu.find(({ accelerator }) => accelerator?.id === id)?.choose(),
    accelerators: () => hooks.menu.flatMap(({ accelerator }) => accelerator ?? []),
    colourScheme: () => (theme.themeSource === 'system' ? null : theme.themeSource),
    opened: (window: StandInWindow) => {
      windows.set(window.webContents, window);
      app.emit('web-contents-created', {}, window.webContents);
    },
    closed: (window: StandInWindow) => {
      windows.delete(window.webContents);
      if (windows.size === 0) app.emit('window-all-closed');
    },
  };

  class BrowserWindow extends StandInWindow {
    static getAllWindows(): readonly StandInWindow[] {
      return [...windows.values()];
    }

    constructor(options: Electron.BrowserWindowConstructorOptions) {
      super(host, options);
      // biome-ignore lint/correctness/noConstructorReturn: what the class lacks must throw by name.
      return strict('BrowserWindow', this);
    }
  }

  const electron = strict('electron', {
    app: strict('app', Object.assign(app, appParts)),
    BrowserWindow,
    clipboard: strict('clipboard', {
      readText: async () => hooks.clipboard,
      writeText: async (text) => {
        hooks.clipboard = text;
      },
      clear: () => {
        hooks.clipboard = '';
      },
    } satisfies Partial<Electron.Clipboard>),
    dialog: strict('dialog', {
      showErrorBox: (title, content) => hooks.showError(`${title}: ${content}`),
      showSaveDialog: async (_window: unknown, options?: Electron.SaveDialogOptions) => {
        const filePath = await hooks.choosePath(options?.defaultPath ?? '');
        return { canceled: filePath === null, filePath: filePath ?? '' };
      },
    } satisfies Partial<Electron.Dialog>),
    ipcMain: strict('ipcMain', {
      handle: (channel, listener) => void handlers.set(channel, listener as never),
    } satisfies Partial<Electron.IpcMain>),
    Menu: strict('Menu', {
      buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => ({ template }),
      setApplicationMenu: (menu: { template: Electron.MenuItemConstructorOptions[] } | null) => {
        hooks.menu = menu ? menuEntries(menu.template) : [];
        for (const window of windows.values()) window.channel?.setAccelerators(host.accelerators());
      },
    }),
    nativeTheme: strict('nativeTheme', {
      get shouldUseDarkColors() {
        return theme.themeSource === 'dark';
      },
      get themeSource() {
        return theme.themeSource;
      },
      set themeSource(source) {
        theme.themeSource = source;
        for (const { page } of windows.values())
          void page?.emulateMedia({ colorScheme: host.colourScheme() }).catch(() => {});
      },
    } satisfies Partial<Electron.NativeTheme>),
    powerMonitor,
    protocol: strict('protocol', {
      registerSchemesAsPrivileged: () => {},
      handle: (scheme, handler) => void schemes.set(scheme, handler as never),
    } satisfies Partial<Electron.Protocol>),
    session: strict('session', { defaultSession: session }),
  });

  return {
    electron,
    switches,
    paths,
    app,
    powerMonitor,
    currentWindow,
    becomeReady: () => {
      app.emit('session-created', session);
      becomeReady();
    },
    quit: appParts.quit,
    mayRequest: (details) =>
      new Promise((resolve) => {
        const asked = { ...details, url: toSchemeAddress(details.url) };
        if (beforeRequest) beforeRequest(asked as never, ({ cancel }) => resolve(cancel !== true));
        else resolve(true);
      }),
    answer: async (address, method) => {
      const own = toSchemeAddress(address);
      const handler = schemes.get(own.slice(0, own.indexOf(':')));
      return handler ? await handler(new Request(own, { method })) : null;
    },
  };
}

export function appPathOf(mainBundle: string): string {
  return dirname(dirname(dirname(mainBundle)));
}
