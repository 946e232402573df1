import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { channels } from '../../../src/bridge';
import { type Handlers, openGate } from '../../../src/main/ipc';

const handled = vi.hoisted(
  () => new Map<string, (event: unknown, ...values: unknown[]) => Promise<unknown>>(),
);

vi.mock('electron', () => ({
  ipcMain: {
    handle: (name: string, handler: (event: unknown, ...values: unknown[]) => Promise<unknown>) =>
      handled.set(name, handler),
  },
}));

const mainFrame = { origin: 'luwte://app', parent: null };
const page = { mainFrame } as unknown as WebContents;
const fromPage = { sender: page, senderFrame: mainFrame } as unknown as IpcMainInvokeEvent;
const secret = 'canary: what was told in confidence';

let calls: unknown[];
let current: WebContents | null;

function open(own: Partial<Handlers>): void {
  const refuse = () => {
    throw new Error(secret);
  };
  const all = Object.fromEntries(Object.keys(channels).map((name) => [name, refuse])) as unknown as Handlers;
  openGate({ ...all, ...own }, () => current);
}

const call = (name: string, event: unknown, ...values: unknown[]) =>
  handled.get(name)?.(event, ...values) ?? Promise.reject(new Error('no such channel'));

beforeEach(() => {
  handled.clear();
  calls = [];
  current = page;
  open({
    'clipboard:copy': (text) => {
      calls.push(text);
    },
    'keys:read': async () => ({ ok: true, value: { a: null, b: new Uint8Array([1]) } }),
    'journal:list': async () =>
      ({ ok: true, value: { journals: [], unreadable: [], path: secret } }) as never,
  });
});

describe('the gate', () => {
  it('has a handler for every channel of the contract and for no other', () => {
    expect([...handled.keys()].toSorted()).toEqual(Object.keys(channels).toSorted());
  });

  it('lets our page through', async () => {
    await expect(call('clipboard:copy', fromPage, 'zin')).resolves.toBeUndefined();
    expect(calls).toEqual(['zin']);
    await expect(call('keys:read', fromPage, undefined)).resolves.toEqual({
      ok: true,
      value: { a: null, b: new Uint8Array([1]) },
    });
    await expect(call('keys:read', fromPage)).resolves.toMatchObject({ ok: true });
  });

  it.each<[string, unknown]>([
    ['another page', { sender: { mainFrame }, senderFrame: mainFrame }],
    ['a frame within our page', { sender: page, senderFrame: { origin: 'luwte://app', parent: mainFrame } }],
    ['a frame that looks like the top one', { sender: page, senderFrame: { ...mainFrame } }],
    ['a frame that is gone', { sender: page, senderFrame: null }],
  ])('refuses %s', async (_who, event) => {
    await expect(call('clipboard:copy', event, 'zin')).rejects.toThrow(/^refused$/);
    expect(calls).toEqual([]);
  });

  it.each(['luwte://other', 'https://app', 'null', 'file://'])('refuses our page at %s', async (origin) => {
    const frame = { origin, parent: null };
    current = { mainFrame: frame } as unknown as WebContents;
    const event = { sender: current, senderFrame: frame };
    await expect(call('clipboard:copy', event, 'zin')).rejects.toThrow(/^refused$/);
  });

  it('refuses everybody while there is no page', async () => {
    current = null;
    await expect(call('clipboard:copy', fromPage, 'zin')).rejects.toThrow(/^refused$/);
  });

  it.each<[string, unknown[]]>([
    ['clipboard:copy', []],
    ['clipboard:copy', ['']],
    ['clipboard:copy', [{ text: 'zin' }]],
    ['clipboard:copy', ['zin', 'more']],
    ['keys:read', ['argument']],
    ['keys:write', [{ content: new Uint8Array(1), first: 'c', create: false }]],
    ['journal:read', [{ generation: 1, sequences: [1.5] }]],
    ['journal:append', [{ generation: 1, entries: [] }]],
    ['document:save', [{ suggestedName: '../x.pdf', content: new Uint8Array(1) }]],
    ['document:save', [{ suggestedName: 'x.exe', content: new Uint8Array(1) }]],
    ['document:save', [{ suggestedName: 'x.pdf', content: new Uint8Array(1), path: '/x' }]],
  ])('refuses an argument that does not fit %s', async (name, values) => {
    await expect(call(name, fromPage, ...values)).rejects.toThrow(/^refused$/);
    expect(calls).toEqual([]);
  });

  it('tells nothing of what fails behind it', async () => {
    const answer = call('lock:postpone', fromPage);
    await expect(answer).rejects.toThrow(/^failed$/);
    await expect(answer).rejects.not.toHaveProperty('cause');
  });

  it('gives nothing back that does not fit the contract', async () => {
    await expect(call('journal:list', fromPage)).rejects.toThrow(/^failed$/);
  });
});
