import type { Session, WebContents } from 'electron';
import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { chromiumSwitches, confine, denyEverything, hardenApp } from '../../../src/main/hardening';

/** Keeps what was set, so that a test can ask it as Chromium would. */
function recordingSession() {
  const set: Record<string, (...given: unknown[]) => unknown> = {};
  const keep = (name: string) => (handler: (...given: unknown[]) => unknown) => {
    set[name] = handler;
  };
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('media'),
    setSpellCheckerEnabled: vi.fn<(on: boolean) => void>(),
    setSpellCheckerDictionaryDownloadURL: vi.fn<(url: string) => void>(),
    webRequest: { onBeforeRequest: keep('before') },
  });
  denyEverything(session as unknown as Session);
  return { session, set };
}

function prevented(emitter: EventEmitter, name: string): boolean {
  const event = { preventDefault: vi.fn<() => void>() };
  emitter.emit(name, event);
  return event.preventDefault.mock.calls.length > 0;
}

describe('a session', () => {
  it('grants no permission and no device', () => {
    const { set } = recordingSession();
    for (const permission of ['media', 'clipboard-read', 'notifications', 'fileSystem', 'hid']) {
      const answer = vi.fn<(given: unknown) => void>();
      set['request']?.({}, permission, answer);
      expect(answer).toHaveBeenCalledWith(false);
      expect(set['check']?.({}, permission)).toBe(false);
      expect(set['device']?.({ deviceType: permission })).toBe(false);
    }
    const streams = vi.fn<(given: unknown) => void>();
    set['media']?.({}, streams);
    expect(streams).toHaveBeenCalledWith(null);
  });

  it('cancels every download', () => {
    const { session } = recordingSession();
    expect(prevented(session, 'will-download')).toBe(true);
  });

  it.each([
    ['luwte://app/index.html', false],
    ['blob:luwte://app/1', false],
    ['https://example.org/', true],
    ['http://127.0.0.1/', true],
    ['wss://example.org/', true],
    ['file:///etc/passwd', true],
    ['data:text/html,x', true],
    ['luwte://elsewhere/', true],
    ['devtools://devtools/x', true],
  ])('lets only our own files through: %s', (url, cancel) => {
    const { set } = recordingSession();
    const answer = vi.fn<(given: unknown) => void>();
    set['before']?.({ url }, answer);
    expect(answer).toHaveBeenCalledWith({ cancel });
  });

  it('checks no spelling, and would find no dictionary', () => {
    const { session } = recordingSession();
    expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
    const [address] = session.setSpellCheckerDictionaryDownloadURL.mock.calls[0] ?? [];
    expect(new URL(String(address)).hostname).toMatch(/\.invalid$/);
  });
});

describe('a page', () => {
  it('opens no window, goes nowhere and embeds nothing', () => {
    let open: ((details: object) => { action: string }) | undefined;
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (handler: typeof open) => {
        open = handler;
      },
      setWebRTCIPHandlingPolicy: vi.fn<(policy: string) => void>(),
      closeDevTools: vi.fn<() => void>(),
    });
    confine(contents as unknown as WebContents, true);
    expect(open?.({ url: 'luwte://app/index.html' })).toEqual({ action: 'deny' });
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      expect(prevented(contents, name), name).toBe(true);
    }
    expect(contents.setWebRTCIPHandlingPolicy).toHaveBeenCalledWith('disable_non_proxied_udp');
    contents.emit('devtools-opened');
    expect(contents.closeDevTools).toHaveBeenCalled();
  });
});

describe('Chromium', () => {
  it('is left without a network', () => {
    const given = new Map<string, string | undefined>();
    const app = Object.assign(new EventEmitter(), {
      commandLine: { appendSwitch: (name: string, value?: string) => given.set(name, value) },
      enableSandbox: vi.fn<() => void>(),
    });
    hardenApp(app as unknown as Parameters<typeof hardenApp>[0], true);
    expect(app.enableSandbox).toHaveBeenCalled();
    expect(Object.fromEntries(given)).toMatchObject({
      'webrtc-ip-handling-policy': 'disable_non_proxied_udp',
      'host-resolver-rules': 'MAP * ~NOTFOUND',
      'proxy-bypass-list': '<-loopback>',
    });
    expect(given.get('proxy-server')).toMatch(/^http:\/\/127\.0\.0\.1:9$/);
    expect(given.size).toBe(chromiumSwitches.length);
    expect(app.listenerCount('session-created')).toBe(1);
    expect(app.listenerCount('web-contents-created')).toBe(1);
  });
});
