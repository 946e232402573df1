import type { RecordId } from '../values';
import { foldedWords } from './folding';
import { appendPosting, emptyPostings, type Postings } from './postings';
import type { Query } from './query';
import { createVocabulary } from './vocabulary';

/**
 * The full-text index over all notes: an inverted index held in flat arrays, so that also a common word or a short
 * beginning, which stand in nearly every note, are answered within one frame. Ranked by BM25 (Robertson & Zaragoza,
 * "The Probabilistic Relevance Framework", 2009) with k1 = 1.2 and b = 0.75. A note that is changed gets a new number;
 * the old one is dead until the index is rebuilt.
 */
export interface TextIndex {
  readonly put: (id: RecordId, text: string) => void;
  readonly remove: (id: RecordId) => void;
  readonly size: () => number;
  /** The notes that hold all words of the query, the best `limit` of them first; `total` counts all. */
  readonly find: (query: Query, limit: number) => Found;
  readonly contents: () => IndexContents;
}

export interface Found {
  readonly ids: readonly RecordId[];
  readonly total: number;
  /** The folded words that answered the query, as whole words: what to mark. */
  readonly words: ReadonlySet<string>;
}

/** The live part of an index, with notes renumbered from 0: what the codec writes. */
export interface IndexContents {
  readonly ids: readonly RecordId[];
  readonly lengths: readonly number[];
  readonly words: readonly string[];
  readonly postings: readonly Postings[];
}

interface Expansion {
  readonly number: number;
  readonly weight: number;
}

const saturation = 1.2;
const lengthEffect = 0.75;
const weightOfBeginning = 0.6;
const weightOfTypo = 0.4;
/** Beginnings of one letter would find everything and mean nothing. */
const shortestBeginning = 2;
/** Typing mistakes are only looked for where the words as typed find fewer notes than this. */
const enough = 10;

export function createTextIndex(initial?: IndexContents): TextIndex {
  const vocabulary = createVocabulary(initial?.words);
  const postings: Postings[] = [...(initial?.postings ?? [])];
  const ids: (RecordId | null)[] = [...(initial?.ids ?? [])];
  const lengths: number[] = [...(initial?.lengths ?? [])];
  const numbers = new Map<RecordId, number>();
  let totalLength = 0;
  ids.forEach((id, number) => {
    if (id !== null) numbers.set(id, number);
    totalLength += lengths[number] ?? 0;
  });

  function remove(id: RecordId): void {
    const number = numbers.get(id);
    if (number === undefined) return;
    ids[number] = null;
    totalLength -= lengths[number] ?? 0;
    numbers.delete(id);
  }

  function put(id: RecordId, text: string): void {
    remove(id);
    const number = ids.length;
    const words = foldedWords(text);
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      const list = (postings[vocabulary.add(word)] ??= emptyPostings());
      appendPosting(list, number, count);
    }
    ids.push(id);
    lengths.push(words.length);
    numbers.set(id, number);
    totalLength += words.length;
  }

  function expand(word: string, growing: boolean, tolerant: boolean): Expansion[] {
    const exact = vocabulary.numberOf(word);
    const expansions: Expansion[] = exact === undefined ? [] : [{ number: exact, weight: 1 }];
    if (growing && word.length >= shortestBeginning) {
      for (const number of vocabulary.longerThan(word)) {
        const share = word.length / (vocabulary.words[number]?.length ?? word.length);
        expansions.push({ number, weight: weightOfBeginning * share });
      }
    }
    if (tolerant) {
      for (const { number, distance } of vocabulary.near(word)) {
        expansions.push({ number, weight: weightOfTypo / distance });
      }
    }
    return expansions;
  }

  /** Adds what the expansions of the `position`-th word score in notes that hold all words before it. */
  function score(
    expansions: readonly Expansion[],
    position: number,
    scores: Float32Array,
    matched: Uint8Array,
  ): void {
    const average = totalLength / Math.max(1, numbers.size);
    for (const { number, weight } of expansions) {
      const list = postings[number];
      if (!list) continue;
      const rarity = Math.log(1 + (numbers.size - list.length + 0.5) / (list.length + 0.5));
      const worth = weight * Math.max(rarity, 0.01);
      for (let at = 0; at < list.length; at += 1) {
        const note = list.notes[at] ?? 0;
        const reached = matched[note] ?? 0;
        if (reached !== position && reached !== position + 1) continue;
        matched[note] = position + 1;
        const count = list.counts[at] ?? 0;
        const norm = saturation * (1 - lengthEffect + (lengthEffect * (lengths[note] ?? 0)) / average);
        scores[note] = (scores[note] ?? 0) + (worth * count * (saturation + 1)) / (count + norm);
      }
    }
  }

  function search(words: readonly string[], growing: boolean, tolerant: boolean, limit: number): Found {
    const scores = new Float32Array(ids.length);
    const matched = new Uint8Array(ids.length);
    const answering = new Set<string>();
    words.forEach((word, position) => {
      const expansions = expand(word, growing && position === words.length - 1, tolerant);
      for (const { number } of expansions) answering.add(vocabulary.words[number] ?? '');
      score(expansions, position, scores, matched);
    });
    const notes: number[] = [];
    for (let note = 0; note < ids.length; note += 1) {
      if (matched[note] === words.length && ids[note] !== null) notes.push(note);
    }
    const best = chooseBest(notes, scores, limit);
    return { ids: best.flatMap((note) => ids[note] ?? []), total: notes.length, words: answering };
  }

  return {
    put,
    remove,
    size: () => numbers.size,
    find(query, limit) {
      const words = [...query.phrases.flat(), ...query.words].slice(0, 32);
      if (words.length === 0) return { ids: [], total: 0, words: new Set() };
      const growing = query.words.length > 0;
      const exact = search(words, growing, false, limit);
      if (exact.total >= enough || query.phrases.length > 0) return exact;
      const tolerant = search(words, growing, true, limit);
      const first = new Set(exact.ids);
      return {
        ...tolerant,
        ids: [...exact.ids, ...tolerant.ids.filter((id) => !first.has(id))].slice(0, limit),
      };
    },
    contents: () => compact(ids, lengths, vocabulary.words, postings),
  };
}

/** The `limit` notes with the highest scores, best first; the later written one first where they are equal. */
function chooseBest(notes: readonly number[], scores: Float32Array, limit: number): number[] {
  const better = (left: number, right: number) => (scores[right] ?? 0) - (scores[left] ?? 0) || right - left;
  if (notes.length <= 4 * limit) return notes.toSorted(better).slice(0, limit);
  // A floor from a sample leaves few notes to sort; where it is too high, everything is sorted after all.
  const sample = notes.filter((_, at) => at % Math.ceil(notes.length / 512) === 0).toSorted(better);
  const floor = scores[sample[Math.ceil((sample.length * 3 * limit) / notes.length)] ?? 0] ?? 0;
  const few = notes.filter((note) => (scores[note] ?? 0) >= floor);
  return (few.length >= limit ? few : [...notes]).toSorted(better).slice(0, limit);
}

function compact(
  ids: readonly (RecordId | null)[],
  lengths: readonly number[],
  words: readonly string[],
  postings: readonly Postings[],
): IndexContents {
  const renumbered = new Int32Array(ids.length).fill(-1);
  const live: RecordId[] = [];
  ids.forEach((id, number) => {
    if (id === null) return;
    renumbered[number] = live.length;
    live.push(id);
  });
  const keptWords: string[] = [];
  const keptPostings: Postings[] = [];
  postings.forEach((list, number) => {
    const kept = emptyPostings();
    for (let at = 0; at < list.length; at += 1) {
      const note = renumbered[list.notes[at] ?? 0] ?? -1;
      if (note >= 0) appendPosting(kept, note, list.counts[at] ?? 0);
    }
    if (kept.length === 0) return;
    keptWords.push(words[number] ?? '');
    keptPostings.push(kept);
  });
  return {
    ids: live,
    lengths: lengths.filter((_, number) => (renumbered[number] ?? -1) >= 0),
    words: keptWords,
    postings: keptPostings,
  };
}
