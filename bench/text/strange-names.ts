import { foldWord } from '../../src/core/text/folded-text';
import { isListedName, isListedPlace, isWord } from '../../src/core/text/lexicon';
import { functionWords, particles, titles } from '../../src/core/text/lists/context-words';
import type { MarkedSpan, Note } from '../../tests/corpus/corpus';

const onsets = 'b br d dr f fr g h j k kl l m n p r s sj t tj v w y z st sch'.split(' ');
const vowels = 'a e i o u aa ee oe ij ui ou ie ei'.split(' ');
const codas = ['', '', ...'n r s l k t m d lt nk rd ns x'.split(' ')];

/**
 * The same notes with every person's name replaced, throughout, by an invented one that stands in no list: what the
 * lists of names contribute on notes that were written with frequent names shows in the difference. `seed` decides the
 * names (a linear congruential generator, so that a run can be repeated).
 */
export function withStrangeNames(notes: readonly Note[], seed: number): Note[] {
  let state = seed;
  const names = new Map<string, string>();
  return notes.map((note) => {
    let text = '';
    let at = 0;
    const spans: MarkedSpan[] = note.spans.map((span) => {
      text += note.text.slice(at, span.start);
      const start = text.length;
      const inside = note.text.slice(span.start, span.end);
      text += span.kind === 'person' ? rename(inside) : inside;
      at = span.end;
      return { ...span, start, end: text.length };
    });
    text += note.text.slice(at);
    const people = note.context.people.map(({ name }) => ({ name: rename(name) }));
    return { ...note, text, spans, context: { ...note.context, people } };
  });

  function pick(list: readonly string[]): string {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return list[Math.floor(state / 65_536) % list.length] ?? '';
  }

  function invent(): string {
    for (;;) {
      const name = pick(onsets) + pick(vowels) + pick(onsets) + pick(vowels) + pick(codas);
      if (name.length > 3 && !isWord(name) && !isListedName(name) && !isListedPlace(name)) return name;
    }
  }

  function rename(text: string): string {
    return text.replace(/\p{L}+/gu, (word) => {
      const folded = foldWord(word);
      if (word.length < 3 || particles.has(folded) || titles.has(folded) || functionWords.has(word))
        return word;
      const genitive = folded.endsWith('s') && names.has(folded.slice(0, -1));
      const base = genitive ? folded.slice(0, -1) : folded;
      const name = (names.get(base) ?? invent()) + (genitive ? 's' : '');
      if (!names.has(base)) names.set(base, name);
      if (word === word.toUpperCase()) return name.toUpperCase();
      return word[0] === word[0]?.toUpperCase() ? name[0]?.toUpperCase() + name.slice(1) : name;
    });
  }
}
