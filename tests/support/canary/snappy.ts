/**
 * Undoes Snappy's raw format (https://github.com/google/snappy/blob/main/format_description.txt). Null where the bytes
 * are not of it.
 */
export function unsnappy(bytes: Uint8Array): Uint8Array | null {
  let at = 0;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at];
    if (byte === undefined || shift > 28) return null;
    at += 1;
    length |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  if (length < 0 || length > 64 * 1024 * 1024) return null;
  const out = new Uint8Array(length);
  let written = 0;
  while (at < bytes.length && written < length) {
    const tag = bytes[at] ?? 0;
    at += 1;
    if ((tag & 3) === 0) {
      let size = tag >>> 2;
      if (size >= 60) {
        const extra = size - 59;
        size = readLittle(bytes, at, extra);
        at += extra;
      }
      size += 1;
      if (at + size > bytes.length || written + size > length) return null;
      out.set(bytes.subarray(at, at + size), written);
      at += size;
      written += size;
      continue;
    }
    const kind = tag & 3;
    const size = kind === 1 ? ((tag >>> 2) & 7) + 4 : (tag >>> 2) + 1;
    const width = kind === 1 ? 1 : kind === 2 ? 2 : 4;
    const offset = kind === 1 ? ((tag >>> 5) << 8) | (bytes[at] ?? 0) : readLittle(bytes, at, width);
    at += width;
    if (offset === 0 || offset > written || written + size > length) return null;
    for (let step = 0; step < size; step += 1) out[written + step] = out[written + step - offset] ?? 0;
    written += size;
  }
  return written === length ? out : null;
}

function readLittle(bytes: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let index = width - 1; index >= 0; index -= 1) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}
