import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../../src/core/text/edit-distance';
import { findIdentifyingText } from '../../../../src/core/text/find-identifying-text';
import { contextOf, isCovered, marked } from './support';

const linde = contextOf(['Anke van der Linde-Bos']);

describe('people of the case', () => {
  it.each([
    'Anke van der Linde-Bos',
    'Anke van der Linde',
    'Van der Linde',
    'v.d. Linde',
    'vd Linde',
    'A. van der Linde',
    'A.B. van der Linde',
    'Linde-Bos, Anke',
    'anke',
    'ANKE VAN DER LINDE',
    'Ankes',
    'Anke\nvan der Linde',
    'Anke\r\nvan\tder  Linde',
    'Lin-\nde',
    'Ank\u00ade',
    'A\u200bn\u200bk\u200be',
    '\u202eAnke\u202c',
    'Аnke',
    'ankevanderlinde',
    'vanderLinde',
    'Ánke',
  ])('finds %j', (form) => {
    const text = `Gisteren sprak ik ${form} nog even.`;
    const findings = findIdentifyingText(text, linde).filter(({ reason }) => reason.code === 'known-person');
    const start = text.indexOf(form) + (/^v(?:d|\.d\.) /.test(form) ? form.indexOf(' ') + 1 : 0);
    expect(isCovered(text, start, text.indexOf(form) + form.length, findings)).toBe(true);
  });

  it.each([
    ['Mohamed Bouali', 'Moh'],
    ['Willem Kok', 'Wim'],
    ['Wim (Willem) Kok', 'Willem'],
    ['Elisabeth Smeets', 'Liesbeth'],
    ['Alexander Prins', 'Sander'],
    ['Kees van Dam', 'Keesje'],
    ['Ömer Çelik', 'Omer Celik'],
    ['Thomas O\u2019Brien', "O'Brien"],
    ['Jan Willem Groeneveld', 'J.W. Groeneveld'],
    ['Jan Willem Groeneveld', 'Jan-Willem'],
    ['Sanne Brouwer', 'Sane Brouwr'],
    ['Haverkotte', 'Haverkote'],
    ['Haverkotte', 'Havrekotte'],
    ['Visser, Petra', 'Petra Visser'],
    ['Petra Visser', 'P.V.'],
    ['Stefan van der Linden', 'SvdL'],
    ['Иван Петров', 'Иван'],
  ])('finds %s as %s', (name, form) => {
    expect(marked(`Daarna kwam ${form} binnen.`, 'person', contextOf([name]))).toEqual([form]);
  });

  it('finds a nickname that the case gives', () => {
    const context = { ...contextOf([]), people: [{ name: 'Johanna Vos', nicknames: ['Pluis'] }] };
    expect(marked('Later belde Pluis terug.', 'person', context)).toEqual(['Pluis']);
  });

  it('says which person, and how the name was matched', () => {
    const [finding] = findIdentifyingText(
      'Toen zei Haverkote niets.',
      contextOf(['Anke Vos', 'W. Haverkotte']),
    );
    expect(finding?.reason).toEqual({ code: 'known-person', person: 1, match: 'typo' });
  });

  it('leaves the verb alone when somebody is called Wil, and finds her with a capital', () => {
    const context = contextOf(['Wil Boom']);
    expect(marked('Zij wil niet, en wil dat ook niet zeggen.', 'person', context)).toEqual([]);
    expect(marked('Volgens Wil en mevrouw Boom niet.', 'person', context)).toEqual(['Wil', 'Boom']);
  });

  it('leaves a different name that is close to a short one to the other rules', () => {
    const findings = findIdentifyingText('Daarna kwam Anne.', contextOf(['Anke']));
    expect(findings.map(({ reason }) => reason.code)).not.toContain('known-person');
  });

  it('finds a known name whatever invisible characters are put into it', () => {
    const invisible = fc.constantFrom(
      '\u200b',
      '\u200c',
      '\u200d',
      '\u2060',
      '\ufeff',
      '\u00ad',
      '\u202a',
      '\u202e',
      '\u2066',
      '\u034f',
      '\u061c',
    );
    const context = contextOf(['Wybrich Haverkotte']);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(17), invisible), { maxLength: 8 }), (inserts) => {
        const letters = [...'Wybrich Haverkotte'];
        for (const [at, sign] of inserts) letters[at] = `${letters[at] ?? ''}${sign}`;
        const name = letters.join('');
        const text = `Toen zei ${name} niets.`;
        expect(isCovered(text, 9, 9 + name.length, findIdentifyingText(text, context))).toBe(true);
      }),
    );
  });

  it('finds every one-letter slip in a long name', () => {
    const context = contextOf(['Haverkotte']);
    fc.assert(
      fc.property(fc.nat(9), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), (at, letter) => {
        const slip = `Haverkotte`.slice(0, at) + letter + `Haverkotte`.slice(at + 1);
        const name = slip[0]?.toUpperCase() + slip.slice(1);
        expect(marked(`Toen zei ${name} niets.`, 'person', context)).toEqual([name]);
      }),
    );
  });
});

describe('editDistance', () => {
  it.each([
    ['visser', 'visser', 0],
    ['visser', 'viser', 1],
    ['visser', 'visesr', 1],
    ['visser', 'fisser', 1],
    ['visser', 'bakker', 4],
    ['', 'ab', 2],
  ])('counts %s and %s as %i', (left, right, distance) => {
    expect(editDistance(left, right, 5)).toBe(distance);
  });

  it('stops above its limit', () => {
    expect(editDistance('visser', 'bakker', 1)).toBe(2);
  });

  it('is symmetrical', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (left, right) => {
        expect(editDistance(left, right, 20)).toBe(editDistance(right, left, 20));
      }),
    );
  });
});
