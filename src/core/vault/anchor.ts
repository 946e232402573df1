import { type Bytes, concat, readU32, readWholeNumber, u32, u64 } from './bytes';
import { largestSequence } from './journal';

/**
 * How far journal and audit trail reached when the keys file was written. Sealed there: the chains alone find damage,
 * only the anchor finds tampering. Encoded, numbers big-endian:
 *
 * | offset | bytes | content                                             |
 * |-------:|------:|-----------------------------------------------------|
 * |      0 |     4 | journal generation                                  |
 * |      4 |     8 | sequence of the last frame                          |
 * |     12 |    32 | chain head after it                                 |
 * |     44 |    32 | head of the audit trail, or zeros while there is none |
 */
export interface Anchor {
  readonly journalGeneration: number;
  readonly sequence: number;
  readonly head: Bytes;
  readonly auditHead: Bytes;
}

export const anchorLength = 76;

export const noAuditHead: Bytes = new Uint8Array(32);

export function encodeAnchor(anchor: Anchor): Bytes {
  if (anchor.journalGeneration < 1) throw new Error('generations count from 1');
  if (anchor.sequence > largestSequence) throw new Error('sequence out of range');
  if (anchor.head.length !== 32 || anchor.auditHead.length !== 32) throw new Error('a head has 32 bytes');
  return concat([u32(anchor.journalGeneration), u64(anchor.sequence), anchor.head, anchor.auditHead]);
}

/** The anchor, or null unless the bytes are exactly what `encodeAnchor` makes. */
export function decodeAnchor(bytes: Bytes): Anchor | null {
  if (bytes.length !== anchorLength) return null;
  const journalGeneration = readU32(bytes, 0);
  const sequence = readWholeNumber(bytes, 4, 8);
  if (journalGeneration === 0 || sequence === null || sequence > largestSequence) return null;
  return { journalGeneration, sequence, head: bytes.slice(12, 44), auditHead: bytes.slice(44) };
}
