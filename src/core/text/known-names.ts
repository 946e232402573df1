import { editDistance } from './edit-distance';
import type { KnownPerson, NameMatch } from './finding';
import { foldWord } from './folded-text';
import { isForeignWord, isListedName, isWord } from './lexicon';
import { particles, titles } from './lists/context-words';
import { nicknames } from './lists/nicknames';

export type PartRole = 'given' | 'surname' | 'whole';

/** What one word of a text may have to do with one known person. */
export interface PartMatch {
  readonly person: number;
  readonly role: PartRole;
  readonly match: NameMatch;
  /** The part of the name is itself a word ("Groen", "de Boer"). */
  readonly wordLike: boolean;
  /** The particles of this person's name, folded. */
  readonly particles: ReadonlySet<string>;
}

interface NamePart {
  readonly person: number;
  readonly role: PartRole;
  readonly text: string;
  readonly wordLike: boolean;
  readonly particles: ReadonlySet<string>;
}

interface KnownName {
  readonly parts: readonly NamePart[];
  /** Spellings of the whole name as one word: "annavisser", "avisser", "vandermeer". */
  readonly joined: ReadonlySet<string>;
  /** Its initials in every usual writing, folded: "av", "avdm". */
  readonly initials: ReadonlySet<string>;
}

/** A longer run of letters is no part of a name; the bound keeps the edit distance cheap. */
const longestPart = 40;
const noParticles: ReadonlySet<string> = new Set();
const noWords = new Set([
  'en',
  'and',
  'of',
  'or',
  'onbekend',
  'unknown',
  'anoniem',
  'anonymous',
  'nb',
  'zn',
  'bv',
  ...titles,
]);

/** Finds out for single words whether they are a part of a known name, however it is bent. */
export interface NameIndex {
  readonly match: (word: string) => readonly PartMatch[];
  /** People whose initials these folded letters are. */
  readonly byInitials: (letters: string) => readonly number[];
  readonly isEmpty: boolean;
}

/**
 * Prepares the names of a case; answers are kept for the length of one text, as its words come back often.
 */
export function indexNames(people: readonly KnownPerson[], language: 'nl' | 'en'): NameIndex {
  const names = people.map(readName);
  const parts = names.flatMap((name) => name.parts);
  const forms = listForms(parts);
  const kept = new Map<string, readonly PartMatch[]>();
  return {
    isEmpty: parts.length === 0,
    match: (word) => {
      let found = kept.get(word);
      if (found === undefined) {
        found = matchWord(word, names, parts, forms, language);
        kept.set(word, found);
      }
      return found;
    },
    byInitials: (letters) =>
      names.flatMap((name, person) => (letters.length > 1 && name.initials.has(letters) ? [person] : [])),
  };
}

function readName(person: KnownPerson, index: number): KnownName {
  const folded = foldWord(person.name).replace(/["()]/g, ' ');
  const [before = '', after] = folded.split(',', 2);
  // "Visser, Anke" and "Meer, A. van der" are turned round.
  const words = splitWords(after === undefined ? before : `${after} ${before}`);
  const full = words.filter((word) => word.length > 1 && !noWords.has(word));
  const cut = full.findLastIndex((word) => particles.has(word));
  const named = full.filter((word) => !particles.has(word));
  const singles = words.filter((word) => word.length === 1);
  const behindParticle = cut < 0 ? 0 : full.slice(cut + 1).length;
  const surnames =
    behindParticle > 0
      ? full.slice(cut + 1)
      : named.length > 1 || singles.length > 0
        ? lastOf(folded, named)
        : [];
  const given = named.slice(0, named.length - surnames.length);
  const extra = (person.nicknames ?? [])
    .flatMap((name) => splitWords(foldWord(name)))
    .filter((word) => word.length > 1 && !particles.has(word));
  const joint = full.filter((word) => particles.has(word)).join('');
  const small = new Set(words.filter((word) => particles.has(word)));
  const whole = surnames.length === 0;
  const parts: NamePart[] = [
    ...[...given, ...extra].map((text) => part(text, whole ? 'whole' : 'given')),
    ...surnames.map((text) => part(text, 'surname')),
  ];
  const first = [...singles, ...given.map((word) => word[0] ?? '')];
  return {
    parts: parts.filter(({ text }) => text.length > 1),
    joined: joinedForms([...given, ...extra], first[0] ?? '', joint, surnames),
    initials: new Set(initialsOf(first, full, surnames)),
  };

  function part(text: string, role: PartRole): NamePart {
    return { person: index, role, text, wordLike: isWord(text), particles: small };
  }
}

/** The whole name written as one word, with every surname and with all of them. */
function joinedForms(
  given: readonly string[],
  initial: string,
  joint: string,
  surnames: readonly string[],
): Set<string> {
  const forms = [given.join('')];
  for (const family of new Set([...surnames, surnames.join('')])) {
    if (family === '') continue;
    forms.push(joint + family, initial + joint + family);
    for (const name of given) forms.push(name + joint + family, name + family, family + name);
  }
  return new Set(
    forms.filter((form) => form.length > 4 && !surnames.includes(form) && !given.includes(form)),
  );
}

function splitWords(text: string): string[] {
  return text.split(/[^\p{L}]+/u).filter((word) => word !== '');
}

/** The surname of a name without particles: the last word, or the last two when a hyphen joins them. */
function lastOf(folded: string, named: readonly string[]): string[] {
  const last = named.at(-1) ?? '';
  const previous = named.at(-2) ?? '';
  return previous !== '' && folded.includes(`${previous}-${last}`) && named.length > 2
    ? [previous, last]
    : [last];
}

function initialsOf(
  first: readonly string[],
  full: readonly string[],
  surnames: readonly string[],
): string[] {
  if (first.length === 0 || surnames.length === 0) return [];
  const family = surnames.map((word) => word[0] ?? '');
  const small = full
    .filter((word) => particles.has(word))
    .map((word) => word[0] ?? '')
    .join('');
  const head = first[0] ?? '';
  return [first.join(''), head].flatMap((start) => [
    start + (family[0] ?? ''),
    start + small + (family[0] ?? ''),
    start + family.join(''),
  ]);
}

function matchWord(
  word: string,
  names: readonly KnownName[],
  parts: readonly NamePart[],
  forms: ReadonlyMap<string, readonly PartMatch[]>,
  language: 'nl' | 'en',
): readonly PartMatch[] {
  if (word.length < 2 || word.length > longestPart) return [];
  const known = forms.get(word);
  if (known) return known;
  const joined = names.flatMap((name, person) =>
    name.joined.has(word) || (word.endsWith('s') && name.joined.has(word.slice(0, -1)))
      ? [
          {
            person,
            role: 'whole' as const,
            match: 'joined' as const,
            wordLike: false,
            particles: noParticles,
          },
        ]
      : [],
  );
  // What is a word of the language is neither a slip of the pen nor a shortened name.
  if (joined.length > 0 || (isWord(word) && !isForeignWord(word, language))) return joined;
  return parts.flatMap((part) => {
    if (isShortened(word, part)) return [matchOf(part, 'nickname')];
    return isTypo(word, part.text) ? [matchOf(part, 'typo')] : [];
  });
}

function matchOf(part: NamePart, match: NameMatch): PartMatch {
  return { person: part.person, role: part.role, match, wordLike: part.wordLike, particles: part.particles };
}

const diminutives = ['je', 'tje', 'pje', 'ie', 'ke', 'y'];

/**
 * Every form of the names that can be written down beforehand: as given, genitive, nicknames, diminutives.
 */
function listForms(parts: readonly NamePart[]): Map<string, PartMatch[]> {
  const forms = new Map<string, PartMatch[]>();
  for (const part of parts) {
    add(part.text, part, 'exact');
    if (part.text.length > 2) add(`${part.text}s`, part, 'genitive');
    if (part.role === 'surname') continue;
    for (const name of nicknames.get(part.text) ?? []) {
      add(name, part, 'nickname');
      if (name.length > 2) add(`${name}s`, part, 'nickname');
    }
    if (part.text.length > 2) for (const ending of diminutives) add(part.text + ending, part, 'diminutive');
  }
  return forms;

  function add(form: string, part: NamePart, match: NameMatch): void {
    const matches = forms.get(form);
    if (matches) matches.push(matchOf(part, match));
    else forms.set(form, [matchOf(part, match)]);
  }
}

/** "Alex" for Alexander, when no list has it. */
function isShortened(word: string, part: NamePart): boolean {
  return (
    part.role !== 'surname' &&
    word.length >= 3 &&
    part.text.length >= word.length + 2 &&
    part.text.startsWith(word)
  );
}

/**
 * Whether a word that is in no dictionary is a slip of the pen for a name: one letter off from four letters
 * on, two from six on when the first letter is right. A short name of somebody else is no slip.
 */
function isTypo(word: string, text: string): boolean {
  if (text.length < 4 || word.length < 3) return false;
  const limit = text.length >= 6 && word[0] === text[0] ? 2 : 1;
  if (Math.abs(word.length - text.length) > limit) return false;
  const distance = editDistance(word, text, limit);
  if (distance > limit) return false;
  return !(isListedName(word) && (text.length < 6 || distance > 1));
}
