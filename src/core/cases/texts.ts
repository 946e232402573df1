import { z } from '../schema';

/**
 * Texts as people type and paste them. Nothing that can be read is refused or lost: emoji, bidirectional marks and
 * zero-width characters stay. Characters that only steer a machine are taken out, because nobody could see why a field
 * was refused.
 */

/** Every way of ending a line that pasted text uses: carriage return, vertical tab, form feed, next line, U+2028 and U+2029. */
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

// Tab and newline are the two control characters that a text may hold.
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** Half of a character outside the basic plane: no bytes can be made of it, so no hash would tell two such texts apart. */
const loneSurrogates = /\p{Surrogate}/gu;

/** A text of several lines: line ends become `\n`, control characters go, halves of characters become U+FFFD. */
export function cleanPassage(text: string): string {
  return text.replace(lineEnds, '\n').replace(controls, '').replace(loneSurrogates, '\ufffd');
}

/** A text of one line: as `cleanPassage`, with a space for every line end and tab. */
export function cleanLine(text: string): string {
  return cleanPassage(text).replace(/[\n\t]/g, ' ');
}

/** False for a text of nothing but spaces and characters without a shape, such as a zero-width space. */
export function hasWords(text: string): boolean {
  return /[^\s\p{C}\p{Z}\p{M}\u115f\u1160\u3164\uffa0\u2800]/u.test(text);
}

/** A field of one line with at most `longest` characters (code points, as zod counts them). */
export function line(longest: number) {
  return z.string().overwrite(cleanLine).max(longest);
}

/** A field of several lines with at most `longest` characters (code points, as zod counts them). */
export function passage(longest: number) {
  return z.string().overwrite(cleanPassage).max(longest);
}

export function filledLine(longest: number) {
  return line(longest).refine(hasWords, { message: 'empty' });
}

export function filledPassage(longest: number) {
  return passage(longest).refine(hasWords, { message: 'empty' });
}

const isolateStarts = new Set(['\u2066', '\u2067', '\u2068']);
const isolateEnd = '\u2069';

/**
 * The text for a place inside a sentence of the interface, so that its writing direction cannot turn the words around
 * it: between a first-strong isolate and its end (Unicode Standard Annex 9, section 2.4). Ends without a start are left
 * out and missing ends are added, for else the text could close the isolate around itself.
 */
export function isolated(text: string): string {
  let open = 0;
  let inside = '';
  for (const character of cleanLine(text)) {
    if (isolateStarts.has(character)) open += 1;
    if (character === isolateEnd) {
      if (open === 0) continue;
      open -= 1;
    }
    inside += character;
  }
  return `\u2068${inside}${isolateEnd.repeat(open + 1)}`;
}

/** The first line of a text that has words, at most `longest` characters, for a list; `shortened` when there is more. */
export function headlineOf(
  text: string,
  longest = 80,
): { readonly text: string; readonly shortened: boolean } {
  const first = (text.split('\n').find(hasWords) ?? '').trim();
  const characters = Array.from(first);
  const shown = characters.slice(0, longest).join('').trimEnd();
  return { text: shown, shortened: shown !== text.trim() };
}
