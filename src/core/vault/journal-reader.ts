import { type Bytes, concat, equalBytes, isAllZero, readU32, readWholeNumber, type Sha256 } from './bytes';
import { type OwnerRef, type RecordId, readOwnerRef, readRecordId } from './ids';
import {
  decodeJournalHeader,
  frameCheck,
  frameHeadLength,
  frameOverhead,
  type JournalHeader,
  type JournalPosition,
  journalHeaderLength,
  largestEnvelope,
} from './journal';

/** A frame whose place in the chain holds. */
export interface JournalFrame {
  /** Where the frame begins in the file, and how long it is. */
  readonly offset: number;
  readonly byteLength: number;
  readonly sequence: number;
  readonly recordId: RecordId;
  readonly owner: OwnerRef;
  readonly version: number;
  /** Lies at `offset + frameHeadLength`. May be a view of the chunk: copy it before that buffer is used again. */
  readonly envelope: Uint8Array;
  readonly head: Bytes;
}

export type JournalVerdict =
  | { readonly kind: 'unreadable'; readonly type: 'damaged' | 'too-new' }
  | {
      /**
       * `torn-tail`: the last append was cut off by a crash or a power cut, was never acknowledged, and is to be cut
       * away. `damaged`: after the last sound frame come bytes that no interrupted append explains.
       */
      readonly kind: 'sound' | 'torn-tail' | 'damaged';
      readonly header: JournalHeader;
      readonly lastSequence: number;
      readonly head: Bytes;
      /** Where the sound frames end. */
      readonly byteLength: number;
    };

export interface JournalReader {
  /** Takes the file's next bytes, in pieces of any size, and gives the frames that they complete. */
  push(chunk: Uint8Array): readonly JournalFrame[];
  /** Called once, when there are no more bytes. */
  end(): JournalVerdict;
}

/** Where sound frames ended, and how an interrupted append could still explain what follows. */
interface Break {
  readonly explicable: boolean;
  /** An interrupted append has only zeros from here on. */
  readonly zerosFrom: number;
}

/**
 * Reads a journal of any size, holding one frame at a time. A disk may lose parts of an unfinished append only in whole
 * sectors; all of them divide into 512 bytes.
 */
const sector = 512;

export function journalReader(sha256: Sha256): JournalReader {
  let pending: Uint8Array = new Uint8Array(0);
  let offset = 0;
  let header: JournalHeader | null = null;
  let position: JournalPosition | null = null;
  let refused: 'damaged' | 'too-new' | null = null;
  let broken: Break | null = null;
  let byteLength = 0;
  let nonZeroEnd = 0;

  function push(chunk: Uint8Array): readonly JournalFrame[] {
    if (refused) return [];
    const start = offset + pending.length;
    if (broken) {
      noteNonZero(chunk, start);
      offset = start + chunk.length;
      return [];
    }
    let data = pending.length === 0 ? chunk : concat([pending, chunk]);
    if (!position) {
      if (data.length < journalHeaderLength) {
        pending = data.slice();
        return [];
      }
      const decoded = decodeJournalHeader(data, sha256);
      if (!decoded.ok) {
        refused = decoded.error.type;
        return [];
      }
      ({ header, position } = decoded.value);
      data = advance(data, journalHeaderLength);
    }
    const frames: JournalFrame[] = [];
    while (data.length >= frameHeadLength) {
      const length = frameLength(data, position);
      if (length === null) {
        const lastBoundary = Math.floor((offset + frameHeadLength - 1) / sector) * sector;
        stop(data, { explicable: true, zerosFrom: Math.max(offset, lastBoundary) });
        return frames;
      }
      if (data.length < length) break;
      const frame = readFrame(data.subarray(0, length), position);
      if (!frame) {
        stop(data, { explicable: hasHole(data.subarray(0, length), offset), zerosFrom: offset + length });
        return frames;
      }
      frames.push(frame);
      position = { sequence: frame.sequence, head: frame.head };
      data = advance(data, length);
    }
    pending = data.slice();
    return frames;
  }

  function advance(data: Uint8Array, length: number): Uint8Array {
    offset += length;
    byteLength = offset;
    return data.subarray(length);
  }

  function stop(data: Uint8Array, at: Break): void {
    broken = at;
    nonZeroEnd = offset;
    noteNonZero(data, offset);
    offset += data.length;
    pending = new Uint8Array(0);
  }

  function noteNonZero(data: Uint8Array, start: number): void {
    const last = data.findLastIndex((byte) => byte !== 0);
    if (last >= 0) nonZeroEnd = start + last + 1;
  }

  /** The length of the frame that begins `data`, or null when its first bytes do not belong here. */
  function frameLength(data: Uint8Array, before: JournalPosition): number | null {
    const body = data.subarray(0, frameHeadLength - 8);
    const check = data.subarray(frameHeadLength - 8, frameHeadLength);
    if (!equalBytes(frameCheck(before.head, body, sha256), check)) return null;
    const length = readU32(data, 0);
    if (length === 0 || length > largestEnvelope) return null;
    if (readWholeNumber(data, 4, 8) !== before.sequence + 1 || readU32(data, 44) === 0) return null;
    return frameOverhead + length;
  }

  function readFrame(frame: Uint8Array, before: JournalPosition): JournalFrame | null {
    const body = frame.subarray(0, frame.length - 32);
    const head = sha256([before.head, body]);
    if (!equalBytes(head, frame.subarray(frame.length - 32))) return null;
    return {
      offset,
      byteLength: frame.length,
      sequence: before.sequence + 1,
      recordId: readRecordId(frame, 12),
      owner: readOwnerRef(frame, 28),
      version: readU32(frame, 44),
      envelope: body.subarray(frameHeadLength),
      head,
    };
  }

  function end(): JournalVerdict {
    if (!header || !position) return { kind: 'unreadable', type: refused ?? 'damaged' };
    const at = { header, lastSequence: position.sequence, head: position.head, byteLength };
    if (broken) {
      const torn = broken.explicable && nonZeroEnd <= broken.zerosFrom;
      return { kind: torn ? 'torn-tail' : 'damaged', ...at };
    }
    return { kind: pending.length === 0 ? 'sound' : 'torn-tail', ...at };
  }

  return { push, end };
}

/**
 * True when the frame's share of some sector holds nothing but zeros, as where the disk never wrote it. Sixteen bytes of
 * ciphertext or hash are never all zero by chance.
 */
function hasHole(frame: Uint8Array, offset: number): boolean {
  let start = 0;
  while (start < frame.length) {
    const end = Math.min(frame.length, start + sector - ((offset + start) % sector));
    if (end - start >= 16 && isAllZero(frame.subarray(start, end))) return true;
    start = end;
  }
  return false;
}
