/**
 * A worker's policy violations do not reach the page's console. This module, imported first in every worker and in the
 * page, tells them on a channel of the origin, so that a test sees each of them. They carry no content, only the name
 * of the directive and the kind of what was refused.
 */
const channel = new BroadcastChannel('luwte:policy-violations');

self.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  channel.postMessage({ directive: effectiveDirective, blocked: blockedURI });
});

export {};
