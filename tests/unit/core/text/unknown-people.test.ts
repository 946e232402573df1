import { describe, expect, it } from 'vitest';
import { findIdentifyingText } from '../../../../src/core/text/find-identifying-text';
import { contextOf, kindsIn, marked, nobody } from './support';

describe('people whom the case does not know', () => {
  it.each([
    ['Daarna zei Wybrich niets.', ['Wybrich']],
    ['Wybrich zei niets.', ['Wybrich']],
    ['Volgens dhr. Haverkotte niet.', ['Haverkotte']],
    ['mevrouw de wit belde', ['de wit']],
    ['Mevr. dr. Tuitjesma belde', ['Tuitjesma']],
    ['Met W.J. Haverkotte gesproken.', ['W.J. Haverkotte']],
    ["Volgens Van 't Hek en 't Hart.", ["Van 't Hek", "'t Hart"]],
    ["Volgens O'Connor en D'Angelo.", ["O'Connor", "D'Angelo"]],
    ['Dat zei Anne-Wil Haverkotte-Bos.', ['Anne-Wil Haverkotte-Bos']],
    ['Haar collega wybrich stond erbij.', ['wybrich']],
    ['gesproken met haverkotte, die ontkent', ['haverkotte']],
    ['dat karin het weet', ['karin']],
    ['Beste Wybrich,\n\nDank.', ['Wybrich']],
    ['Dank je.\n\ngroetjes\nwybrich', ['wybrich']],
    ['Van: Wybrich Haverkotte\nAan: HR', ['Wybrich Haverkotte']],
    ['[10:02] wybrich: ja', ['wybrich']],
    ['Jan: ben er zo', ['Jan']],
    ['Dit schreef mevrouw V. gisteren', ['V.']],
    ['Bakker heeft gebeld. De Boer ook.', ['Bakker', 'De Boer']],
    ['Ze spreekt met Frans.', ['Frans']],
    ['Gisteren kwam Владимир langs.', ['Владимир']],
  ])('in %j finds %j', (text, names) => {
    expect(marked(text, 'person')).toEqual(names);
  });

  it('finds a name again at the start of a sentence once it was clear', () => {
    expect(marked('Dat zei dhr. Grosmeid. Niemand keek. Grosmeid, dus.', 'person')).toEqual([
      'Grosmeid',
      'Grosmeid',
    ]);
  });

  it('marks nothing in ordinary prose', () => {
    const prose =
      'Melder vertelt dat de leidinggevende haar buitensluit. In Teams stond een bericht. Na Pasen is er met HR gesproken. ' +
      'De bakker op de hoek weet van niets. Bureau Integriteit is niet ingeschakeld. Uitgelegd wat een signaal is.';
    expect(kindsIn(prose)).toEqual([]);
  });

  it('marks nothing that the context allows', () => {
    const context = { ...nobody, allowed: ['Stille Reiger', 'Luwerveen'] };
    expect(kindsIn('In Stille Reiger gaat het om Luwerveen.', context)).toEqual([]);
  });

  it('gives a reason with the word that gave the sign', () => {
    expect(findIdentifyingText('Volgens dhr. Haverkotte niet.', nobody)[0]?.reason).toEqual({
      code: 'title-before',
      cue: 'dhr',
    });
  });
});

describe('units, functions, places and organisations', () => {
  const context = contextOf([], ['Werk & Inkomen', 'Burgerzaken', 'Parken']);

  it.each([
    ['bij Werk en Inkomen', 'Werk en Inkomen'],
    ['bij werk & inkomen', 'werk & inkomen'],
    ['bij Burgerzaaken', 'Burgerzaaken'],
    ['bij afdeling parken', 'afdeling parken'],
  ])('finds the known unit in %s', (text, unit) => {
    expect(findIdentifyingText(text, context)).toMatchObject([
      { kind: 'unit', reason: { code: 'known-unit' } },
    ]);
    expect(marked(text, 'unit', context)).toEqual([unit]);
  });

  it('leaves an everyday word alone that is a unit too', () => {
    expect(marked('wandelen in de parken', 'unit', context)).toEqual([]);
  });

  it('finds an unknown unit behind its kind', () => {
    expect(kindsIn('Zij werkt bij de afdeling Belastingen en Invordering.')).toEqual([
      ['unit', 'afdeling Belastingen en Invordering'],
    ]);
  });

  it('finds a function that one person holds, and not the everyday one', () => {
    expect(marked('De wethouder en het hoofd Burgerzaken.', 'function-title')).toEqual([
      'wethouder',
      'hoofd Burgerzaken',
    ]);
    expect(marked('De teamleider en haar manager.', 'function-title')).toEqual([]);
  });

  it('finds places and organisations', () => {
    expect(marked('Hij verhuisde naar Den Haag en werkt in Zwolle.', 'place')).toEqual([
      'Den Haag',
      'Zwolle',
    ]);
    expect(marked('Zij komt uit Ellerdam.', 'place')).toEqual(['Ellerdam']);
    expect(marked('Ingehuurd via Jansen & Zonen B.V. en Stichting De Brug.', 'organisation')).toEqual([
      'Jansen & Zonen B.V.',
      'Stichting De Brug',
    ]);
  });
});
