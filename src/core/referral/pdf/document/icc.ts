/**
 * The sRGB colour space as an ICC profile of version 4 (ICC.1:2004-10), made here so that no file of unknown licence is
 * needed: matrix and tone curve of IEC 61966-2-1, adapted to the D50 white of profiles.
 *
 * | bytes | content |
 * |---|---|
 * | 0–127 | header |
 * | 128– | number of tags, then signature, offset and size of each |
 * | after | the tags' data, each at a multiple of four |
 */

/** The profile connection space's white, D50, and the primaries of sRGB seen under it (columns of the matrix). */
const white = [0.9642, 1, 0.8249];
const primaries = {
  rXYZ: [0.436066, 0.222488, 0.013916],
  gXYZ: [0.385147, 0.716873, 0.097076],
  bXYZ: [0.143066, 0.060608, 0.714096],
} as const;
/** Bradford adaptation from D65 to D50, row by row. */
const adaptation = [
  1.047886, 0.022919, -0.050216, 0.029582, 0.990484, -0.017079, -0.009252, 0.015073, 0.751678,
];
/** Y = (aX + b)^g from X = d on, and cX below: g, a, b, c, d of IEC 61966-2-1. */
const toneCurve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

const headerLength = 128;

/** The bytes of the profile; always the same. */
export function srgbProfile(): Uint8Array<ArrayBuffer> {
  const curve = concatenated(text('para'), bytes32(0), bytes16(3), bytes16(0), ...toneCurve.map(fixed));
  const tags: [string, Uint8Array][] = [
    ['desc', unicode('sRGB')],
    ['cprt', unicode('CC0')],
    ['wtpt', xyz(white)],
    ['chad', concatenated(text('sf32'), bytes32(0), ...adaptation.map(fixed))],
    ...Object.entries(primaries).map(([name, value]): [string, Uint8Array] => [name, xyz(value)]),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const start = headerLength + 4 + tags.length * 12;
  const entries: Uint8Array[] = [];
  const parts: Uint8Array[] = [];
  const offsets = new Map<Uint8Array, number>();
  let end = start;
  for (const [name, data] of tags) {
    const offset = offsets.get(data) ?? end;
    entries.push(text(name), bytes32(offset), bytes32(data.length));
    if (offsets.has(data)) continue;
    offsets.set(data, offset);
    const padded = new Uint8Array(Math.ceil(data.length / 4) * 4);
    padded.set(data);
    parts.push(padded);
    end += padded.length;
  }
  return concatenated(header(end), bytes32(tags.length), ...entries, ...parts);
}

function header(size: number): Uint8Array {
  const result = new Uint8Array(headerLength);
  result.set(bytes32(size), 0);
  // Version 4.2.
  result.set([4, 0x20], 8);
  // A display, from RGB to XYZ.
  result.set(text('mntrRGB XYZ '), 12);
  // The day on which this profile was written down, so that its bytes never change.
  result.set(concatenated(...[2026, 1, 1, 0, 0, 0].map(bytes16)), 24);
  result.set(text('acsp'), 36);
  result.set(concatenated(...white.map(fixed)), 68);
  return result;
}

function xyz(values: readonly number[]): Uint8Array {
  return concatenated(text('XYZ '), bytes32(0), ...values.map(fixed));
}

/** A multiLocalizedUnicodeType with one record, in American English as ICC profiles are. */
function unicode(value: string): Uint8Array {
  const units = value.split('').map((unit) => bytes16(unit.charCodeAt(0)));
  const head = [text('mluc'), bytes32(0), bytes32(1), bytes32(12), text('enUS')];
  return concatenated(...head, bytes32(value.length * 2), bytes32(28), ...units);
}

/** A signed number with 16 binary places (s15Fixed16Number). */
function fixed(value: number): Uint8Array {
  return bytes32(Math.round(value * 0x1_0000));
}

function bytes32(value: number): Uint8Array {
  const result = new Uint8Array(4);
  new DataView(result.buffer).setInt32(0, value);
  return result;
}

function bytes16(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value & 0xff);
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

function concatenated(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    result.set(part, offset);
    offset += part.length;
  }
  return result;
}
