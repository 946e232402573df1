import { type Bytes, isAllZero, readU32 } from './bytes';

/**
 * Padded content: its length in 4 bytes (big-endian), the content, zeros. The whole is at least 1 KiB and otherwise as
 * long as Padmé says, so that a sealed record tells little about the length of a note, at a cost of at most 12 percent.
 */
export const shortestPadded = 1024;
const prefixLength = 4;

/**
 * Padmé: the length rounded up so that its binary form, as a floating-point number, has no more bits in the mantissa
 * than in the exponent (Nikitin, Barman, Lueks, Underwood, Hubaux, Ford: "Reducing Metadata Leakage from Encrypted Files
 * and Communication with PURBs", PoPETs 2019(4), algorithm 1). For whole numbers from 2 to 2^31.
 */
export function padmeLength(length: number): number {
  const exponent = Math.floor(Math.log2(length));
  const mantissaBits = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** Math.max(0, exponent - mantissaBits);
  return Math.ceil(length / step) * step;
}

/** The length of the padded whole, in bytes, for content of `length` bytes. */
export function paddedLength(length: number): number {
  return Math.max(shortestPadded, padmeLength(prefixLength + length));
}

export function pad(content: Uint8Array): Bytes {
  const padded = new Uint8Array(paddedLength(content.length));
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, prefixLength);
  return padded;
}

/** The content, or null unless the bytes are exactly what `pad` makes: no other length, nothing hidden in the zeros. */
export function unpad(padded: Bytes): Bytes | null {
  if (padded.length < shortestPadded) return null;
  const length = readU32(padded, 0);
  if (length > padded.length - prefixLength || paddedLength(length) !== padded.length) return null;
  if (!isAllZero(padded.subarray(prefixLength + length))) return null;
  return padded.slice(prefixLength, prefixLength + length);
}
