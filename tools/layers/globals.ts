/** Which names that no module declares a file may use, and which of their members it may not. */
export type GlobalRule =
  | { readonly kind: 'only'; readonly allow: readonly string[]; readonly without: Reasons }
  | { readonly kind: 'all-but'; readonly without: Reasons; readonly allow: readonly string[] };

type Reasons = Readonly<Record<string, string>>;

const language = [
  'AggregateError',
  'Array',
  'ArrayBuffer',
  'BigInt',
  'BigInt64Array',
  'BigUint64Array',
  'Boolean',
  'DataView',
  'Date',
  'Error',
  'Float32Array',
  'Float64Array',
  'Infinity',
  'Int16Array',
  'Int32Array',
  'Int8Array',
  'Intl',
  'Iterator',
  'JSON',
  'Map',
  'Math',
  'NaN',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'RangeError',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'SyntaxError',
  'TypeError',
  'Uint16Array',
  'Uint32Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'WeakMap',
  'WeakRef',
  'WeakSet',
  'decodeURIComponent',
  'encodeURIComponent',
  'isFinite',
  'isNaN',
  'parseFloat',
  'parseInt',
  'undefined',
];

const impure: Reasons = {
  'Date.now': 'the time is an argument',
  'new Date()': 'the time is an argument',
  'Math.random': 'random numbers are an argument, and these are none',
  'crypto.getRandomValues': 'random numbers are an argument',
  'crypto.randomUUID': 'random numbers are an argument',
};

export const languageGlobals: GlobalRule = { kind: 'only', allow: language, without: impure };

/** WebCrypto and encoders; nothing that knows the time, draws lots, stores or sends. */
export const coreGlobals: GlobalRule = {
  kind: 'only',
  allow: [...language, 'TextDecoder', 'TextEncoder', 'atob', 'btoa', 'crypto'],
  without: impure,
};

const everywhere = [
  ...language,
  'AbortController',
  'AbortSignal',
  'Blob',
  'DOMException',
  'Event',
  'EventTarget',
  'MessageChannel',
  'MessagePort',
  'ReadableStream',
  'TextDecoder',
  'TextEncoder',
  'TransformStream',
  'URL',
  'URLSearchParams',
  'WritableStream',
  'atob',
  'btoa',
  'clearInterval',
  'clearTimeout',
  'crypto',
  'performance',
  'queueMicrotask',
  'setInterval',
  'setTimeout',
  'structuredClone',
];

/** `Request`, `Response` and `Headers` are data; what would send them is not granted. */
export const nodeGlobals: GlobalRule = {
  kind: 'only',
  allow: [
    ...everywhere,
    'Buffer',
    'Headers',
    'Request',
    'Response',
    '__dirname',
    'clearImmediate',
    'process',
    'setImmediate',
  ],
  without: {},
};

const workers = [
  ...everywhere,
  'BroadcastChannel',
  'MessageEvent',
  'addEventListener',
  'close',
  'name',
  'onmessage',
  'onmessageerror',
  'postMessage',
  'removeEventListener',
  'self',
];

/** No DOM, no storage, and nothing that sends. */
export const keyWorkerGlobals: GlobalRule = { kind: 'only', allow: workers, without: {} };

/** The same, with what Dexie and its tests of the database need. */
export const vaultWorkerGlobals: GlobalRule = {
  kind: 'only',
  allow: [...workers, 'IDBKeyRange', 'indexedDB'],
  without: {},
};

const sends = 'the process that can read cannot send';
const stores = 'what the browser stores for a page lies readable in the profile';

/** What would take something out of the page or keep it unsealed, and why it is not for any layer that reads. */
export const doors: Reasons = {
  EventSource: sends,
  RTCPeerConnection: sends,
  WebSocket: sends,
  WebTransport: sends,
  XMLHttpRequest: sends,
  fetch: sends,
  importScripts: 'what is loaded must be known when Luwte is built',
  'navigator.sendBeacon': sends,
  'navigator.serviceWorker': sends,
  'navigator.clipboard': 'copying is an act of the advisor with a channel of its own',
  open: 'Luwte opens no links and no windows',
  print: 'Luwte does not print; the reader of the saved PDF does',
  Notification: 'a notification shows on a locked screen what happens here',
  caches: stores,
  cookieStore: stores,
  'document.cookie': stores,
  indexedDB: 'only the vault worker touches the database',
  localStorage: stores,
  sessionStorage: stores,
  'navigator.storage': stores,
  luwte: 'only renderer/index touches the bridge',
};

export const pageGlobals: GlobalRule = { kind: 'all-but', allow: [], without: doors };
