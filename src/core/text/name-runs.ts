import { isListedName, isListedPlace, isWord } from './lexicon';
import {
  commonParticles,
  functionWords,
  particles,
  massNouns,
  personVerbs,
  plainNames,
  roles,
  speechVerbs,
  titles,
} from './lists/context-words';
import { ownSurnames } from './lists/own-names';
import type { Scan } from './scan';
import { isGlued } from './scan';
import type { Token } from './tokens';

/**
 * A stretch of text that is written like a name: capitals, with initials, particles and hyphens between them.
 */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  /** The words with a capital, in order; initials and particles left out. */
  readonly core: readonly Token[];
  readonly initials: boolean;
  readonly particle: boolean;
}

const longestRun = 14;
/** Particles that are given names too. */
const namesBesides = new Set(['ben', 'al', 'da', 'das', 'des', 'la', 'mac', 'st', 'di', 'bin', 'ali']);

/** Letters that hold vowels like a word; three or four capitals without them are an abbreviation. */
function isAcronym(token: Token): boolean {
  if (token.shape !== 'upper') return false;
  if (isListedName(token.lower) && token.text.length > 2) return false;
  return token.text.length < 6 || !/[aeiouy]/.test(token.lower);
}

/** True for a word that could be part of somebody's name by the way it is written. */
export function isNameWord(scan: Scan, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if ((token.shape !== 'capital' && token.shape !== 'upper') || scan.shouted[token.index]) return false;
  if (isOfPlace(token.lower)) return false;
  // "Wkkgz" is an abbreviation.
  if (/^[b-df-hj-np-tv-xz]{3,}$/.test(token.lower) && !isListedName(token.lower)) return false;
  return !isAcronym(token) && (!scan.harmless(token.lower) || isPersonAfterAll(scan, token));
}

/** "Utrechtse", "Zwollenaar": an adjective or an inhabitant of a listed place. */
function isOfPlace(word: string): boolean {
  if (isListedName(word) || isListedPlace(word)) return false;
  return ['se', 's', 'er', 'enaar', 'naar'].some(
    (ending) =>
      word.endsWith(ending) &&
      word.length > ending.length + 3 &&
      isListedPlace(word.slice(0, -ending.length)),
  );
}

/** "Frans" is a language and "May" a month, but not behind "naast" or before "zei". */
const harmlessOrName = new Set('frans may june april mei juni august augustus pool'.split(' '));
const besidePerson = new Set('met naast door tegen namens collega dat omdat with and en'.split(' '));

function isPersonAfterAll(scan: Scan, token: Token): boolean {
  if (!harmlessOrName.has(token.lower)) return false;
  const [before, after] = [scan.tokens[token.index - 1], scan.tokens[token.index + 1]];
  return besidePerson.has(before?.lower ?? '') || speechVerbs.has(after?.lower ?? '');
}

/** "B.V." and "N.V." close the name of a company. */
function isLegalForm(scan: Scan, index: number): boolean {
  return /^[BN]$/.test(scan.tokens[index]?.text ?? '') && scan.tokens[index + 2]?.text === 'V';
}

/**
 * Reads the name that begins at `at`, or nothing. A word that opens a sentence is left out when it is a word
 * of the language; titles and roles with a capital are signs, not names.
 */
export function readRun(scan: Scan, at: number): NameRun | undefined {
  const core: Token[] = [];
  let first = -1;
  let last = -1;
  let initials = false;
  let particle = false;
  for (let index = at; index < Math.min(scan.tokens.length, at + longestRun); index += 1) {
    const token = scan.tokens[index];
    if (!token || (index > at && token.lines > 0)) break;
    const leads = core.length === 0 && !namesBesides.has(token.lower) && isParticleBefore(scan, index);
    if (isNameWord(scan, token) && !leads) {
      if (core.length > 0 && startsAnew(scan, token)) break;
      if (core.length === 0 && !isCoreStart(scan, token)) {
        if (!isParticleBefore(scan, index)) return undefined;
        particle = true;
        first = first < 0 ? index : first;
        continue;
      }
      core.push(token);
      first = first < 0 ? index : first;
      last = index;
      continue;
    }
    if (isInitialAt(scan, index)) {
      if (isLegalForm(scan, index)) break;
      initials = true;
      first = first < 0 ? index : first;
      if (core.length > 0 && !isInitialAt(scan, index + 1) && !followsWithName(scan, index + 1)) {
        last = scan.tokens[index + 1]?.text === '.' && isGlued(scan, index + 1) ? index + 1 : index;
      }
      continue;
    }
    if (token.text === '.' && isGlued(scan, index) && index > at && isInitialAt(scan, index - 1)) continue;
    if (token.text === '-' && isGlued(scan, index) && isGlued(scan, index + 1) && core.length > 0) continue;
    if (token.text === "'" && isApostropheInName(scan, index)) {
      first = first < 0 ? index : first;
      continue;
    }
    if (isParticleBefore(scan, index)) {
      // "In de Volkskrant", "Op Schaal 10": prepositions that open a sentence.
      if (index === at && commonParticles.has(token.lower) && scan.opens[index]) return undefined;
      if (first < 0) first = index;
      particle = true;
      continue;
    }
    break;
  }
  if (core.length === 0 || last < 0) return undefined;
  const inside = scan.tokens.slice(first, last + 1);
  particle = particle && inside.some((token) => particles.has(token.lower) && token.index !== last);
  return { first, last, core, initials, particle };
}

/** A capital that begins a name and not just a sentence. */
function isCoreStart(scan: Scan, token: Token): boolean {
  if (titles.has(token.lower)) return false;
  if (roles.has(token.lower) && isWord(token.lower)) return false;
  if (functionWords.has(token.lower) && !isListedName(token.lower)) return false;
  if (functionWords.has(token.lower) && scan.opens[token.index]) return false;
  if (!scan.opens[token.index]) return true;
  // "Telefoontje Sanne": the word that opens the line stays out, the name that follows is read on its own.
  if (!isWord(token.lower) || plainNames.has(token.lower)) return true;
  // "Visser zegt", "Bakker heeft": a surname that is a word opens a sentence without an article.
  const next = scan.tokens[token.index + 1];
  if (next?.kind !== 'word' || next.lines > 0 || massNouns.has(token.lower)) {
    return next?.lower !== undefined && speechVerbs.has(next.lower) && isListedName(token.lower);
  }
  if (!isListedName(token.lower) || functionWords.has(token.lower)) return false;
  if (personVerbs.has(next.lower) && ownSurnames.has(token.lower)) return true;
  // "Ploeger keurt": a surname made of what somebody does, before anything that looks like a verb.
  return (
    /(?:er|aar|man)$/.test(token.lower) && (personVerbs.has(next.lower) || /[^aeiou]t$/.test(next.lower))
  );
}

/** A new sentence inside a run: "met Anke. Visser zei". */
function startsAnew(scan: Scan, token: Token): boolean {
  return scan.opens[token.index] === true;
}

/** One capital, with a full stop or a name right behind it: "A. Visser", "J Visser". */
export function isInitialAt(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (token?.kind !== 'word') return false;
  const short =
    token.shape === 'single' || (token.shape === 'capital' && /^(?:Ch|Th|Ph|Fr|IJ|Tj|Sj)$/.test(token.text));
  if (!short) return false;
  const next = scan.tokens[index + 1];
  if (next?.text === '.' && !next.spaced) return true;
  return token.text !== 'I' && token.text !== 'U' && isNameWord(scan, next) && next?.spaced === true;
}

function followsWithName(scan: Scan, index: number): boolean {
  for (let at = index; at < index + 3; at += 1) if (isNameWord(scan, scan.tokens[at])) return true;
  return false;
}

function isApostropheInName(scan: Scan, index: number): boolean {
  const [before, after, third] = [scan.tokens[index - 1], scan.tokens[index + 1], scan.tokens[index + 2]];
  if (!after || after.spaced) return false;
  // 't Hart
  if (after.text === 't' || after.text === 'T') return isNameWord(scan, third) && third?.spaced === true;
  // d'Hondt, O'Brien, L'Ami
  const glued = !scan.tokens[index]?.spaced && before !== undefined && /^(?:d|o|l|n)$/.test(before.lower);
  return glued && isNameWord(scan, after);
}

/** A particle with a name word behind it, over at most three particles. */
export function isParticleBefore(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (token?.kind !== 'word') return false;
  if (!particles.has(token.lower)) return token.lower.length === 1 && isApostropheInName(scan, index + 1);
  for (let at = index + 1; at < Math.min(scan.tokens.length, index + 6); at += 1) {
    const next = scan.tokens[at];
    if (!next || next.lines > 0) return false;
    if (isNameWord(scan, next) && !particles.has(next.lower)) return true;
    if (/^['.-]$/.test(next.text)) continue;
    if (!particles.has(next.lower) || commonParticles.has(next.lower)) return false;
  }
  return false;
}

/** Words of the run that are in no dictionary of the language. */
export function strangeWords(run: NameRun): Token[] {
  return run.core.filter((token) => !isWord(token.lower));
}

/** True for a run that is only the name of a place. */
export function isPlaceRun(run: NameRun): boolean {
  const [only] = run.core;
  return run.core.length === 1 && only !== undefined && isListedPlace(only.lower) && !run.initials;
}
