import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { formsOf } from './find-canary';

const piece = 4 * 1024 * 1024;

/** The forms in which a text lies in the readable memory of a process (Linux, as the same user or root). */
export function findInMemory(processId: number, text: string): string[] {
  const forms = [...formsOf(text)];
  const longest = Math.max(...forms.map(([, bytes]) => bytes.length));
  const found = new Set<string>();
  const memory = openSync(`/proc/${processId}/mem`, 'r');
  const buffer = Buffer.alloc(piece + longest);
  try {
    for (const { start, end } of readableRanges(processId)) {
      for (let at = start; at < end; at += piece) {
        const length = Math.min(piece + longest, end - at);
        const read = readAt(memory, buffer, length, at);
        const bytes = buffer.subarray(0, read);
        for (const [form, wanted] of forms) if (bytes.includes(wanted)) found.add(form);
      }
    }
  } finally {
    closeSync(memory);
  }
  return [...found];
}

function readableRanges(processId: number): { start: number; end: number }[] {
  return readFileSync(`/proc/${processId}/maps`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const match = /^([0-9a-f]+)-([0-9a-f]+) r\S+ .*?(\[(?:vvar|vsyscall|vvar_vclock)\])?$/.exec(line);
      if (!match || match[3] !== undefined) return [];
      return [{ start: Number.parseInt(match[1] ?? '0', 16), end: Number.parseInt(match[2] ?? '0', 16) }];
    });
}

/** Ranges that are reserved but not there answer with an error; they hold nothing. */
function readAt(file: number, buffer: Buffer, length: number, position: number): number {
  try {
    return readSync(file, buffer, 0, length, position);
  } catch {
    return 0;
  }
}
