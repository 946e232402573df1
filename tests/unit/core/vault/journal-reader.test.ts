import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, concat, toHex, u32, u64 } from '../../../../src/core/vault/bytes';
import { idBytes, selfOwner } from '../../../../src/core/vault/ids';
import {
  encodeFrame,
  frameCheck,
  frameHeadLength,
  frameOverhead,
  journalHeaderLength,
  largestEnvelope,
} from '../../../../src/core/vault/journal';
import { type JournalFrame, journalReader } from '../../../../src/core/vault/journal-reader';
import { nodeSha256 } from '../../../vectors/fixed-random';
import { flip, makeTestJournal, newId, random, type TestJournal } from './fixtures';

const journal = await makeTestJournal(4);
const endOfLast = journal.bytes.length;

function read(chunks: readonly Uint8Array[]) {
  const reader = journalReader(nodeSha256);
  const frames: JournalFrame[] = chunks.flatMap((chunk) => [...reader.push(chunk)]);
  return { frames, verdict: reader.end() };
}

/** Kind, the last sound sequence, and how many frames were given. */
function tell(bytes: Bytes, step = bytes.length || 1) {
  const chunks = Array.from({ length: Math.ceil(bytes.length / step) }, (_, index) =>
    bytes.slice(index * step, (index + 1) * step),
  );
  const { frames, verdict } = read(chunks);
  if (verdict.kind === 'unreadable') return [verdict.kind, verdict.type, frames.length];
  expect(verdict.lastSequence).toBe(verdict.header.baseSequence + frames.length);
  return [verdict.kind, verdict.lastSequence, frames.length];
}

function framesBefore({ ends }: TestJournal, offset: number): number {
  return ends.filter((end) => end <= offset).length - 1;
}

describe('a sound journal', () => {
  it('gives every frame with its place', () => {
    const { frames, verdict } = read([journal.bytes]);
    expect(frames.map((frame) => frame.sequence)).toEqual([11, 12, 13, 14]);
    expect(frames.map((frame) => frame.offset)).toEqual(journal.ends.slice(0, 4));
    for (const frame of frames) {
      const start = frame.offset + frameHeadLength;
      const inFile = journal.bytes.subarray(start, start + frame.envelope.length);
      expect(toHex(frame.envelope)).toBe(toHex(inFile));
      expect(frame.offset + frame.byteLength).toBe(start + frame.envelope.length + 32);
    }
    expect(verdict).toEqual({
      kind: 'sound',
      header: journal.header,
      lastSequence: 14,
      head: frames.at(-1)?.head,
      byteLength: endOfLast,
    });
  });

  it('reads the same in pieces of any size', () => {
    const whole = read([journal.bytes]);
    fc.assert(
      fc.property(fc.array(fc.nat(endOfLast), { maxLength: 12 }), (cuts) => {
        const places = [0, ...cuts.toSorted((left, right) => left - right), endOfLast];
        const chunks = places.slice(1).map((end, index) => journal.bytes.slice(places[index], end));
        expect(read(chunks)).toEqual(whole);
      }),
    );
    expect(tell(journal.bytes, 1)).toEqual(['sound', 14, 4]);
  });

  it.each([100, 1_500])('does not mind one buffer of %d bytes for all pieces', (size) => {
    const reader = journalReader(nodeSha256);
    const buffer = new Uint8Array(size);
    let frames = 0;
    for (let start = 0; start < endOfLast; start += buffer.length) {
      const piece = journal.bytes.subarray(start, start + buffer.length);
      buffer.set(piece);
      frames += reader.push(buffer.subarray(0, piece.length)).length;
    }
    expect([frames, reader.end().kind]).toEqual([4, 'sound']);
  });

  it('may hold no frame yet', () => {
    expect(tell(journal.bytes.slice(0, journalHeaderLength))).toEqual(['sound', 10, 0]);
  });
});

describe('a journal that ends early', () => {
  it('is sound at the end of a frame, torn within one, and unreadable within its header', () => {
    for (let length = 0; length <= endOfLast; length += 1) {
      const sound = framesBefore(journal, length);
      const expected =
        length < journalHeaderLength
          ? ['unreadable', 'damaged', 0]
          : [journal.ends.includes(length) ? 'sound' : 'torn-tail', 10 + sound, sound];
      expect(tell(journal.bytes.slice(0, length))).toEqual(expected);
      expect(tell(journal.bytes.slice(0, length), 64)).toEqual(expected);
    }
  });

  it('says where to cut', () => {
    const { verdict } = read([journal.bytes.slice(0, endOfLast - 1)]);
    expect(verdict).toMatchObject({ kind: 'torn-tail', byteLength: journal.ends[3] });
  });
});

describe('a journal with a damaged byte', () => {
  it('is named with the last sound sequence, never taken for a torn tail, whichever byte it is', () => {
    for (let index = 0; index < endOfLast; index += 1) {
      const sound = framesBefore(journal, index);
      const expected =
        index < journalHeaderLength ? ['unreadable', 'damaged', 0] : ['damaged', 10 + sound, sound];
      for (const mask of [1, 0x80]) expect(tell(flip(journal.bytes, index, mask))).toEqual(expected);
      expect(tell(flip(journal.bytes, index, 0xff), 500)).toEqual(expected);
    }
  });

  it('is damaged where a frame is missing, comes twice, or two changed places', () => {
    const [header, ...frames] = [0, ...journal.ends]
      .slice(0, -1)
      .map((start, index) => journal.bytes.slice(start, journal.ends[index]));
    const [first, second, third, fourth] = frames;
    if (!header || !first || !second || !third || !fourth) throw new Error('four frames');
    expect(tell(concat([header, first, third, fourth]))).toEqual(['damaged', 11, 1]);
    expect(tell(concat([header, second, third, fourth]))).toEqual(['damaged', 10, 0]);
    expect(tell(concat([header, first, second, second]))).toEqual(['damaged', 12, 2]);
    expect(tell(concat([header, first, third, second, fourth]))).toEqual(['damaged', 11, 1]);
  });

  it('is damaged where something was written behind it', () => {
    expect(tell(concat([journal.bytes, random(500)]))).toEqual(['damaged', 14, 4]);
  });
});

/** Sets all that falls into these sectors of 512 bytes to zero, as where a disk never wrote them. */
function withoutSectors(bytes: Bytes, from: number, to: number): Bytes {
  return bytes.slice().fill(0, from * 512, to * 512);
}

describe('after a power cut', () => {
  it('zeros behind the last frame are a torn tail, however many', () => {
    for (const length of [1, 55, 56, 57, 4_096, 5_000_000]) {
      expect(tell(concat([journal.bytes, new Uint8Array(length)]), 100_000)).toEqual(['torn-tail', 14, 4]);
    }
  });

  it('a last frame that was not written from some sector on is a torn tail', async () => {
    const long = await makeTestJournal(2, 5_000);
    const start = long.ends[1] ?? 0;
    for (let sector = Math.ceil(start / 512); sector * 512 < long.bytes.length; sector += 1) {
      const torn = withoutSectors(long.bytes, sector, 1_000);
      expect(tell(torn)).toEqual(['torn-tail', 11, 1]);
      expect(tell(torn, 300)).toEqual(['torn-tail', 11, 1]);
      expect(tell(concat([torn, new Uint8Array(9_000)]))).toEqual(['torn-tail', 11, 1]);
    }
  });

  it('a last frame of which only the first bytes before a sector were written is a torn tail', () => {
    const [before] = journal.ends.slice(-1);
    const { verdict } = read([journal.bytes]);
    if (before === undefined || verdict.kind === 'unreadable') throw new Error('readable');
    const position = { sequence: verdict.lastSequence, head: verdict.head };
    const content = { recordId: newId(), owner: selfOwner, version: 1 };
    for (const written of [1, 20, 48, 55]) {
      const padding = 512 - ((before + frameOverhead + written) % 512);
      const first = encodeFrame(position, { ...content, envelope: random(padding) }, nodeSha256);
      const second = encodeFrame(first.position, { ...content, envelope: random(900) }, nodeSha256);
      const start = before + first.bytes.length;
      const boundary = start + written;
      expect(boundary % 512).toBe(0);
      const whole = concat([journal.bytes, first.bytes, second.bytes]);
      expect(tell(whole)).toEqual(['sound', 16, 6]);
      expect(tell(whole.slice().fill(0, boundary))).toEqual(['torn-tail', 15, 5]);
      expect(tell(whole.slice().fill(0, boundary, whole.length - 1))).toEqual(['damaged', 15, 5]);
    }
  });

  it('a last frame that lacks a sector in its middle is a torn tail', async () => {
    const long = await makeTestJournal(2, 5_000);
    const first = Math.ceil(((long.ends[1] ?? 0) + frameHeadLength) / 512);
    for (let sector = first; (sector + 1) * 512 < long.bytes.length; sector += 1) {
      expect(tell(withoutSectors(long.bytes, sector, sector + 1))).toEqual(['torn-tail', 11, 1]);
    }
  });

  it('a frame that lacks a sector and is followed by another is damage, since it may have been acknowledged', async () => {
    const long = await makeTestJournal(3, 5_000);
    const middle = Math.ceil(((long.ends[1] ?? 0) + frameHeadLength) / 512);
    expect(tell(withoutSectors(long.bytes, middle, middle + 1))).toEqual(['damaged', 11, 1]);
    const headOfSecond = Math.floor((long.ends[1] ?? 0) / 512);
    expect(tell(withoutSectors(long.bytes, headOfSecond, headOfSecond + 1))[0]).toBe('damaged');
  });
});

describe('a frame that lies about its length', () => {
  const claiming = (length: number, sequence = 15): Bytes => {
    const { verdict } = read([journal.bytes]);
    if (verdict.kind === 'unreadable') throw new Error('readable');
    const body = concat([u32(length), u64(sequence), idBytes(newId()), idBytes(selfOwner), u32(1)]);
    return concat([journal.bytes, body, frameCheck(verdict.head, body, nodeSha256)]);
  };

  it.each([0, largestEnvelope + 1, 0x7fff_ffff, 0xffff_ffff])(
    'of %d bytes is damage at once, before any of them is gathered',
    (length) => {
      expect(tell(claiming(length))).toEqual(['damaged', 14, 4]);
      expect(tell(concat([claiming(length), random(3_000)]))).toEqual(['damaged', 14, 4]);
    },
  );

  it('within bounds waits for the rest, and is a torn tail without it', () => {
    expect(tell(claiming(largestEnvelope))).toEqual(['torn-tail', 14, 4]);
  });

  it('or its sequence is damage', () => {
    expect(tell(claiming(100, 16))).toEqual(['damaged', 14, 4]);
    expect(tell(claiming(100, 14))).toEqual(['damaged', 14, 4]);
  });
});

it('a journal of large records is read holding little more than one of them', () => {
  const reader = journalReader(nodeSha256);
  reader.push(journal.bytes);
  const before = reader.end();
  if (before.kind === 'unreadable') throw new Error('readable');
  let position = { sequence: before.lastSequence, head: before.head };
  const digests: string[] = [];
  const seen: string[] = [];
  for (let index = 0; index < 5; index += 1) {
    const envelope = random(largestEnvelope - index);
    const content = { recordId: newId(), owner: selfOwner, version: 1, envelope };
    const frame = encodeFrame(position, content, nodeSha256);
    position = frame.position;
    digests.push(toHex(nodeSha256([envelope])));
    for (let start = 0; start < frame.bytes.length; start += 262_144) {
      const frames = reader.push(frame.bytes.subarray(start, start + 262_144));
      seen.push(...frames.map((each) => toHex(nodeSha256([each.envelope]))));
    }
  }
  expect(seen).toEqual(digests);
  expect(reader.end()).toMatchObject({ kind: 'sound', lastSequence: 19 });
});
