import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A value as `qpdf --json=2` writes it: names begin with a slash, references read `12 0 R`. */
export type PdfValue =
  | string
  | number
  | boolean
  | null
  | readonly PdfValue[]
  | { readonly [key: string]: PdfValue };
export type PdfDictionary = { readonly [key: string]: PdfValue };

export interface PdfObjects {
  readonly trailer: PdfDictionary;
  readonly catalog: PdfDictionary;
  /** Every dictionary of the file, those of streams too, by reference. */
  readonly dictionaries: ReadonlyMap<string, PdfDictionary>;
  /** Follows a reference; a dictionary that is there already is given back. */
  readonly follow: (value: PdfValue | undefined) => PdfDictionary;
  readonly streamOf: (reference: PdfValue | undefined) => Uint8Array;
}

interface QpdfFile {
  readonly qpdf: readonly [
    unknown,
    Record<
      string,
      {
        readonly value?: PdfValue;
        readonly stream?: { readonly dict: PdfDictionary; readonly data?: string };
      }
    >,
  ];
}

/** Gives a file with the bytes to a program, which gets its path as the last argument. */
export function runOnFile(bytes: Uint8Array, command: string, ...options: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'luwte-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, bytes);
    const run = spawnSync(command, [...options, file], { maxBuffer: 1 << 30 });
    if (run.error) throw run.error;
    return { status: run.status, stdout: run.stdout, stderr: run.stderr.toString() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What qpdf has to say about the file; an empty string when it has nothing to complain about. */
export function qpdfComplaints(bytes: Uint8Array): string {
  const { status, stdout, stderr } = runOnFile(bytes, 'qpdf', '--check');
  const clean = status === 0 && stdout.includes('No syntax or stream encoding errors found');
  return clean ? stderr : `${stdout}${stderr}`;
}

/** The objects of a file, read by qpdf and not by the library that wrote them. */
export function readObjects(bytes: Uint8Array): PdfObjects {
  const { stdout, stderr } = runOnFile(
    bytes,
    'qpdf',
    '--json=2',
    '--json-stream-data=inline',
    '--decode-level=all',
  );
  if (stdout.length === 0) throw new Error(stderr);
  const objects = (JSON.parse(stdout.toString()) as QpdfFile).qpdf[1];
  const dictionaries = new Map<string, PdfDictionary>();
  const streams = new Map<string, Uint8Array>();
  for (const [key, { value, stream }] of Object.entries(objects)) {
    const reference = key.replace(/^obj:/, '');
    if (stream) {
      dictionaries.set(reference, stream.dict);
      streams.set(reference, Buffer.from(stream.data ?? '', 'base64'));
    } else if (isDictionary(value)) {
      dictionaries.set(reference, value);
    }
  }
  const follow = (value: PdfValue | undefined): PdfDictionary => {
    if (isDictionary(value)) return value;
    const found = dictionaries.get(String(value));
    if (!found) throw new Error(`no dictionary at ${String(value)}`);
    return found;
  };
  const trailer = dictionaries.get('trailer') ?? {};
  const streamOf = (reference: PdfValue | undefined) => streams.get(String(reference)) ?? new Uint8Array();
  return { trailer, catalog: follow(trailer['/Root']), dictionaries, follow, streamOf };
}

function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
