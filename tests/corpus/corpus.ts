import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FindingKind, TextContext } from '../../src/core/text/finding';
import { findingKinds } from '../../src/core/text/finding';

/**
 * The corpus of the text lint: invented notes with marked spans, one file a register.
 *
 * | in a file                        | meaning                                                              |
 * |----------------------------------|----------------------------------------------------------------------|
 * | `@@ nl \| people: A; B \| units: X` | opens a note: language, the people and units that its case knows     |
 * | `[[person\|Anke Visser]]`        | a marked span: one of the kinds of findings                          |
 * | `[[known\|Anke]]`                | a person of the case                                                 |
 * | everything else                  | the note as it was written                                           |
 */
export interface MarkedSpan {
  readonly kind: FindingKind;
  /** A person whom the case knows. */
  readonly known: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Note {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
  readonly context: TextContext;
}

export type CorpusPart = 'tuning' | 'held-out';

/** Reads every note of one part, in the order of its files. */
export function readCorpus(part: CorpusPart): Note[] {
  const folder = join(import.meta.dirname, part);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      parseNotes(readFileSync(join(folder, file), 'utf8'), `${part}/${basename(file, '.txt')}`),
    );
}

/** Parses one file of notes; a mark that is not closed or of an unknown kind throws with the note's id. */
export function parseNotes(source: string, name: string): Note[] {
  return source
    .split(/^@@ /m)
    .slice(1)
    .map((block, index) => {
      const cut = block.indexOf('\n');
      const id = `${name}#${index + 1}`;
      return {
        id,
        ...parseMarks(block.slice(cut + 1).trimEnd(), id),
        context: parseHeader(block.slice(0, cut), id),
      };
    });
}

function parseHeader(header: string, id: string): TextContext {
  const [language = '', ...fields] = header.split('|').map((field) => field.trim());
  if (language !== 'nl' && language !== 'en') throw new Error(`${id}: unknown language ${language}`);
  return {
    language,
    people: valuesOf(fields, 'people').map((name) => ({ name })),
    units: valuesOf(fields, 'units'),
  };
}

function valuesOf(fields: readonly string[], label: string): string[] {
  const field = fields.find((candidate) => candidate.startsWith(`${label}:`)) ?? '';
  return field
    .slice(label.length + 1)
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function parseMarks(marked: string, id: string): { text: string; spans: MarkedSpan[] } {
  const spans: MarkedSpan[] = [];
  let text = '';
  let at = 0;
  // "[[[date|…]] 09:14]" is a mark behind a bracket of the text: the innermost pair opens the mark.
  for (const match of marked.matchAll(/\[\[(?!\[)([a-z-]+)\|([^\]]*)\]\]/g)) {
    text += marked.slice(at, match.index);
    const [whole, label = '', inside = ''] = match;
    const kind = label === 'known' ? 'person' : findingKinds.find((candidate) => candidate === label);
    if (!kind || inside === '') throw new Error(`${id}: bad mark ${whole}`);
    spans.push({ kind, known: label === 'known', start: text.length, end: text.length + inside.length });
    text += inside;
    at = match.index + whole.length;
  }
  text += marked.slice(at);
  if (text.includes('[[') || text.includes(']]')) throw new Error(`${id}: a mark is not closed`);
  return { text, spans };
}
