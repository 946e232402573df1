import { describe, expect, it } from 'vitest';
import { toHex, u32 } from '../../../../src/core/vault/bytes';
import { ownerOfCase, readVaultId } from '../../../../src/core/vault/ids';
import {
  decodeJournalHeader,
  encodeFrame,
  encodeJournalHeader,
  frameOverhead,
  journalHeaderLength,
  largestEnvelope,
  largestSequence,
} from '../../../../src/core/vault/journal';
import { nodeSha256 } from '../../../vectors/fixed-random';
import { flip, newId, random, value } from './fixtures';

const header = { vaultId: readVaultId(random(16)), generation: 3, baseSequence: 12, baseHead: random(32) };
const { bytes, position } = encodeJournalHeader(header, nodeSha256);
const content = { recordId: newId(), owner: ownerOfCase(newId()), version: 1, envelope: random(300) };

describe('the header of a journal', () => {
  it('comes back with the position that its first frame follows', () => {
    expect(bytes.length).toBe(journalHeaderLength);
    expect(value(decodeJournalHeader(bytes, nodeSha256))).toEqual({ header, position });
    expect(position.sequence).toBe(12);
  });

  it('binds the chain to vault, generation and what went before', () => {
    const heads = [
      header,
      { ...header, vaultId: readVaultId(random(16)) },
      { ...header, generation: 4 },
      { ...header, baseSequence: 13 },
      { ...header, baseHead: random(32) },
    ].map((other) => toHex(encodeJournalHeader(other, nodeSha256).position.head));
    expect(new Set(heads).size).toBe(5);
  });

  it('is damaged by any flipped bit and at any shorter length', () => {
    for (let index = 0; index < bytes.length; index += 1) {
      for (const changed of [flip(bytes, index, 1 << (index % 8)), bytes.slice(0, index)]) {
        expect(decodeJournalHeader(changed, nodeSha256)).toEqual({ ok: false, error: { type: 'damaged' } });
      }
    }
  });

  const stating = (offset: number, part: Uint8Array) => {
    const changed = bytes.slice();
    changed.set(part, offset);
    changed.set(nodeSha256([changed.subarray(0, 72)]), 72);
    return decodeJournalHeader(changed, nodeSha256);
  };

  it('is too new when its format is higher', () => {
    expect(stating(8, u32(2))).toEqual({ ok: false, error: { type: 'too-new' } });
  });

  it.each([
    ['format nought', 8, u32(0)],
    ['generation nought', 12, u32(0)],
    ['a sequence beyond all', 32, u32(0x0001_0000)],
    ['a sequence that no number holds', 32, u32(0xffff_ffff)],
  ] as const)('is damaged with %s', (_, offset, part) => {
    expect(stating(offset, part)).toEqual({ ok: false, error: { type: 'damaged' } });
  });
});

describe('a frame', () => {
  it('is as long as its envelope and 88 bytes, and goes one further', () => {
    const frame = encodeFrame(position, content, nodeSha256);
    expect(frame.bytes.length).toBe(300 + frameOverhead);
    expect(frame.position.sequence).toBe(13);
    expect(toHex(frame.position.head)).toBe(toHex(frame.bytes.subarray(-32)));
  });

  it('has another head when anything in it or before it differs', () => {
    const heads = [
      encodeFrame(position, content, nodeSha256),
      encodeFrame({ ...position, sequence: 13 }, content, nodeSha256),
      encodeFrame({ ...position, head: random(32) }, content, nodeSha256),
      encodeFrame(position, { ...content, recordId: newId() }, nodeSha256),
      encodeFrame(position, { ...content, owner: ownerOfCase(newId()) }, nodeSha256),
      encodeFrame(position, { ...content, version: 2 }, nodeSha256),
      encodeFrame(position, { ...content, envelope: random(300) }, nodeSha256),
    ].map((frame) => toHex(frame.position.head));
    expect(new Set(heads).size).toBe(7);
  });

  it('is not written where it could not be read', () => {
    const write = (change: object, before = position) =>
      encodeFrame(before, { ...content, ...change }, nodeSha256);
    expect(() => write({ envelope: new Uint8Array(0) })).toThrow('bounds');
    expect(() => write({ envelope: new Uint8Array(largestEnvelope + 1) })).toThrow('bounds');
    expect(() => write({ version: 0 })).toThrow('from 1');
    expect(() => write({ version: 2 ** 32 })).toThrow('whole number');
    expect(() => write({}, { ...position, sequence: largestSequence })).toThrow('range');
    expect(() => encodeJournalHeader({ ...header, generation: 0 }, nodeSha256)).toThrow('from 1');
    expect(() => encodeJournalHeader({ ...header, baseHead: random(31) }, nodeSha256)).toThrow('32');
  });
});
