import './report-violations';
import '../core/schema';
import * as Comlink from 'comlink';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import type { Bridge, Disk, LockReason } from '../bridge';
import type { DeriveKey, Host } from './app-context';
import type { DeriveRequest } from './key-worker/protocol';
import { localDay } from './local-day';
import { startWorker } from './trusted-types';
import type { VaultEvent } from './vault-worker/api';
import type { VaultWorker } from './vault-worker/worker';

/**
 * Wiring of the page: the only place that touches `window.luwte`. Sealed frames are relayed between the vault worker
 * and the bridge as they are.
 */

declare global {
  interface Window {
    readonly luwte: Bridge;
  }
}

const bridge = window.luwte;
const disk: Disk = { keys: bridge.keys, journal: bridge.journal };

/** Main waits no longer either when it is main who asks. */
const lockPatience = 140;

const vault = Comlink.wrap<VaultWorker>(startWorker('vault'));
const listeners = new Set<(event: VaultEvent) => void>();

const deriveKey: DeriveKey = ({ passphrase, kdf }) => {
  const { port1, port2 } = new MessageChannel();
  const request: DeriveRequest = { passphrase, kdf, answer: port1 };
  const worker = startWorker('key');
  worker.addEventListener('error', () => void vault.keyWorkerFailed());
  worker.postMessage(request, [port1]);
  return Comlink.transfer(port2, [port2]);
};

/** Main ends this page when it hears of it. A disk that does not answer must not keep an open vault on the screen. */
async function lock(reason: LockReason): Promise<void> {
  let appended = false;
  const work = vault.lock().then((answer) => {
    appended = answer.appended;
    return vault.settle();
  });
  const late = new Promise<void>((resolve) => setTimeout(resolve, lockPatience));
  await Promise.race([work, late]).catch(() => undefined);
  await bridge.lock.now({ appended, reason });
}

const host: Host = {
  prefer: (preferences) => bridge.app.prefer(preferences),
  lockNow: (reason) => void lock(reason),
  onLockRequested: (listener) => bridge.on('lock:requested', listener),
  saveDocument: (suggestedName, content) => bridge.document.save({ suggestedName, content }),
  copyText: (text) => bridge.clipboard.copy(text),
  onMenu: (listener) => bridge.on('menu:chosen', listener),
  today: () => localDay(new Date()),
  now: () => Date.now(),
  subscribeVault: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Somebody is there: main's idle clock starts anew. Said at most every five seconds. */
function postponeLockWhileActive(): void {
  let saidAt = Number.NEGATIVE_INFINITY;
  const said = (event: Event) => {
    if (event.timeStamp - saidAt < 5_000) return;
    saidAt = event.timeStamp;
    void bridge.lock.postpone();
  };
  for (const name of ['keydown', 'pointerdown', 'pointermove', 'wheel']) {
    window.addEventListener(name, said, { capture: true, passive: true });
  }
}

/** As much as the bridge takes; more is neither copied nor cut. */
const longestCopy = 100_000;

/** Copied text passes main, which clears the clipboard after half a minute; nothing is dragged out. */
function guardWhatLeavesThePage(): void {
  const copy = (event: ClipboardEvent) => {
    const field = document.activeElement;
    const text =
      field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')
        ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
        : (document.getSelection()?.toString() ?? '');
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (text.length > longestCopy) return;
    if (text !== '') void bridge.clipboard.copy(text);
    // oxlint-disable-next-line typescript/no-deprecated -- nothing else deletes so that the field can undo it
    if (event.type === 'cut') document.execCommand('delete');
  };
  document.addEventListener('copy', copy);
  document.addEventListener('cut', copy);
  document.addEventListener('dragstart', (event) => event.preventDefault());
}

async function start(): Promise<void> {
  postponeLockWhileActive();
  guardWhatLeavesThePage();

  const description = await bridge.app.describe();
  await vault.connect(Comlink.proxy(disk));
  await vault.subscribe(
    Comlink.proxy((event: VaultEvent) => {
      for (const listener of listeners) listener(event);
    }),
  );

  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(<App vault={vault} host={host} description={description} deriveKey={deriveKey} />);
}

void start();
