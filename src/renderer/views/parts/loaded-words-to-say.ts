import { findLoadedWords, type LoadedWord } from '../../../core/cases/loaded-words';

/** More remarks than these would be a lecture. */
const most = 2;

/** The first loaded words of a text, each word once. */
export function loadedWordsToSay(text: string, language: 'nl' | 'en'): readonly LoadedWord[] {
  const said = new Map<string, LoadedWord>();
  for (const found of findLoadedWords(text, language)) {
    const key = found.word.toLowerCase();
    if (!said.has(key)) said.set(key, found);
    if (said.size === most) break;
  }
  return [...said.values()];
}
