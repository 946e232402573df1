import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../../src/core/text/folded-text';
import dutchRows from '../../../../src/core/text/lists/dutch-words.json';
import englishRows from '../../../../src/core/text/lists/english-words.json';
import nameRows from '../../../../src/core/text/lists/names.json';
import { nicknames } from '../../../../src/core/text/lists/nicknames';
import { ownGivenNames, ownSurnames } from '../../../../src/core/text/lists/own-names';
import { countries, organisations, ownPlaces } from '../../../../src/core/text/lists/own-places';
import placeRows from '../../../../src/core/text/lists/places.json';
import { functionWords, particles, wordNames } from '../../../../src/core/text/lists/context-words';
import { parseNotes, readCorpus } from '../../../corpus/corpus';

describe('the corpus parser', () => {
  it('takes the marks out and keeps where they stood', () => {
    const [note] = parseNotes(
      '@@ nl | people: Anke Vos; P. Kok | units: Parken\nMet [[known|Anke]], tel [[phone|06]].\n',
      'x',
    );
    expect(note).toMatchObject({ id: 'x#1', text: 'Met Anke, tel 06.' });
    expect(note?.spans).toEqual([
      { kind: 'person', known: true, start: 4, end: 8 },
      { kind: 'phone', known: false, start: 14, end: 16 },
    ]);
    expect(note?.context).toEqual({
      language: 'nl',
      people: [{ name: 'Anke Vos' }, { name: 'P. Kok' }],
      units: ['Parken'],
    });
  });

  it('keeps a bracket of the note that stands before a mark', () => {
    const [note] = parseNotes('@@ nl |\n[[[date|1-2-2025]] 09:14] ik\n', 'x');
    expect(note?.text).toBe('[1-2-2025 09:14] ik');
    expect(note?.spans).toEqual([{ kind: 'date', known: false, start: 1, end: 9 }]);
  });

  it.each(['[[person|Anke', '[[nobody|Anke]]', '[[person|]]'])('refuses the bad mark %s', (text) => {
    expect(() => parseNotes(`@@ nl |\n${text}\n`, 'x')).toThrow('x#1');
  });

  it('refuses a note without a language', () => {
    expect(() => parseNotes('@@ xx |\nhallo\n', 'x')).toThrow('unknown language');
  });
});

describe('the corpus', () => {
  const heldOut = readCorpus('held-out');
  const tuning = readCorpus('tuning');

  it('has at least 300 notes, at least 100 of them held out', () => {
    expect(heldOut.length).toBeGreaterThanOrEqual(100);
    expect(heldOut.length + tuning.length).toBeGreaterThanOrEqual(300);
  });

  it('has no note twice', () => {
    const texts = [...heldOut, ...tuning].map((note) => note.text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('names in its held-out part nobody, no street and no place that stands in a list of the detector', () => {
    const rows = [dutchRows, englishRows, nameRows, placeRows].flat();
    const listed = new Set(rows.flatMap((row) => row.split(' ')));
    for (const list of [ownGivenNames, ownSurnames, ownPlaces, countries, organisations, wordNames]) {
      for (const word of list) listed.add(word);
    }
    for (const word of nicknames.keys()) listed.add(word);
    const found = heldOut.flatMap((note) =>
      note.spans
        .filter(({ kind }) => ['person', 'address', 'place'].includes(kind))
        .flatMap(({ start, end }) => foldWord(note.text.slice(start, end)).split(/[^\p{L}]+/u))
        .filter(
          (word) =>
            word !== 'lane' &&
            word.length > 2 &&
            !particles.has(word) &&
            !functionWords.has(word) &&
            listed.has(word),
        )
        .map((word) => `${note.id}: ${word}`),
    );
    expect(found).toEqual([]);
  });
});
