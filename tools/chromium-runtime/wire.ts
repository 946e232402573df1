/**
 * How values cross between main and page: the plain data that Electron's own bridge carries, with byte arrays as base64
 * and `undefined` kept. Whatever else it meets it refuses, instead of losing it silently. The page's half of this stands
 * in `preload-host.js`.
 *
 * | value                          | on the wire              |
 * |--------------------------------|--------------------------|
 * | null, boolean, string, number  | itself (finite numbers)  |
 * | undefined                      | `{"u":1}`                |
 * | Uint8Array                     | `{"b":"base64"}`         |
 * | array                          | `{"a":[…]}`              |
 * | plain object                   | `{"o":[[key, value],…]}` |
 */
export type Wire =
  | null
  | boolean
  | string
  | number
  | { u: 1 }
  | { b: string }
  | { a: Wire[] }
  | { o: [string, Wire][] };

export function toWire(value: unknown): Wire {
  if (value === undefined) return { u: 1 };
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value instanceof Uint8Array) {
    return { b: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') };
  }
  if (Array.isArray(value)) return { a: value.map(toWire) };
  if (typeof value === 'object' && isPlain(value)) {
    return { o: Object.entries(value).map(([key, entry]) => [key, toWire(entry)]) };
  }
  throw new TypeError('this kind of value cannot cross between main and page');
}

export function fromWire(wire: Wire): unknown {
  if (wire === null || typeof wire !== 'object') return wire;
  if ('u' in wire) return undefined;
  if ('b' in wire) return new Uint8Array(Buffer.from(wire.b, 'base64'));
  if ('a' in wire) return wire.a.map(fromWire);
  const object: Record<string, unknown> = {};
  for (const [key, entry] of wire.o) {
    // Defined, not assigned: a key named `__proto__` must stay a key.
    Object.defineProperty(object, key, {
      value: fromWire(entry),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return object;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
