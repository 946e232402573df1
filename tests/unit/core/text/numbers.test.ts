import { describe, expect, it } from 'vitest';
import { passesElevenTest } from '../../../../src/core/text/rules/numbers';
import { findIdentifyingText } from '../../../../src/core/text/find-identifying-text';
import { kindsIn, marked, nobody } from './support';

describe('citizen service numbers', () => {
  it.each(['123456782', '1234.56.782', '123 456 782', '12 34 56 782', '123-456-782'])(
    'finds %s',
    (number) => {
      expect(kindsIn(`Het gaat om ${number}.`)).toEqual([['bsn', number]]);
    },
  );

  it('finds one of eight digits only behind its label', () => {
    expect(marked('BSN 10000009', 'bsn')).toEqual(['10000009']);
    expect(marked('Factuur 10000009', 'bsn')).toEqual([]);
  });

  it('tells a number that fails the test behind the label from one that passes', () => {
    expect(findIdentifyingText('bsn: 123456789', nobody)).toMatchObject([
      { kind: 'bsn', certainty: 'likely', reason: { code: 'fails-check-digit', cue: 'bsn' } },
    ]);
    expect(marked('factuur 123456789', 'bsn')).toEqual([]);
  });

  it('takes a number that a telephone library takes for a landline for what it is', () => {
    expect(kindsIn('bsn 012345672')).toEqual([['bsn', '012345672']]);
  });

  it('fails for every single changed digit', () => {
    for (let at = 0; at < 9; at += 1) {
      for (let step = 1; step < 10; step += 1) {
        const digit = (Number('123456782'[at]) + step) % 10;
        expect(passesElevenTest(`${'123456782'.slice(0, at)}${digit}${'123456782'.slice(at + 1)}`)).toBe(
          false,
        );
      }
    }
  });

  it.each(['000000000', '12345678a', '1234567', ''])('refuses %j', (digits) => {
    expect(passesElevenTest(digits)).toBe(false);
  });
});

describe('telephone numbers', () => {
  it.each([
    '0612345678',
    '06-12345678',
    '06 - 12 34 56 78',
    '06.12.34.56.78',
    '(06) 12345678',
    '+31(0)6-12345678',
    '+31 6 12345678',
    '0031-6-12345678',
    '020-6231188',
    '(0511) 45 23 12',
    '+44 20 7946 0018',
    '+32 470 12 34 56',
  ])('finds %s', (number) => {
    expect(kindsIn(`Bellen op ${number}, na zessen.`)).toEqual([['phone', number]]);
  });

  it('finds a short number behind a word that asks for one', () => {
    expect(marked('toestel 4412', 'phone')).toEqual(['4412']);
    expect(marked('mijn nummer is 6231188', 'phone')).toEqual(['6231188']);
    expect(marked('in 2024 gebeld op 12-03-2024', 'phone')).toEqual([]);
  });

  it.each([
    'nul zes twaalf vierendertig zesenvijftig achtenzeventig',
    'nul zes, een twee drie vier vijf zes zeven acht',
  ])('finds the dictated %s', (words) => {
    expect(marked(`haar nummer is ${words} en meer niet`, 'phone')).toEqual([words]);
  });

  it('leaves amounts, years, room numbers and times alone', () => {
    expect(
      kindsIn('In 2024 kostte het 12.500 euro, kamer 214, om 10.30 uur, dossier 2024-117, 3 van de 40.'),
    ).toEqual([]);
  });
});

describe('account numbers', () => {
  it.each(['NL91ABNA0417164300', 'NL91 ABNA 0417 1643 00', 'nl91abna0417164300', 'BE68 5390 0754 7034'])(
    'finds %s',
    (iban) => {
      expect(findIdentifyingText(`Op ${iban} graag`, nobody)).toMatchObject([
        {
          kind: 'iban',
          start: 3,
          end: 3 + iban.length,
          certainty: 'certain',
          reason: { code: 'passes-check-digit' },
        },
      ]);
    },
  );

  it('marks a Dutch one with a slip of the pen as likely', () => {
    expect(findIdentifyingText('NL92ABNA0417164300', nobody)).toMatchObject([
      { kind: 'iban', certainty: 'likely' },
    ]);
  });

  it('finds an old number behind its label', () => {
    expect(kindsIn('rekening 12.34.56.789')).toEqual([['iban', '12.34.56.789']]);
  });
});

describe('personnel numbers and licence plates', () => {
  it.each([
    ['pers.nr 12345', '12345'],
    ['personeelsnummer is 004512', '004512'],
    ['personeelsnr: A-10293', 'A-10293'],
    ['employee number E55102', 'E55102'],
    ['medewerker nr. 8812', '8812'],
    ['haar pasje P004471', 'P004471'],
  ])('finds the number in %s', (text, number) => {
    expect(kindsIn(text)).toEqual([['personnel-number', number]]);
  });

  it('does not take the citizen service number behind another label', () => {
    expect(kindsIn('personeelsnummer onbekend, bsn 123456782')).toEqual([['bsn', '123456782']]);
  });

  it.each(['AB-12-CD', '12-ABC-3', '1-XYZ-23', '12-ab-cd', 'XT-418-B', '1-ABC-234'])(
    'finds the plate %s',
    (plate) => {
      expect(kindsIn(`Er stond ${plate} voor de deur`)).toEqual([['licence-plate', plate]]);
    },
  );

  it('finds a plate without hyphens only where the text speaks of a car', () => {
    expect(marked('kenteken gz 771 k', 'licence-plate')).toEqual(['gz 771 k']);
    expect(marked('code 12ABC3', 'licence-plate')).toEqual([]);
  });

  it('takes no date for a plate', () => {
    expect(marked('op 12-03-24', 'licence-plate')).toEqual([]);
  });
});
