import MiniSearch, { type SearchOptions } from 'minisearch';
import { foldedWords } from '../../core/cases/folding';
import type { Query } from '../../core/cases/query';
import type { RecordId } from '../../core/cases/values';

/**
 * The full-text index over all notes, in memory only. Words are folded before they are indexed; a query finds notes
 * that hold all its words, the last one also as the beginning of a word, and, where that finds little, words that
 * differ by a letter or two.
 */

interface IndexedNote {
  readonly id: RecordId;
  readonly notes: string;
}

export interface Found {
  readonly id: RecordId;
  /** The words of the note, folded, that answer the query. */
  readonly terms: ReadonlySet<string>;
}

const options = {
  fields: ['notes'],
  tokenize: foldedWords,
  // Folded by `tokenize` already.
  processTerm: (term: string) => term,
  autoVacuum: true,
};

const closest = { combineWith: 'AND' } satisfies SearchOptions;
const enough = 10;

/** One wrong letter in words of five letters or more, two from nine on: shorter words would find anything. */
function toleranceOf(term: string): number {
  if (term.length >= 9) return 2;
  return term.length >= 5 ? 1 : 0;
}

export interface SearchIndex {
  readonly put: (id: RecordId, notes: string) => void;
  readonly remove: (id: RecordId) => void;
  readonly has: (id: RecordId) => boolean;
  readonly size: () => number;
  /** Ranked best first (BM25+). */
  readonly find: (query: Query) => Found[];
  readonly serialise: () => string;
  /** Forgets the words that only removed notes held. */
  readonly vacuum: () => Promise<void>;
}

/** An empty index, or the one that `serialise` wrote. Throws where that text is not such an index. */
export function openSearchIndex(serialised?: string): SearchIndex {
  const index =
    serialised === undefined
      ? new MiniSearch<IndexedNote>(options)
      : MiniSearch.loadJSON<IndexedNote>(serialised, options);

  return {
    put: (id, notes) => {
      if (index.has(id)) index.replace({ id, notes });
      else index.add({ id, notes });
    },
    remove: (id) => {
      if (index.has(id)) index.discard(id);
    },
    has: (id) => index.has(id),
    size: () => index.documentCount,
    find: (query) => find(index, query),
    serialise: () => JSON.stringify(index),
    vacuum: () => index.vacuum(),
  };
}

function find(index: MiniSearch<IndexedNote>, query: Query): Found[] {
  const terms = [...query.phrases.flat(), ...query.words];
  if (terms.length === 0) return [];
  const growing = query.words.length > 0 ? terms.length - 1 : -1;
  const text = terms.join(' ');

  const exact = index.search(text, { ...closest, prefix: (_term, position) => position === growing });
  if (exact.length >= enough || query.phrases.length > 0) return exact.map(toFound);

  const tolerant = index.search(text, {
    ...closest,
    prefix: (_term, position) => position === growing,
    fuzzy: (term) => toleranceOf(term),
  });
  const known = new Set<unknown>(exact.map((result) => result.id));
  return [...exact, ...tolerant.filter((result) => !known.has(result.id))].map(toFound);
}

function toFound(result: { readonly id: unknown; readonly terms: readonly string[] }): Found {
  return { id: result.id as RecordId, terms: new Set(result.terms) };
}
