import {
  coreGlobals,
  keyWorkerGlobals,
  languageGlobals,
  nodeGlobals,
  pageGlobals,
  vaultWorkerGlobals,
} from './globals';
import type { GlobalRule } from './globals';

/**
 * Who may import whom. The process that can read cannot send, and the process that can send cannot read: this table is
 * what keeps it so while the code grows. A row speaks for its files; of several rows that match, the first one does.
 *
 * A path that ends in `/` is a folder with all that is in it, any other is one module without its extension; `!` takes
 * out again. Files may always import what lies in the same row. What is not granted here is refused, packages included: a package that a
 * layer has not had before is a decision, and is made here.
 */
export interface Row {
  readonly from: string;
  readonly files: readonly string[];
  /** Sources of Luwte whose values and types may be imported. */
  readonly imports: readonly string[];
  /** Sources of which only types may be imported. */
  readonly types: readonly string[];
  /** Packages, with all names that they export, or only with those listed. */
  readonly packages: Readonly<Record<string, 'all' | readonly string[]>>;
  /** Modules of Node: none, all, or those that neither send nor run anything new, and of the others those listed. */
  readonly node: 'none' | 'all' | readonly string[];
  readonly globals: GlobalRule;
  readonly because: string;
}

const core = {
  types: [],
  packages: {},
  node: 'none',
  globals: coreGlobals,
} as const;

/** What draws: behaviour from React Aria, words from i18next. */
const drawing = {
  react: 'all',
  'react-aria-components': 'all',
  'react-i18next': 'all',
  'lucide-react': 'all',
} as const;

const sealedCodecs = [
  'src/core/vault/bytes',
  'src/core/vault/ids',
  'src/core/vault/inventory',
  'src/core/vault/journal',
  'src/core/vault/journal-reader',
  'src/core/vault/keys-slot',
];

const main = {
  imports: [
    'src/bridge',
    'src/core/result',
    'src/core/schema',
    'src/core/sync/wire',
    'src/main/',
    ...sealedCodecs,
  ],
  types: [],
  globals: nodeGlobals,
  because:
    'main can send, so it must not be able to read: it handles sealed bytes and codecs of sealed things',
} as const;

/** Of Electron, what main needs. `net` and `shell` reach the network, `ipcMain` has a file of its own. */
const electron = [
  'BrowserWindow',
  'Menu',
  'app',
  'clipboard',
  'crashReporter',
  'dialog',
  'nativeTheme',
  'powerMonitor',
  'protocol',
  'screen',
  'session',
];

export const table: readonly Row[] = [
  {
    ...core,
    from: 'core/result',
    files: ['src/core/result'],
    imports: [],
    because: 'everything imports it, so it imports nothing',
  },
  {
    ...core,
    from: 'core/schema',
    files: ['src/core/schema'],
    imports: [],
    packages: { zod: 'all' },
    because: 'it is the one place that sets zod up',
  },
  {
    ...core,
    from: 'core/vault',
    files: ['src/core/vault/'],
    imports: ['src/core/result', 'src/core/schema', 'src/core/cases/values'],
    because: 'the vault seals bytes and lies below the cases, which it does not know',
  },
  {
    ...core,
    from: 'core/cases',
    files: ['src/core/cases/'],
    imports: ['src/core/result', 'src/core/schema', 'src/core/vault/'],
    because: 'cases rest on the vault alone; signals, texts and referrals rest on cases or stand beside them',
  },
  {
    ...core,
    from: 'core/signals',
    files: ['src/core/signals/'],
    imports: ['src/core/result', 'src/core/schema', 'src/core/cases/', 'src/core/sync/wire'],
    because:
      'a signal is made from cases and goes into the closed record of the wire; it neither opens nor sends',
  },
  {
    ...core,
    from: 'core/text',
    files: ['src/core/text/'],
    imports: ['src/core/result', 'src/core/schema'],
    packages: { ibantools: 'all', 'libphonenumber-js': 'all' },
    because: 'finding identifying text needs the text alone',
  },
  {
    ...core,
    from: 'core/referral',
    files: ['src/core/referral/'],
    imports: ['src/core/result', 'src/core/schema', 'src/core/cases/', 'src/core/text/'],
    packages: { 'pdf-lib': 'all', '@cantoo/fontkit': 'all' },
    because: 'a referral is made from opened cases and checked texts; it neither opens, stores nor sends',
  },
  {
    ...core,
    from: 'core/sync',
    files: ['src/core/sync/'],
    imports: ['src/core/result', 'src/core/schema'],
    because: 'the wire knows its own closed record and nothing from which it was made',
  },
  {
    from: 'bridge',
    files: ['src/bridge'],
    imports: ['src/core/schema', 'src/core/cases/values', 'src/core/sync/wire'],
    types: ['src/core/'],
    packages: {},
    node: 'none',
    globals: languageGlobals,
    because: 'the contract holds types and schemas, so that both ends can load it',
  },
  {
    from: 'preload',
    files: ['src/preload/'],
    imports: ['src/bridge'],
    types: [],
    packages: { electron: ['contextBridge', 'ipcRenderer'] },
    node: 'none',
    globals: languageGlobals,
    because: 'preload exposes the verbs of the bridge and has no logic of its own',
  },
  { ...main, from: 'main/ipc', files: ['src/main/ipc'], packages: { electron: ['ipcMain'] }, node: [] },
  {
    ...main,
    from: 'main/hub-client',
    files: ['src/main/hub-client', 'src/main/hub-client/'],
    packages: {},
    node: ['https', 'tls'],
  },
  // Time Machine is told by a command of the system to leave the profile out.
  {
    ...main,
    from: 'main/profile',
    files: ['src/main/profile'],
    packages: { electron },
    node: ['child_process'],
  },
  { ...main, from: 'main', files: ['src/main/'], packages: { electron }, node: [] },
  {
    from: 'vault-worker',
    files: ['src/renderer/vault-worker/'],
    imports: ['src/core/', 'src/renderer/local-day', 'src/renderer/report-violations'],
    types: ['src/bridge', 'src/renderer/key-worker/protocol'],
    packages: { dexie: 'all', comlink: 'all', '@expo-google-fonts/source-sans-3': 'all' },
    node: 'none',
    globals: vaultWorkerGlobals,
    because: 'the vault worker holds the keys, and speaks to nobody but the page',
  },
  {
    from: 'key-worker',
    files: ['src/renderer/key-worker/'],
    imports: ['src/core/schema', 'src/core/vault/kdf', 'src/renderer/report-violations'],
    types: [],
    packages: { 'libsodium-wrappers-sumo': 'all' },
    node: 'none',
    globals: keyWorkerGlobals,
    because: 'the key worker holds the passphrase alone, stretches it and ends',
  },
  {
    from: 'strings',
    files: ['src/renderer/strings/'],
    imports: ['src/core/cases/values', 'src/core/cases/when'],
    types: ['src/core/'],
    packages: { i18next: 'all', 'react-i18next': 'all' },
    node: 'none',
    globals: languageGlobals,
    because: 'strings are words, and say dates and numbers',
  },
  {
    from: 'components',
    files: ['src/renderer/components/'],
    imports: [],
    types: [],
    packages: drawing,
    node: 'none',
    globals: pageGlobals,
    because: 'components are shared and know nothing of cases, vaults or screens',
  },
  {
    from: 'views',
    files: ['src/renderer/views/'],
    imports: [
      'src/core/result',
      'src/core/cases/',
      'src/core/signals/',
      'src/core/text/',
      'src/core/referral/',
      '!src/core/referral/pdf/',
      'src/renderer/app-context',
      'src/renderer/components/',
      'src/renderer/strings/',
    ],
    types: ['src/core/', 'src/renderer/vault-worker/api', 'src/renderer/key-worker/protocol'],
    packages: {
      ...drawing,
      i18next: 'all',
      wouter: 'all',
      '@zxcvbn-ts/core': 'all',
      '@zxcvbn-ts/language-common': 'all',
      '@zxcvbn-ts/language-en': 'all',
      '@zxcvbn-ts/language-nl-be': 'all',
    },
    node: 'none',
    globals: pageGlobals,
    because: 'a view draws and asks; keys, storage and the bridge are reached through what it is given',
  },
  {
    from: 'renderer/index',
    files: ['src/renderer/index'],
    imports: [
      'src/core/',
      'src/bridge',
      'src/renderer/',
      '!src/renderer/vault-worker/',
      '!src/renderer/key-worker/',
    ],
    types: ['src/renderer/'],
    packages: { ...drawing, 'react-dom': 'all', comlink: 'all', i18next: 'all' },
    node: 'none',
    globals: { ...pageGlobals, allow: ['luwte'] },
    because: 'it wires the page: bridge, workers, views',
  },
  {
    from: 'renderer/trusted-types',
    files: ['src/renderer/trusted-types'],
    imports: ['src/renderer/key-worker/key-worker', 'src/renderer/vault-worker/worker'],
    types: [],
    packages: {},
    node: 'none',
    globals: pageGlobals,
    because: 'it knows the addresses of the workers, and nothing else',
  },
  {
    from: 'renderer',
    files: ['src/renderer/'],
    imports: [
      'src/core/result',
      'src/core/cases/',
      'src/core/signals/',
      'src/core/text/',
      'src/renderer/components/',
      'src/renderer/strings/',
      'src/renderer/views/',
    ],
    types: ['src/bridge', 'src/core/', 'src/renderer/vault-worker/api', 'src/renderer/key-worker/protocol'],
    packages: {
      ...drawing,
      'react-dom': 'all',
      i18next: 'all',
      wouter: 'all',
      '@fontsource/source-sans-3': 'all',
    },
    node: 'none',
    globals: pageGlobals,
    because: 'the page holds no keys, and has no network and no disk of its own',
  },
  {
    from: 'hub',
    files: ['src/hub/'],
    imports: ['src/core/signals/', 'src/core/sync/'],
    types: [],
    packages: {
      fastify: 'all',
      'fastify-type-provider-zod': 'all',
      '@fastify/swagger': 'all',
      '@fastify/helmet': 'all',
      '@fastify/rate-limit': 'all',
      pg: 'all',
      '@electric-sql/pglite': 'all',
    },
    node: 'all',
    globals: nodeGlobals,
    because: 'the hub knows signals and what crosses the wire; cases and vaults are not its business',
  },
];

/** Why these are refused wherever a row does not grant them. */
export const packageReasons: Readonly<Record<string, string>> = {
  electron: 'only main and preload touch Electron',
  dexie: 'only the vault worker touches the database',
  react: 'only the page draws',
  'react-dom': 'only the page draws, and its wiring mounts it',
  zod: 'only core/schema imports zod, so that no schema exists before the setting that our content policy needs',
  'libsodium-wrappers-sumo': 'only the key worker, whose memory ends with it, may compile WebAssembly',
};

/** Why these sources are refused wherever a row does not grant them; elsewhere the row's own reason is given. */
export const sourceReasons: Readonly<Record<string, string>> = {
  'src/bridge': 'only preload, main and renderer/index hold the bridge',
  'src/renderer/vault-worker/': 'code of the vault worker runs in the worker; the page reaches it by message',
  'src/renderer/key-worker/': 'code of the key worker runs in the worker; the page reaches it by message',
};

export const electronReasons: Readonly<Record<string, string>> = {
  ipcMain: 'only main/ipc has the gate: sender, schema, call',
  net: 'the one network code of main is the hub client with node:https',
  shell: 'Luwte opens no links and no files',
};

/** Modules of Node that open sockets, start programs, or run code that was not there when Luwte was built. */
export const heldBackModules: readonly string[] = [
  'child_process',
  'cluster',
  'dgram',
  'dns',
  'dns/promises',
  'http',
  'http2',
  'https',
  'inspector',
  'inspector/promises',
  'net',
  'repl',
  'tls',
  'vm',
  'wasi',
  'worker_threads',
];
