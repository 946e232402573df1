import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leveldbBlocks } from './leveldb-blocks';
import { unsnappy } from './snappy';

export interface Finding {
  readonly file: string;
  readonly form: string;
}

/** Chromium marks a value of IndexedDB that it compressed with Snappy by these bytes. */
const compressedValue = Buffer.from([0xff, 0x11, 0x02]);

/**
 * Looks for a text in every byte of the files: as UTF-8, as UTF-16 of both orders, in base 64 at each of its three
 * alignments, as hexadecimal; also inside the compressed blocks and values of IndexedDB's files.
 */
export function findCanary(files: Iterable<string>, canary: string): Finding[] {
  const forms = formsOf(canary);
  const found: Finding[] = [];
  for (const file of files) {
    for (const part of partsOf(read(file))) {
      for (const [form, bytes] of forms) if (part.includes(bytes)) found.push({ file, form });
    }
  }
  return found;
}

/** Every regular file below the folder that was changed at or after that time. */
export function filesBelow(folder: string, changedSince = 0): string[] {
  let entries: string[];
  try {
    entries = readdirSync(folder);
  } catch {
    return [];
  }
  return entries.flatMap((name) => {
    const path = join(folder, name);
    const about = lstatSync(path, { throwIfNoEntry: false });
    if (about?.isDirectory()) return filesBelow(path, changedSince);
    return about?.isFile() && about.mtimeMs >= changedSince ? [path] : [];
  });
}

export function formsOf(canary: string): Map<string, Buffer> {
  const utf8 = Buffer.from(canary, 'utf8');
  const little = Buffer.from(canary, 'utf16le');
  const forms = new Map([
    ['UTF-8', utf8],
    ['UTF-16 LE', little],
    ['UTF-16 BE', Buffer.from(little).swap16()],
    ['hexadecimal', Buffer.from(utf8.toString('hex'))],
  ]);
  for (const [name, bytes] of [
    ['UTF-8', utf8],
    ['UTF-16', little],
  ] as const) {
    for (const shift of [0, 1, 2]) {
      const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
      // The first and last characters also depend on the neighbours.
      const inner = encoded.slice(shift === 0 ? 0 : 4, -4);
      forms.set(`base 64 of ${name}, shifted by ${shift}`, Buffer.from(inner));
    }
  }
  return forms;
}

function partsOf(file: Buffer): Buffer[] {
  const blocks = leveldbBlocks(file).map((block) => Buffer.from(block));
  return [file, ...blocks, ...[file, ...blocks].flatMap(compressedValuesIn)];
}

function compressedValuesIn(bytes: Buffer): Buffer[] {
  const values: Buffer[] = [];
  for (let at = bytes.indexOf(compressedValue); at !== -1; at = bytes.indexOf(compressedValue, at + 1)) {
    const value = unsnappy(bytes.subarray(at + compressedValue.length));
    if (value) values.push(Buffer.from(value));
  }
  return values;
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
