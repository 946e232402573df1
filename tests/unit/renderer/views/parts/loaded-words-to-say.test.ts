import { expect, it } from 'vitest';
import { loadedWordsToSay } from '../../../../../src/renderer/views/parts/loaded-words-to-say';

const words = (text: string) => loadedWordsToSay(text, 'nl').map(({ word }) => word);

it('says each loaded word once, whatever its case', () => {
  expect(words('De dader zei dat de Dader weg was.')).toEqual(['dader']);
});

it('says two words at most', () => {
  expect(words('dader, slachtoffer en narcist')).toEqual(['dader', 'slachtoffer']);
});

it('says nothing of what the reporter is quoted with', () => {
  expect(words('Melder zegt: “Ik ben hier het slachtoffer.”')).toEqual([]);
});
