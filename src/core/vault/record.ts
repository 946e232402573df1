import { err, ok, type Result } from '../result';
import { type Bytes, utf8 } from './bytes';

/**
 * What is sealed: one JSON object in UTF-8, with a `kind`. Its further fields are checked by the schema of that kind,
 * by whoever opens it.
 */
export interface RecordBody {
  readonly kind: string;
  readonly [field: string]: unknown;
}

declare const plaintext: unique symbol;

/** An encoded record that fits an envelope. */
export type RecordPlaintext = Bytes & { readonly [plaintext]: true };

/** The most that an envelope of 2 MiB holds: padded lengths go in steps of 32 KiB there. */
export const largestPlaintext = 2_064_380;

/** Stands where a record was deleted. Sealed under the owner's key like any record, so that nobody can forge a deletion. */
export const tombstone = { kind: 'tombstone', format: 1 } as const;

export function isTombstone(body: RecordBody): boolean {
  return body.kind === tombstone.kind;
}

export type RecordTooLarge = { readonly type: 'too-large' };

/** The bytes to seal. `too-large` beyond what an envelope holds, about two million bytes of UTF-8. */
export function encodeRecord(value: { readonly kind: string }): Result<RecordPlaintext, RecordTooLarge> {
  const encoded = utf8(JSON.stringify(value));
  return encoded.length > largestPlaintext ? err({ type: 'too-large' }) : ok(encoded as RecordPlaintext);
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The record as it was opened. `not-a-record` when the bytes are not UTF-8, not a JSON object, or have no `kind`. */
export function decodeRecord(opened: Uint8Array): Result<RecordBody, { readonly type: 'not-a-record' }> {
  try {
    const value: unknown = JSON.parse(decoder.decode(opened));
    return isRecordBody(value) ? ok(value) : err({ type: 'not-a-record' });
  } catch {
    return err({ type: 'not-a-record' });
  }
}

function isRecordBody(value: unknown): value is RecordBody {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'kind') &&
    'kind' in value &&
    typeof value.kind === 'string'
  );
}
