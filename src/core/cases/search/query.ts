import { foldedWords, foldText, wordsOf } from './folding';

/** What an advisor typed into the search field: words, and "exact phrases" between quotes. All of them must be found. */
export interface Query {
  /** Folded words; the last may still be growing and is searched as the beginning of a word. */
  readonly words: readonly string[];
  /** Each phrase as its folded words. */
  readonly phrases: readonly (readonly string[])[];
}

const longestQuery = 200;

/** Reads the search field. An unfinished quote counts as closed at the end. Beyond 200 characters is ignored. */
export function parseQuery(text: string): Query {
  const parts = text
    .slice(0, longestQuery)
    .replace(/[\u201C-\u201F]/g, '"')
    .split('"');
  const words: string[] = [];
  const phrases: string[][] = [];
  parts.forEach((part, index) => {
    const found = foldedWords(part);
    if (index % 2 === 1 && found.length > 1) phrases.push(found);
    else words.push(...found);
  });
  return { words, phrases };
}

/** True when the words of the phrase stand one after the other in the text, whatever stands between the words. */
export function containsPhrase(text: string, phrase: readonly string[]): boolean {
  const words = foldedWords(text);
  const [first] = phrase;
  if (first === undefined) return true;
  for (let at = words.indexOf(first); at !== -1; at = words.indexOf(first, at + 1)) {
    if (phrase.every((word, offset) => words[at + offset] === word)) return true;
  }
  return false;
}

export interface SnippetPart {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a piece of about `length` UTF-16 units around the first found word and marks what was found.
 *
 * @param terms folded words that the index found in this text (whole words, also those reached by prefix or typo).
 */
export function cutSnippet(text: string, terms: ReadonlySet<string>, length = 160): SnippetPart[] {
  const words = wordsOf(text);
  const found = words.filter((word) => terms.has(foldText(word.text)));
  const anchor = found[0]?.start ?? 0;
  const from = beginningOfPiece(words, anchor, Math.floor(length / 3));
  const to = Math.min(text.length, from + length);
  const lastWord = words.findLast((word) => word.end <= to);
  const end = to === text.length ? to : Math.max(lastWord?.end ?? to, Math.min(anchor + 1, to));

  const parts: SnippetPart[] = [];
  let at = from;
  for (const word of found) {
    if (word.start < from || word.end > end) continue;
    if (word.start > at) parts.push({ text: text.slice(at, word.start), marked: false });
    parts.push({ text: text.slice(word.start, word.end), marked: true });
    at = word.end;
  }
  if (at < end) parts.push({ text: text.slice(at, end), marked: false });
  if (from > 0) parts.unshift({ text: '… ', marked: false });
  if (end < text.length) parts.push({ text: ' …', marked: false });
  return parts.map((part) => ({ ...part, text: part.text.replace(/\s+/g, ' ') }));
}

function beginningOfPiece(words: ReturnType<typeof wordsOf>, anchor: number, before: number): number {
  if (anchor <= before) return 0;
  return words.find((word) => word.start >= anchor - before)?.start ?? anchor;
}
