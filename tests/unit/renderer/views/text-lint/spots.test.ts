import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../../../src/core/referral/plain-text';
import type { Block } from '../../../../../src/core/referral/pdf/blocks';
import type { Certainty } from '../../../../../src/core/text/finding';
import { reasonCodes } from '../../../../../src/core/text/finding';
import { en } from '../../../../../src/renderer/strings/en';
import { nl } from '../../../../../src/renderer/strings/nl';
import type { LintedFinding, LintedPassage } from '../../../../../src/renderer/vault-worker/api';
import { markPassages } from '../../../../../src/renderer/views/text-lint/marked-text';
import { bySureness, identityOf, spotsOf } from '../../../../../src/renderer/views/text-lint/spots';
import { wordsToSeek } from '../../../../../src/renderer/views/text-lint/words-to-seek';

function finding(text: string, words: string, certainty: Certainty = 'likely', nth = 0): LintedFinding {
  let start = text.indexOf(words);
  for (let passed = 0; passed < nth; passed += 1) start = text.indexOf(words, start + 1);
  const end = start + words.length;
  const reason = { code: 'listed-name' } as const;
  return { kind: 'person', start, end, certainty, reason, key: `person:${words}`, dismissed: null };
}

const wish = 'Dat Jan ophoudt.\n\nEn dat Anke het weet. Jan weet het al.';
const passage: LintedPassage = {
  place: { kind: 'wish' },
  text: wish,
  findings: [finding(wish, 'Jan'), finding(wish, 'Anke', 'certain'), finding(wish, 'Jan', 'certain', 1)],
};

function block(text: string): Block {
  return { kind: 'passage', paragraphs: paragraphsOf(text) };
}

describe('the spots of a text', () => {
  it('are one for the same words, as sure as the surest of them', () => {
    const spots = spotsOf([passage]);
    expect(spots.map(({ words, certainty, spans }) => [words, certainty, spans.length])).toEqual([
      ['Jan', 'certain', 2],
      ['Anke', 'certain', 1],
    ]);
  });

  it('are told apart by their text', () => {
    const other: LintedPassage = { ...passage, place: { kind: 'nonWish' } };
    expect(new Set(spotsOf([passage, other]).map(identityOf)).size).toBe(4);
  });

  it('stand by how sure they are, and otherwise as in the document', () => {
    const certainty = (all: readonly Certainty[]) =>
      all.map((one) => ({ certainty: one })).toSorted(bySureness);
    expect(certainty(['possible', 'likely', 'certain']).map((one) => one.certainty)).toEqual([
      'certain',
      'likely',
      'possible',
    ]);
  });
});

describe('the marked document', () => {
  it('says the same text as without marks, and marks exactly what was found', () => {
    const read = block(wish);
    const { pieces, complete } = markPassages([read], [passage], spotsOf([passage]));
    expect(complete).toBe(true);
    const lines = pieces.get(read) ?? [];
    expect(lines.map((line) => line.map(({ text }) => text).join(''))).toEqual([
      'Dat Jan ophoudt.',
      'En dat Anke het weet. Jan weet het al.',
    ]);
    const marked = lines.flat().filter(({ mark }) => mark);
    expect(marked.map(({ text, mark }) => [text, mark?.id])).toEqual([
      ['Jan', 'spot-1-in-text-1'],
      ['Anke', 'spot-2-in-text-1'],
      ['Jan', 'spot-1-in-text-2'],
    ]);
  });

  it('marks on both lines what is broken over them, with one id each', () => {
    const text = 'Zij sprak met Anke\nde Vries daarover.';
    const broken: LintedPassage = {
      place: { kind: 'wish' },
      text,
      findings: [finding(text, 'Anke\nde Vries')],
    };
    const read = block(text);
    const lines = markPassages([read], [broken], spotsOf([broken])).pieces.get(read) ?? [];
    expect(lines.map((line) => line.map((piece) => [piece.text, piece.mark?.id ?? null]))).toEqual([
      [
        ['Zij sprak met ', null],
        ['Anke', 'spot-1-in-text-1'],
      ],
      [
        ['de Vries', 'spot-1-in-text-1-goes-on'],
        [' daarover.', null],
      ],
    ]);
  });

  it('keeps every letter, whatever is found in whatever text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z ]{0,12}$/), { maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })), { maxLength: 6 }),
        (lines, spans) => {
          const text = lines.join('\n');
          const findings = spans
            .map(([start, length]) => ({ start, end: start + length }))
            .filter(({ end }) => end <= text.length)
            .toSorted((left, right) => left.start - right.start)
            .filter(({ start, end }, index, all) =>
              all.every((other, at) => at >= index || other.end <= start || other.start >= end),
            )
            .map((span) => ({ ...finding(text, ''), ...span, key: `person:${span.start}` }));
          const one: LintedPassage = { place: { kind: 'wish' }, text, findings };
          const read = block(text);
          const { pieces } = markPassages(text === '' ? [] : [read], [one], spotsOf([one]));
          const said = (pieces.get(read) ?? []).map((line) => line.map((piece) => piece.text).join(''));
          expect(said).toEqual(lines.filter((line) => line !== ''));
          const marked = (pieces.get(read) ?? [])
            .flat()
            .filter(({ mark }) => mark)
            .map((piece) => piece.text);
          expect(marked.join('')).toBe(
            findings
              .map(({ start, end }) => text.slice(start, end))
              .join('')
              .replaceAll('\n', ''),
          );
        },
      ),
    );
  });

  it('leaves a text unmarked that is not the one that was looked through, and says so', () => {
    const changed = block('Dat Piet ophoudt.');
    const { pieces, complete } = markPassages([changed, block(wish)], [passage], spotsOf([passage]));
    expect(complete).toBe(false);
    expect(pieces.has(changed)).toBe(false);
    expect(pieces.size).toBe(1);
  });
});

describe('the place in a note', () => {
  const sought = (note: string, text: string, words: string, nth = 0) =>
    wordsToSeek(note, text, finding(text, words, 'likely', nth));

  it('is the words alone where they stand first', () => {
    expect(sought('Met Jan erbij.', 'Met Jan erbij.', 'Jan')).toBe('Jan');
  });

  it('takes words before it along where the same letters stand earlier', () => {
    const note = 'In januari,  en Jan zei niets. Later wist Jan het.';
    expect(sought('Januari en Jan.', 'Januari en Jan.', 'Jan', 1)).toBe('en Jan');
    expect(sought(note, note.replace('  ', ' '), 'Jan', 1)).toBe('wist Jan');
  });

  it('is the words alone when the note is written otherwise', () => {
    expect(sought('Anke\tde Vries', 'Anke de Vries', 'Anke de Vries')).toBe('Anke de Vries');
  });
});

describe('the words of the text lint', () => {
  it('hold a sentence for every reason in both languages', () => {
    const codes = reasonCodes.filter((code) => code !== 'known-person').toSorted();
    for (const { textLint } of [nl, en]) expect(Object.keys(textLint.why).toSorted()).toEqual(codes);
  });
});
