import type { Span } from './spots';

/**
 * The words to look for in a note as it was typed, so that the first place where they stand is the place of `span` in
 * `text`, which is the same note in the form of the document. Words before it are taken along where the marked ones
 * alone stand earlier too. The marked words alone when the note has another form there.
 */
export function wordsToSeek(note: string, text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  const before = text.slice(0, start);
  const rank = occurrences(before, words);
  const place = nthIndexOf(note, words, rank);
  if (place === -1) return words;
  for (let from = place; from >= 0; from = previousWord(note, from)) {
    const sought = note.slice(from, place + words.length);
    if (note.indexOf(sought) === from) return sought;
  }
  return words;
}

function occurrences(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

function nthIndexOf(text: string, words: string, number: number): number {
  let at = text.indexOf(words);
  for (let passed = 0; passed < number && at !== -1; passed += 1) at = text.indexOf(words, at + 1);
  return at;
}

/** Where the word before `at` begins; −1 when there is none. */
function previousWord(text: string, at: number): number {
  if (at === 0) return -1;
  let from = at - 1;
  while (from > 0 && !/\s/.test(text[from - 1] ?? '')) from -= 1;
  return from;
}
