/**
 * Folds Dutch and English text for comparing: lower case, no accents (é to e), the letter ij as two letters, curly
 * quotes as straight ones, no soft hyphens or zero-width characters. The fold of a text is never longer than the text
 * by more than the ligatures it holds.
 */
export function foldText(text: string): string {
  // Nothing of what follows changes ASCII, and nearly every word is ASCII.
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .toLowerCase();
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

const wordPattern = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

export interface Word {
  readonly text: string;
  /** Offsets in UTF-16 units of the text as it was given. */
  readonly start: number;
  readonly end: number;
}

/** The words of a text with their places. Letters and digits of any script, an apostrophe only inside a word. */
export function wordsOf(text: string): Word[] {
  const pattern = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]+(?:['\u2018\u2019][\p{L}\p{N}\p{M}]+)*/gu;
  return [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(wordPattern) ?? [];
}
