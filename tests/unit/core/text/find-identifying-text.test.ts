import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonCodes } from '../../../../src/core/text/finding';
import { findIdentifyingText } from '../../../../src/core/text/find-identifying-text';
import { readCorpus } from '../../../corpus/corpus';
import { contextOf, isCovered, kindsIn, nobody } from './support';

const context = contextOf(['Anke van der Linde-Bos', 'Wil Boom'], ['Werk & Inkomen']);
const pieces = fc.constantFrom(
  ...'Anke|van der|Linde|wil|Boom|06-12345678|0|06|+31|(|)|-|.|,|:|\n|\r\n|\t|@|a@b.nl|www.|NL91|ABNA|0417164300|123456782|mevr.|dhr|Werk|&|Inkomen|straat|Kerkstraat 12|1234|AB|3 maart|34 jaar|\u200b|\u0301|😀|Группа|مريم|王|\ud800|nul zes|"|\'|_|/|B.V.|groet'.split(
    '|',
  ),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join('')),
);

describe('findIdentifyingText', () => {
  it('finds nothing in nothing', () => {
    expect(findIdentifyingText('', nobody)).toEqual([]);
    expect(findIdentifyingText(' \r\n\t\u200b', context)).toEqual([]);
    expect(findIdentifyingText('😀👩‍👩‍👧🇳🇱', nobody)).toEqual([]);
  });

  it('gives spans inside the text, in order, not overlapping, with a letter or digit in each', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const finding of findIdentifyingText(text, context)) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(finding.start, finding.end).normalize('NFKD')).toMatch(/[\p{L}\p{N}]/u);
          expect(reasonCodes).toContain(finding.reason.code);
          end = finding.end;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('cuts no character in two', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of findIdentifyingText(text, context)) {
          for (const at of [start, end])
            expect(/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))).toBe(false);
        }
      }),
    );
  });

  it('finds the same with CRLF as with LF', () => {
    for (const note of readCorpus('tuning')) {
      const crlf = note.text.replaceAll('\n', '\r\n');
      const unix = findIdentifyingText(note.text, note.context);
      const windows = findIdentifyingText(crlf, note.context);
      expect(
        windows.map(({ kind, start, end }) => [kind, crlf.slice(start, end).replaceAll('\r\n', '\n')]),
      ).toEqual(unix.map(({ kind, start, end }) => [kind, note.text.slice(start, end)]));
    }
  });

  it('finds the same in decomposed letters as in composed ones', () => {
    for (const note of readCorpus('tuning')) {
      const found = (text: string): unknown =>
        findIdentifyingText(text, note.context).map(({ kind, start, end }) => [
          kind,
          text.slice(start, end).normalize('NFC'),
        ]);
      expect(found(note.text.normalize('NFD'))).toEqual(found(note.text.normalize('NFC')));
    }
  });

  it('gives the same answer every time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findIdentifyingText(text, context)).toEqual(findIdentifyingText(text, context));
      }),
    );
  });

  it('marks known names in the middle of any text', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const text = `${before}\n\nHaverkottesma\n\n${after}`;
        const start = before.length + 2;
        const findings = findIdentifyingText(text, contextOf(['Haverkottesma']));
        expect(isCovered(text, start, start + 13, findings)).toBe(true);
      }),
    );
  });

  it.each([
    ['digits', '1'],
    ['digits with spaces', '0 '],
    ['telephone numbers', '0612345678 '],
    ['at signs', 'a@'],
    ['dots', 'a.'],
    ['capitals', 'A'],
    ['initials', 'A. '],
    ['particles', 'van de '],
    ['small letters', 'a'],
    ['hyphens', '-'],
    ['names with hyphens', 'Wybrich-'],
    ['emoji', '😀'],
    ['combining marks', '\u0301'],
    ['line ends', '\n'],
    ['quotes', "'t "],
    ['underscores', 'a_'],
    ['labels', 'Van: '],
    ['number words', 'nul zes '],
    ['streets', 'Laan '],
    ['units', 'afdeling Werk & '],
    ['account heads', 'NL91 '],
    ['plates', 'AB-12-'],
    ['zero-width spaces', 'a\u200b'],
    ['invisible characters', '\u200b'],
    ['mixed scripts', 'aа'],
    ['salutations', 'Beste Anke en '],
    ['brackets', '('],
  ])('answers on 128 KB of %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(131_072 / piece.length));
    expect(Array.isArray(findIdentifyingText(text, context))).toBe(true);
  });

  it('answers on 1 MB of notes and of one unbroken word', () => {
    const notes = readCorpus('tuning')
      .map(({ text }) => text)
      .join('\n\n');
    const long = notes.repeat(Math.ceil(1_048_576 / notes.length));
    const findings = findIdentifyingText(long, context);
    expect(findings.length).toBeGreaterThan(1_000);
    expect(findings.at(-1)?.end).toBeGreaterThan(long.length - notes.length);
    expect(findIdentifyingText('a'.repeat(1_048_576), context)).toEqual([]);
  });

  it('marks no loose sign where a stronger finding took the beginning of another', () => {
    expect(kindsIn('Het was kenteken XK-482-G. Ploeger zei het.', nobody)).toEqual([
      ['licence-plate', 'XK-482-G'],
      ['person', 'Ploeger'],
    ]);
  });

  it('names what it finds by the strongest reading where rules meet', () => {
    expect(kindsIn('mail anke.vanderlinde@luwerveen.nl', context)).toEqual([
      ['e-mail', 'anke.vanderlinde@luwerveen.nl'],
    ]);
    expect(kindsIn('zie afdeling Anke', context).map(([kind]) => kind)).toContain('person');
  });
});
