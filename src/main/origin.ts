export const scheme = 'luwte';
export const origin = `${scheme}://app`;
export const startAddress = `${origin}/index.html`;

/** True for our own files and for what our own page made in memory. */
export function isOurAddress(address: string): boolean {
  return address.startsWith(`${origin}/`) || address.startsWith(`blob:${origin}/`);
}
