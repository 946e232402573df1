/** Bytes of our own: never a view of shared memory, so that WebCrypto takes them as they are. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** SHA-256 over the parts one after another: 32 bytes. Main and tests bring their own. */
export type Sha256 = (parts: readonly Uint8Array[]) => Bytes;

/** A source of bytes that nobody can predict. The real one is made in the wiring files. */
export type Random = (length: number) => Bytes;

const digits = '0123456789abcdef';
const hexadecimal = Array.from(
  { length: 256 },
  (_, byte) => digits.charAt(byte >> 4) + digits.charAt(byte & 15),
);
const valueOfDigit = new Uint8Array(128);
for (let value = 0; value < 16; value += 1) valueOfDigit[digits.charCodeAt(value)] = value;

/** Lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += hexadecimal[byte];
  return text;
}

/** The bytes of lower-case hexadecimal. Throws on anything else: check with a schema before. */
export function fromHex(text: string): Bytes {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) throw new Error('not lower-case hexadecimal');
  const bytes = new Uint8Array(text.length / 2);
  for (let index = 0; index < bytes.length; index += 1) {
    const high = valueOfDigit[text.charCodeAt(2 * index)] ?? 0;
    bytes[index] = (high << 4) | (valueOfDigit[text.charCodeAt(2 * index + 1)] ?? 0);
  }
  return bytes;
}

export function concat(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** True when both hold the same bytes. Takes as long for a difference at the start as for one at the end. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (let index = 0; index < left.length; index += 1) {
    difference |= (left[index] ?? 0) ^ (right[index] ?? 0);
  }
  return difference === 0;
}

export function isAllZero(bytes: Uint8Array): boolean {
  for (const byte of bytes) {
    if (byte !== 0) return false;
  }
  return true;
}

const encoder = new TextEncoder();

export function utf8(text: string): Bytes {
  return encoder.encode(text);
}

/** Whole numbers are big-endian in every stored format. */
export function u32(value: number): Bytes {
  return wholeNumber(value, 4);
}

export function u48(value: number): Bytes {
  return wholeNumber(value, 6);
}

export function u64(value: number): Bytes {
  return wholeNumber(value, 8);
}

/** A big-endian whole number of `length` bytes. Null where it is more than a JavaScript number holds exactly. */
export function readWholeNumber(bytes: Uint8Array, offset: number, length: number): number | null {
  let value = 0;
  for (let index = offset; index < offset + length; index += 1) {
    const byte = bytes[index];
    if (byte === undefined) throw new Error('read past the end');
    value = value * 256 + byte;
    if (value > Number.MAX_SAFE_INTEGER) return null;
  }
  return value;
}

export function readU32(bytes: Uint8Array, offset: number): number {
  return readWholeNumber(bytes, offset, 4) ?? 0;
}

function wholeNumber(value: number, length: number): Bytes {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 256 ** length) {
    throw new Error(`not a whole number of ${length} bytes`);
  }
  const bytes = new Uint8Array(length);
  let rest = value;
  for (let index = length - 1; index >= 0; index -= 1) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return bytes;
}
