import type { BrowserContext } from '@playwright/test';

/** What the page's policy refused, in the page or in a worker, as told by the page itself. */
export interface Violation {
  readonly directive: string;
  readonly blocked: string;
}

const mark = 'policy violation: ';

/** Collects every violation and every uncaught exception of every page of this context. */
export async function collectTrouble(
  context: BrowserContext,
  violations: Violation[],
  exceptions: string[],
): Promise<void> {
  context.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(mark)) violations.push(JSON.parse(text.slice(mark.length)) as Violation);
  });
  context.on('weberror', (error) => exceptions.push(error.error().message));
  await context.addInitScript(listen, mark);
}

/** Workers tell of theirs on this channel; so does the page, of which a test may hear twice. */
function listen(prefix: string): void {
  // oxlint-disable-next-line no-console -- it is how a page tells a test, and this runs in the page.
  const say = (violation: object) => console.debug(prefix + JSON.stringify(violation));
  new BroadcastChannel('luwte:policy-violations').addEventListener('message', ({ data }) => say(data));
  window.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    say({ directive: effectiveDirective, blocked: blockedURI });
  });
}
