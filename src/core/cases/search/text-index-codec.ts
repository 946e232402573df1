import type { RecordId } from '../values';
import { appendPosting, emptyPostings, type Postings } from './postings';
import type { IndexContents } from './text-index';

/**
 * The index in bytes, for the sealed cache only: it can always be made anew, so that no older format is ever read.
 * Whole numbers are LEB128 varints; note numbers of a word are stored as differences.
 *
 * | part  | content                                                                         |
 * |-------|---------------------------------------------------------------------------------|
 * | head  | number of notes, number of words                                                |
 * | notes | for each: id (16 bytes), number of words in it                                  |
 * | words | for each: length in bytes, UTF-8, number of notes, then difference and count for each |
 */
export function encodeIndex({ ids, lengths, words, postings }: IndexContents): Uint8Array<ArrayBuffer> {
  const writer = createWriter();
  writer.number(ids.length);
  writer.number(words.length);
  ids.forEach((id, number) => {
    for (let at = 0; at < 32; at += 2) writer.byte(Number.parseInt(id.slice(at, at + 2), 16));
    writer.number(lengths[number] ?? 0);
  });
  const encoder = new TextEncoder();
  words.forEach((word, number) => {
    const spelled = encoder.encode(word);
    writer.number(spelled.length);
    for (const byte of spelled) writer.byte(byte);
    const list = postings[number] ?? emptyPostings();
    writer.number(list.length);
    let before = 0;
    for (let at = 0; at < list.length; at += 1) {
      const note = list.notes[at] ?? 0;
      writer.number(note - before);
      writer.byte(list.counts[at] ?? 0);
      before = note;
    }
  });
  return writer.bytes();
}

/** The index that `encodeIndex` wrote. Null where the bytes are not one. */
export function decodeIndex(bytes: Uint8Array): IndexContents | null {
  const reader = createReader(bytes);
  const [noteCount, wordCount] = [reader.number(), reader.number()];
  // Each note takes 17 bytes at least and each word 4: a count beyond that is not believed.
  if (noteCount * 17 + wordCount * 4 > bytes.length) return null;
  const ids: RecordId[] = [];
  const lengths: number[] = [];
  for (let number = 0; number < noteCount; number += 1) {
    ids.push(hex(reader.take(16)) as RecordId);
    lengths.push(reader.number());
  }
  const decoder = new TextDecoder();
  const words: string[] = [];
  const postings: Postings[] = [];
  for (let number = 0; number < wordCount && reader.sound(); number += 1) {
    words.push(decoder.decode(reader.take(reader.number())));
    const list = emptyPostings();
    const length = reader.number();
    let note = 0;
    for (let at = 0; at < length && reader.sound(); at += 1) {
      note += reader.number();
      if (note >= noteCount) return null;
      appendPosting(list, note, reader.byte());
    }
    postings.push(list);
  }
  return reader.sound() && reader.atEnd() ? { ids, lengths, words, postings } : null;
}

function createWriter() {
  let buffer = new Uint8Array(1 << 16);
  let length = 0;
  function byte(value: number): void {
    if (length === buffer.length) {
      const larger = new Uint8Array(buffer.length * 2);
      larger.set(buffer);
      buffer = larger;
    }
    buffer[length] = value;
    length += 1;
  }
  function number(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    byte(rest);
  }
  return { byte, number, bytes: () => buffer.slice(0, length) };
}

function createReader(bytes: Uint8Array) {
  let at = 0;
  let beyond = false;
  function byte(): number {
    const value = bytes[at];
    at += 1;
    if (value === undefined) beyond = true;
    return value ?? 0;
  }
  function number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const part = byte();
      value |= (part & 0x7f) << shift;
      if (part < 0x80) return value >>> 0;
    }
    beyond = true;
    return 0;
  }
  function take(length: number): Uint8Array {
    if (at + length > bytes.length) beyond = true;
    const taken = bytes.subarray(at, at + length);
    at += length;
    return taken;
  }
  return { byte, number, take, sound: () => !beyond, atEnd: () => at === bytes.length };
}

function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}
