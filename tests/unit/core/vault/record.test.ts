import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../../src/core/vault/bytes';
import { largestEnvelope } from '../../../../src/core/vault/journal';
import { paddedLength } from '../../../../src/core/vault/padding';
import {
  decodeRecord,
  encodeRecord,
  isTombstone,
  largestPlaintext,
  tombstone,
} from '../../../../src/core/vault/record';
import { plaintextOf, value } from './fixtures';

const envelopeOverhead = 37;

describe('a record', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (fields) => {
        const record = { ...fields, kind: 'note' };
        expect(JSON.stringify(value(decodeRecord(plaintextOf(record))))).toBe(JSON.stringify(record));
      }),
    );
  });

  it('may be as large as an envelope holds, and no larger', () => {
    expect(paddedLength(largestPlaintext) + envelopeOverhead).toBeLessThanOrEqual(largestEnvelope);
    expect(paddedLength(largestPlaintext + 1) + envelopeOverhead).toBeGreaterThan(largestEnvelope);
    const around = '{"kind":""}'.length;
    expect(encodeRecord({ kind: 'x'.repeat(largestPlaintext - around) }).ok).toBe(true);
    expect(encodeRecord({ kind: 'x'.repeat(largestPlaintext - around + 1) })).toEqual({
      ok: false,
      error: { type: 'too-large' },
    });
  });

  it.each([
    '',
    'null',
    '[]',
    '"kind"',
    '{}',
    '{"kind":1}',
    '{"kind":"a"',
    '{"__proto__":{"kind":"a"}}',
    '\uFEFF{"kind":"a"}',
  ])('is not %j', (text) => {
    expect(decodeRecord(utf8(text))).toEqual({ ok: false, error: { type: 'not-a-record' } });
  });

  it('is not what is no UTF-8', () => {
    const bytes = Uint8Array.of(...utf8('{"kind":"'), 0xff, ...utf8('"}'));
    expect(decodeRecord(bytes)).toEqual({ ok: false, error: { type: 'not-a-record' } });
  });

  it('is a tombstone only by its kind', () => {
    expect(isTombstone(value(decodeRecord(plaintextOf(tombstone))))).toBe(true);
    expect(isTombstone({ kind: 'conversation', tombstone: true })).toBe(false);
  });
});
