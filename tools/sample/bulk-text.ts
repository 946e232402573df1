import type { RandomBelow } from './random';
import { pick } from './random';

const compounds = 40_000;
const [shortestNote, longestNote] = [900, 1_900];

/**
 * Writes notes out of the sentences of `texts`, every one with the same chance; their common words are as
 * frequent as in any text. The long tail comes from compounds that replace some of the longer words and are
 * drawn by Zipf's law as Mandelbrot generalised it: the chance of rank r is proportional to 1 / (r + 2.7),
 * the shift usual for running text.
 */
export function bulkWriter(texts: readonly string[], random: RandomBelow): () => string {
  const sentences = texts.flatMap(sentencesOf);
  const words = inventCompounds(sentences, random);
  const drawWord = zipf(words, random);
  return () => {
    const wanted = shortestNote + random(longestNote - shortestNote);
    const paragraphs: string[] = [];
    for (let length = 0; length < wanted; ) {
      const paragraph = Array.from({ length: 2 + random(4) }, () =>
        reworded(pick(sentences, random), drawWord, random),
      );
      const text = paragraph.join(' ');
      paragraphs.push(text);
      length += text.length + 2;
    }
    return paragraphs.join('\n\n');
  };
}

/** The sentences of a note, in order; a paragraph always ends one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n\n|(?<=[.?:”])\s+(?=[A-ZÀ-Þ“])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 0);
}

/** One in five of the longer words is exchanged. */
function reworded(sentence: string, drawWord: () => string, random: RandomBelow): string {
  return sentence.replaceAll(/(?<!\p{L})\p{Ll}{6,}(?!\p{L})/gu, (word) =>
    random(5) === 0 ? drawWord() : word,
  );
}

/** Two words written as one, as Dutch does, each compound once. */
function inventCompounds(sentences: readonly string[], random: RandomBelow): string[] {
  const found = sentences.flatMap((sentence) => sentence.match(/(?<!\p{L})\p{Ll}{4,8}(?!\p{L})/gu) ?? []);
  const parts = [...new Set(found)];
  const invented = new Set<string>();
  while (invented.size < compounds) invented.add(pick(parts, random) + pick(parts, random));
  return [...invented];
}

function zipf<Item>(ranked: readonly Item[], random: RandomBelow): () => Item {
  const upTo = new Float64Array(ranked.length);
  let total = 0;
  for (let rank = 0; rank < ranked.length; rank += 1) {
    total += 1 / (rank + 1 + 2.7);
    upTo[rank] = total;
  }
  return () => {
    const drawn = (random(2 ** 32) / 2 ** 32) * total;
    let [low, high] = [0, ranked.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) > drawn) high = middle;
      else low = middle + 1;
    }
    const item = ranked[low];
    if (item === undefined) throw new RangeError('nothing to draw from');
    return item;
  };
}
