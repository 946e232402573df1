import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { pageOrigin } from './addresses';
import { fromWire, toWire, type Wire } from './wire';

/** Calls between main and the preload of one page, over the DevTools pipe. */
export interface PageChannel {
  readonly send: (channel: string, values: readonly unknown[]) => void;
  readonly setAccelerators: (keys: readonly AcceleratorKey[]) => void;
}

export interface AcceleratorKey {
  readonly id: number;
  readonly key: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

export interface ChannelParts {
  readonly page: Page;
  readonly preload: string;
  readonly headed: boolean;
  readonly invoke: (channel: string, values: readonly unknown[]) => Promise<unknown>;
  readonly chooseAccelerator: (id: number) => void;
}

type FromPage =
  | { readonly kind: 'hello' }
  | {
      readonly kind: 'invoke';
      readonly id: number;
      readonly channel: string;
      readonly values: readonly Wire[];
    }
  | { readonly kind: 'accelerator'; readonly id: number };

const host = readFileSync(new URL('preload-host.js', import.meta.url), 'utf8');

/** Electron gives a preload these names; the line end keeps a last comment of it from eating the brace. */
function asFunction(preload: string): string {
  return `(require, module, exports, globalThis) => {\n${preload}\n};`;
}

export async function openPageChannel(parts: ChannelParts): Promise<PageChannel> {
  const session: CDPSession = await parts.page.context().newCDPSession(parts.page);
  // The names exist for some milliseconds, before any script of the page runs.
  const binding = `post${randomBytes(12).toString('hex')}`;
  const receiver = `receive${randomBytes(12).toString('hex')}`;
  let receiverObject: Promise<string> | null = null;
  let accelerators: readonly AcceleratorKey[] = [];

  async function tell(message: object): Promise<void> {
    const objectId = await receiverObject;
    if (!objectId) return;
    await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: 'function (message) { this(message); }',
      arguments: [{ value: JSON.stringify(message) }],
    });
  }

  // A page that is being ended answers no more, and nothing is waiting for it.
  const quietly = (message: object) => void tell(message).catch(() => {});

  async function takeReceiver(context: number): Promise<string> {
    const { result } = await session.send('Runtime.evaluate', {
      contextId: context,
      expression: `{ const taken = globalThis.${receiver}; delete globalThis.${receiver}; taken }`,
    });
    return result.objectId ?? '';
  }

  async function answer({ id, channel, values }: Extract<FromPage, { kind: 'invoke' }>): Promise<void> {
    try {
      quietly({ kind: 'answer', id, value: toWire(await parts.invoke(channel, values.map(fromWire))) });
    } catch (error) {
      quietly({ kind: 'answer', id, error: error instanceof Error ? error.message : 'failed' });
    }
  }

  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== binding) return;
    const message = JSON.parse(payload) as FromPage;
    if (message.kind === 'hello') {
      receiverObject = takeReceiver(executionContextId);
      quietly({ kind: 'accelerators', keys: accelerators });
    }
    if (message.kind === 'invoke') void answer(message);
    if (message.kind === 'accelerator') parts.chooseAccelerator(message.id);
  });

  const parameters = JSON.stringify({ binding, receiver, origin: pageOrigin, headed: parts.headed });
  await session.send('Page.enable');
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: binding });
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: host
      .replace('PARAMETERS;', () => `${parameters};`)
      .replace('PRELOAD;', () => asFunction(parts.preload)),
  });

  return {
    send: (channel, values) => quietly({ kind: 'event', channel, values: values.map(toWire) }),
    setAccelerators: (keys) => {
      accelerators = keys;
      quietly({ kind: 'accelerators', keys });
    },
  };
}
