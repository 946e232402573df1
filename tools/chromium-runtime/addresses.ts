/**
 * Chromium gives a foreign scheme neither storage nor workers, so the page lies at a secure https origin that cannot
 * exist. Main sees its own scheme only.
 */
export const pageOrigin = 'https://luwte.invalid';
const schemeOrigin = 'luwte://app';

export function toPageAddress(address: string): string {
  return replaceStart(address, schemeOrigin, pageOrigin);
}

export function toSchemeAddress(address: string): string {
  return replaceStart(address, pageOrigin, schemeOrigin);
}

/** Only a whole origin counts: `https://luwte.invalid.example` is another one. */
function replaceStart(address: string, from: string, to: string): string {
  return address === from || address.startsWith(`${from}/`) ? to + address.slice(from.length) : address;
}
