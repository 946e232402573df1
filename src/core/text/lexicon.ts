import { isDerivedWord } from './derived-word';
import dutchRows from './lists/dutch-words.json';
import englishRows from './lists/english-words.json';
import nameRows from './lists/names.json';
import placeRows from './lists/places.json';
import {
  closings,
  functionWords,
  nameLabels,
  personVerbs,
  roles,
  salutations,
  socialWords,
  titles,
  wordNames,
} from './lists/context-words';
import { functionHeads, functionQualifiers, uniqueFunctions } from './lists/functions';
import { moreWords } from './lists/more-words';
import { ownGivenNames, ownSurnames } from './lists/own-names';
import { countries, ownPlaces } from './lists/own-places';

/** A list is opened when the first text asks for it: nothing is built while the program starts. */
function lazySet(rows: readonly string[]): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | undefined;
  return () => {
    words ??= new Set(rows.flatMap((row) => row.split(' ')));
    return words;
  };
}

const dutchWords = lazySet(dutchRows);
const englishWords = lazySet(englishRows);
const names = lazySet(nameRows);
const places = lazySet(placeRows);

const englishEndings = ['s', 'es', 'd', 'ed', 'ing', 'ly', 'er', 'ers', 'ies', 'ness'];

const ownWords = [
  functionWords,
  personVerbs,
  roles,
  salutations,
  closings,
  titles,
  nameLabels,
  socialWords,
  functionHeads,
  functionQualifiers,
  uniqueFunctions,
  moreWords,
];

const answers = new Map<string, boolean>();

/** Lets go of the words of the last text: nothing of a note stays in memory for the sake of speed. */
export function forgetAnswers(): void {
  answers.clear();
}

/** True for a folded word of Dutch or English, inflected and compound forms included. */
export function isWord(word: string): boolean {
  let answer = answers.get(word);
  if (answer === undefined) {
    answer = looksUpWord(word);
    answers.set(word, answer);
  }
  return answer;
}

function looksUpWord(word: string): boolean {
  if (dutchWords().has(word) || englishWords().has(word)) return true;
  if (ownWords.some((list) => list.has(word))) return true;
  if (isDerivedWord(word, (part) => dutchWords().has(part) || functionWords.has(part))) return true;
  if (word.length < 5) return false;
  return englishEndings.some((ending) => {
    if (!word.endsWith(ending)) return false;
    const stem = word.slice(0, word.length - ending.length);
    if (stem.length < 3) return false;
    const doubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
    return [stem, `${stem}e`, `${stem}y`, doubled].some((form) => englishWords().has(form));
  });
}

/** True for a folded word that stands in the Dutch list as it is: no compound, no inflected form. */
export function isPlainWord(word: string): boolean {
  return dutchWords().has(word) || functionWords.has(word);
}

/** True for a folded word that only the list of the other language has. */
export function isForeignWord(word: string, language: 'nl' | 'en'): boolean {
  if (functionWords.has(word) || ownWords.some((list) => list.has(word))) return false;
  const [dutch, english] = [dutchWords().has(word), englishWords().has(word)];
  return language === 'nl' ? english && !dutch : dutch && !english;
}

/** True for a folded word that stands in the list of given names and surnames, in the genitive too. */
export function isListedName(word: string): boolean {
  if (inNameLists(word)) return true;
  return word.length > 4 && word.endsWith('s') && inNameLists(word.slice(0, -1));
}

function inNameLists(word: string): boolean {
  return names().has(word) || wordNames.has(word) || ownSurnames.has(word) || ownGivenNames.has(word);
}

/** True for a folded name of a town, region or country. */
export function isListedPlace(word: string): boolean {
  return ownPlaces.has(word) || places().has(word) || countries.has(word);
}

/** A pattern for the end of a word, from a list of ends. */
function endings(list: string): RegExp {
  return new RegExp(`(?:${list.trim().split(/\s+/).join('|')})$`);
}

/** Endings of what functions and units are about: "Vergunningen", "Burgerzaken"; a surname seldom has one. */
export const topicWord = endings(`
  en ing ie ies heid zaken beheer toezicht sport jeugd cultuur zorg ruimte domein iek teit ment wijs
  recht aal ieel isch baar bare werk vervoer groen water milieu loket contact archief team zuid noord
  oost west centrum
`);

/**
 * Compounds that name people by what they do or bodies of people: they speak in notes and are nobody's name.
 */
export const personNoun = endings(`
  medewerkers? medewerksters? leiders? leidster hoofd arts chef collegas? adviseurs? managers? leden lid raad
  bestuur team dienst afdeling groep bureau genoten? genote vrouw man vriendin vriend moeder vader
  ambtenaar personeel persoon personen functionaris lezer meldster melders? gever geefster secretaris
  directeur partner coach
`);
