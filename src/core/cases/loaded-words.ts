import { loadedWordLists, type WordLists } from './loaded-word-list';

/** A gentle hint at a word that judges. It never keeps anybody from writing. */
export interface LoadedWord {
  /** Place in the text in UTF-16 units, the end not included. */
  readonly from: number;
  readonly to: number;
  /** As it stands in the text. */
  readonly word: string;
  readonly kind: 'role' | 'diagnosis' | 'conclusion';
  /** A word to say instead; null where the better text is what was seen or heard. */
  readonly suggestion: string | null;
}

/**
 * The words of a text that judge a person, diagnose or conclude, in the order of the text. What stands between double
 * quotation marks is left alone: there the reporter is quoted, and quotes are kept as they were said. Case, accents and the
 * Unicode form do not count; only whole words
 * are found, not parts of compounds.
 */
export function findLoadedWords(text: string, language: 'nl' | 'en'): readonly LoadedWord[] {
  const { pattern, entries } = compiled[language];
  const { folded, places } = foldedWithPlaces(text);
  const quotes = quotedSpans(text);
  const found: LoadedWord[] = [];
  for (const match of folded.matchAll(pattern)) {
    const entry = entries.get(match[0].replace(/\s+/gu, ' '));
    const from = places[match.index];
    const to = places[match.index + match[0].length];
    if (!entry || from === undefined || to === undefined) continue;
    if (quotes.some((quote) => quote.from <= from && to <= quote.to)) continue;
    found.push({ from, to, word: text.slice(from, to), ...entry });
  }
  return found;
}

type Entry = Pick<LoadedWord, 'kind' | 'suggestion'>;

interface Compiled {
  readonly pattern: RegExp;
  readonly entries: ReadonlyMap<string, Entry>;
}

const compiled: Readonly<Record<'nl' | 'en', Compiled>> = {
  nl: compile(loadedWordLists.nl),
  en: compile(loadedWordLists.en),
};

function compile(lists: WordLists): Compiled {
  const entries = new Map<string, Entry>();
  for (const kind of ['role', 'diagnosis', 'conclusion'] as const) {
    for (const row of lists[kind].split('\n').filter((one) => one.trim() !== '')) {
      const [words = '', suggestion] = row.split('→');
      for (const word of words.split(',')) {
        entries.set(folding(word.trim()), { kind, suggestion: suggestion?.trim() ?? null });
      }
    }
  }
  // Longer ones first, for alternatives are tried in their order.
  const alternatives = [...entries.keys()]
    .toSorted((left, right) => right.length - left.length)
    .map((word) => word.replace(/ /g, '\\s+'));
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'gu'),
    entries,
  };
}

function folding(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The folded text, and for each of its units the place in the original; zero-width characters inside a word do not hide it. */
function foldedWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = folding(character).replace(/\p{Cf}/gu, '');
    for (let unit = 0; unit < piece.length; unit += 1) places.push(at);
    folded += piece;
    at += character.length;
  }
  places.push(at);
  return { folded, places };
}

/** From an opening to its closing mark within one paragraph; a mark that is never closed quotes nothing. */
function quotedSpans(text: string): readonly { readonly from: number; readonly to: number }[] {
  return Array.from(text.matchAll(/"[^"\n]*"|[“„][^“”„\n]*[”“]|«[^«»\n]*»/gu), ({ index, 0: quote }) => ({
    from: index,
    to: index + quote.length,
  }));
}
