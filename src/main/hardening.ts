import type { App, Session, WebContents } from 'electron';
import { isOurAddress } from './origin';

/**
 * What leaves Chromium without a network. The first three are the wall: under `connect-src 'none'` alone, a page still
 * sent UDP through WebRTC and opened TCP through TURN. The proxy leads to the discard port of this computer, also for
 * addresses of this computer itself. The rest keeps Chromium's own services quiet.
 */
export const chromiumSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['proxy-server', 'http://127.0.0.1:9'],
  ['proxy-bypass-list', '<-loopback>'],
  // Hiding addresses behind mDNS names joins a multicast group, which the whole local network hears of.
  ['disable-features', 'WebRtcHideLocalIpsWithMdns'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-breakpad'],
  ['disable-crash-reporter'],
  ['disable-speech-api'],
  ['no-pings'],
];

const nowhere = 'https://nowhere.invalid/';

export function hardenApp(app: Pick<App, 'commandLine' | 'enableSandbox' | 'on'>, packaged: boolean): void {
  for (const [name, value] of chromiumSwitches) {
    if (value === undefined) app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
  app.enableSandbox();
  app.on('session-created', denyEverything);
  app.on('web-contents-created', (_event, contents) => confine(contents, packaged));
}

/** Denies every permission and device, cancels every download and every request but for our own files. */
export function denyEverything(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOurAddress(url) }));
  // Chromium would fetch dictionaries from outside.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL(nowhere);
}

/** Holds a page where it is: it opens no windows, goes nowhere, embeds nothing. */
export function confine(contents: WebContents, packaged: boolean): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  if (packaged) contents.on('devtools-opened', () => contents.closeDevTools());
}
