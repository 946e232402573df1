import { err, ok, type Result } from '../result';
import {
  type Bytes,
  concat,
  equalBytes,
  readU32,
  readWholeNumber,
  type Sha256,
  u32,
  u64,
  utf8,
} from './bytes';
import { idBytes, type OwnerRef, type RecordId, readVaultId, type VaultId } from './ids';

/**
 * `vault.journal.N`: a header, then frames, each chained to the one before. Numbers are big-endian.
 *
 * | header | bytes | content                                                                        |
 * |-------:|------:|--------------------------------------------------------------------------------|
 * |      0 |     8 | `LUWTEJNL`                                                                     |
 * |      8 |     4 | format, 1                                                                      |
 * |     12 |     4 | journal generation N, from 1                                                   |
 * |     16 |    16 | vault id                                                                       |
 * |     32 |     8 | base sequence: that of the last frame of the generation before, or 0           |
 * |     40 |    32 | base head: the chain's head at the end of the generation before, or zeros      |
 * |     72 |    32 | SHA-256 of the 72 bytes before: the chain's head as long as there is no frame  |
 *
 * | frame  | bytes | content                                                                        |
 * |-------:|------:|--------------------------------------------------------------------------------|
 * |      0 |     4 | length n of the envelope                                                       |
 * |      4 |     8 | sequence: one more than that of the frame before                               |
 * |     12 |    16 | record id                                                                      |
 * |     28 |    16 | owner reference                                                                |
 * |     44 |     4 | version of the record                                                          |
 * |     48 |     8 | check: the first 8 bytes of SHA-256(head before ‖ the 48 bytes before)         |
 * |     56 |     n | envelope                                                                       |
 * | 56 + n |    32 | the chain's new head: SHA-256(head before ‖ the 56 + n bytes before)           |
 *
 * The check is there so that a damaged length is never taken for a frame that a power cut left unfinished.
 * Later formats keep the header's shape, so that "too new" is told apart from "damaged".
 */
const journalFormat = 1;

export const journalHeaderLength = 104;
export const frameHeadLength = 56;
export const frameOverhead = frameHeadLength + 32;

/** The largest single sealed record, in bytes. What claims to be larger is refused before any of it is gathered. */
export const largestEnvelope = 2 * 1024 * 1024;

/** Sequences fit the 6 bytes that they have in an inventory. */
export const largestSequence = 2 ** 48 - 1;

const magic = utf8('LUWTEJNL');
const headerBody = 72;

export interface JournalHeader {
  readonly vaultId: VaultId;
  readonly generation: number;
  readonly baseSequence: number;
  readonly baseHead: Bytes;
}

/** The end of a chain: the sequence of the last frame and the hash over everything up to it. */
export interface JournalPosition {
  readonly sequence: number;
  readonly head: Bytes;
}

export interface FrameContent {
  readonly recordId: RecordId;
  readonly owner: OwnerRef;
  readonly version: number;
  readonly envelope: Uint8Array;
}

/** What a new journal file begins with, and the position that its first frame follows. */
export function encodeJournalHeader(
  header: JournalHeader,
  sha256: Sha256,
): { readonly bytes: Bytes; readonly position: JournalPosition } {
  if (header.generation < 1) throw new Error('generations count from 1');
  if (header.baseSequence > largestSequence) throw new Error('sequence out of range');
  if (header.baseHead.length !== 32) throw new Error('a head has 32 bytes');
  const body = concat([
    magic,
    u32(journalFormat),
    u32(header.generation),
    idBytes(header.vaultId),
    u64(header.baseSequence),
    header.baseHead,
  ]);
  const head = sha256([body]);
  return { bytes: concat([body, head]), position: { sequence: header.baseSequence, head } };
}

export type HeaderFailure = { readonly type: 'damaged' | 'too-new' };

/** Reads the first 104 bytes of a journal file. */
export function decodeJournalHeader(
  bytes: Uint8Array,
  sha256: Sha256,
): Result<{ readonly header: JournalHeader; readonly position: JournalPosition }, HeaderFailure> {
  if (bytes.length < journalHeaderLength) return err({ type: 'damaged' });
  if (!equalBytes(bytes.subarray(0, magic.length), magic)) return err({ type: 'damaged' });
  const head = new Uint8Array(bytes.subarray(headerBody, journalHeaderLength));
  if (!equalBytes(sha256([bytes.subarray(0, headerBody)]), head)) return err({ type: 'damaged' });
  const format = readU32(bytes, 8);
  if (format > journalFormat) return err({ type: 'too-new' });
  const generation = readU32(bytes, 12);
  const baseSequence = readWholeNumber(bytes, 32, 8);
  if (format !== journalFormat || generation === 0) return err({ type: 'damaged' });
  if (baseSequence === null || baseSequence > largestSequence) return err({ type: 'damaged' });
  const baseHead = new Uint8Array(bytes.subarray(40, headerBody));
  const header = { vaultId: readVaultId(bytes, 16), generation, baseSequence, baseHead };
  return ok({ header, position: { sequence: baseSequence, head } });
}

/** The bytes to append after `before`, and the position that they lead to. */
export function encodeFrame(
  before: JournalPosition,
  content: FrameContent,
  sha256: Sha256,
): { readonly bytes: Bytes; readonly position: JournalPosition } {
  const { envelope, version } = content;
  if (envelope.length === 0 || envelope.length > largestEnvelope) throw new Error('envelope out of bounds');
  if (version < 1) throw new Error('versions count from 1');
  const sequence = before.sequence + 1;
  if (sequence > largestSequence) throw new Error('sequence out of range');
  const body = concat([
    u32(envelope.length),
    u64(sequence),
    idBytes(content.recordId),
    idBytes(content.owner),
    u32(version),
  ]);
  const check = frameCheck(before.head, body, sha256);
  const head = sha256([before.head, body, check, envelope]);
  return { bytes: concat([body, check, envelope, head]), position: { sequence, head } };
}

/** The 8 bytes that guard a frame's first 48. */
export function frameCheck(head: Uint8Array, body: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256([head, body]).subarray(0, 8);
}
