import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromWire, toWire } from '../../../../tools/chromium-runtime/wire';

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, undefined, true, false, ''),
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.uint8Array({ maxLength: 300 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('u', 'b', 'a', 'o', '__proto__')), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
})).value;

describe('what crosses between main and page', () => {
  it('arrives as it was, bytes and undefined and objects that look like the wire included', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(fromWire(JSON.parse(JSON.stringify(toWire(value))))).toEqual(value);
      }),
    );
  });

  it('keeps a key that is present with undefined', () => {
    const crossed = fromWire(JSON.parse(JSON.stringify(toWire({ ok: true, value: undefined }))));
    expect(Object.keys(crossed as object)).toEqual(['ok', 'value']);
  });

  it('is only the part of a buffer that a view shows', () => {
    const view = new Uint8Array([1, 2, 3, 4]).subarray(1, 3);
    expect(fromWire(toWire(view))).toEqual(new Uint8Array([2, 3]));
  });

  it('cannot poison a prototype', () => {
    const crossed = fromWire({ o: [['__proto__', { o: [['polluted', true]] }]] }) as Record<string, unknown>;
    expect(crossed['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(crossed)).toBe(Object.prototype);
  });

  it.each<[string, unknown]>([
    ['a Map', new Map()],
    ['a Date', new Date(0)],
    ['an ArrayBuffer', new ArrayBuffer(1)],
    ['an Error', new Error('x')],
    ['a function', () => {}],
    ['a symbol', Symbol('x')],
    ['a bigint', 1n],
    ['no number', Number.NaN],
    ['an endless number', Number.POSITIVE_INFINITY],
    ['a class of its own', new URL('luwte://app')],
  ])('is never %s: it throws instead of losing it', (_name, value) => {
    expect(() => toWire({ inside: [value] })).toThrow(TypeError);
  });
});
