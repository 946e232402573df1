import { describe, expect, it } from 'vitest';
import { kindsIn, marked } from './support';

describe('addresses and postcodes', () => {
  it.each([
    'Dorpsstraat 1-A',
    'Laan van Meerdervoort 12 hs',
    'Burg. de Vlugtlaan 200-3',
    'Nieuwe Gracht 12',
    'Plein 1944 nr 3',
    'Prof. Lorentzlaan 40',
    'Postbus 310',
    'Weteringschans 84',
  ])('finds %s', (address) => {
    expect(kindsIn(`Het is ${address}.`)).toEqual([['address', address]]);
  });

  it('finds a street in small letters with its number, and one with a capital without', () => {
    expect(marked('ik woon molenweg 14', 'address')).toEqual(['molenweg 14']);
    expect(marked('Hij stond in de Kerkstraat te wachten', 'address')).toEqual(['Kerkstraat']);
  });

  it('finds a street of any name where somebody lives or before a postcode', () => {
    expect(marked('Ze woont op Het Anker 22', 'address')).toEqual(['Het Anker 22']);
    expect(marked('Meent 9, 1234 AB', 'address')).toEqual(['Meent 9']);
  });

  it('leaves the verb before a street out', () => {
    expect(marked('Woont Kastanjelaan 12.', 'address')).toEqual(['Kastanjelaan 12']);
  });

  it('leaves roads and places that are no addresses alone', () => {
    expect(kindsIn('Het fietspad, de snelweg en het plein. Op Schaal 10 in Kamer 12.')).toEqual([]);
  });

  it.each(['1234 AB', '1234AB', '1234ab'])('finds the postcode %s', (postcode) => {
    expect(kindsIn(`Het is ${postcode}.`)).toEqual([['postcode', postcode]]);
  });

  it('takes no year before a word or a short capital for a postcode', () => {
    expect(kindsIn('In 2024 is het gemeld, in 2023 HR gesproken.')).toEqual([]);
  });
});

describe('addresses of the net', () => {
  it.each([
    'jan@test.nl',
    'j.de-vries+werk@sub.test.co.uk',
    'jan (at) test.nl',
    'jan punt bos apenstaartje gmail punt com',
  ])('finds %s', (address) => {
    expect(kindsIn(`mail naar ${address}.`)).toEqual([['e-mail', address]]);
  });

  it.each(['https://x.nl/y?z=1#q', 'www.test.nl/pad', 'test.nl', 'linkedin.com/in/jan-bos', '@jan_92'])(
    'finds %s',
    (address) => {
      expect(kindsIn(`zie ${address} voor meer`)).toEqual([['url-or-handle', address]]);
    },
  );

  it('finds an account name behind the name of the service', () => {
    expect(marked('op instagram heet ze boze_bennie88', 'url-or-handle')).toEqual(['boze_bennie88']);
  });

  it('leaves a missing space after a full stop and an abbreviation alone', () => {
    expect(kindsIn('Dat klopt niet.De rest o.a. ook niet, d.w.z. niets.')).toEqual([]);
  });
});

describe('dates and ages', () => {
  it.each([
    '12-3-2024',
    '12/03/24',
    '2024-03-12',
    '3 maart',
    '3e maart 2024',
    '12 mrt',
    'March 3rd, 2024',
    "3 april '24",
  ])('finds %s', (date) => {
    expect(kindsIn(`Het was ${date}.`)).toEqual([['date', date]]);
  });

  it('leaves weekdays, months and times alone', () => {
    expect(kindsIn('Dinsdag om 10.30 uur, begin mei, in maart, over 14 dagen.')).toEqual([]);
  });

  it.each(['34 jaar oud', '34-jarige', '61 years old', 'tweeëndertig jaar oud'])('finds %s', (age) => {
    expect(marked(`Het gaat om iemand, ${age}, van kantoor`, 'age')).toEqual([age]);
  });

  it('takes no duration for an age', () => {
    expect(kindsIn('12 jaar in dienst, 30 jaar geleden, al 25 jaar lid, 40 uur, na 12 jaar')).toEqual([]);
  });
});
