import type { Candidate, Certainty, Reason } from '../finding';
import { isListedName, isListedPlace, isPlainWord, isWord, personNoun, topicWord } from '../lexicon';
import {
  particles,
  personPrepositions,
  personVerbs,
  roles,
  speechVerbs,
  titles,
  plainNames,
} from '../lists/context-words';
import type { NameRun } from '../name-runs';
import { isParticleBefore, isPlaceRun, readRun, strangeWords } from '../name-runs';
import type { Rule, Scan } from '../scan';
import { isGlued, mark } from '../scan';
import type { Token } from '../tokens';

const commonNouns = new Set('in te uit vanuit richting nabij omgeving at near'.split(' '));
const trustIn = new Set(
  'vertrouwen teleurgesteld verliefd geloof zin interesse geinteresseerd trust faith'.split(' '),
);
const unitHeads = new Set(
  `afdeling team cluster directie dienst sector bureau stadsdeel unit eenheid programma domein vakgroep
  project stichting vereniging school basisschool bedrijf firma ziekenhuis department division office
  commissie werkgroep gebouw locatie zaal kamer gemeente provincie wijk buurt dorp stad`.split(/\s+/),
);

/** People whom the case does not know, by the way their name is written and by what stands around it. */
export const findUnknownPeople: Rule = (scan) => {
  const found: Candidate[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const token = scan.tokens[at];
    if (token?.kind === 'sign' ? token.text !== "'" : token?.kind !== 'word') continue;
    const initial = lettersForName(scan, at);
    if (initial) {
      found.push(initial);
      continue;
    }
    if (!canBegin(scan, at)) continue;
    const run = readRun(scan, at);
    if (!run) continue;
    const judged = judgeRun(scan, run);
    if (judged) found.push(mark(scan, 'person', [run.first, run.last], judged.certainty, judged.reason));
    at = run.last;
  }
  return found;
};

function canBegin(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (!token) return false;
  if (token.text === "'") return isParticleBefore(scan, at + 1) || scan.tokens[at + 1]?.lower === 't';
  if (token.shape !== 'lower') return true;
  // A small particle begins a name only where it is no preposition: "de Boer", "van der Meer", not "van
  // Anke".
  if (!particles.has(token.lower) || !isParticleBefore(scan, at)) return false;
  if (!/^(?:van|von|de|den|der|ter|ten|el|al|du|di|da|la|le|ben|'t)$/.test(token.lower)) return false;
  const next = scan.tokens[at + 1];
  if (token.lower === 'van' || token.lower === 'ben') {
    return (
      (next !== undefined && particles.has(next.lower) && next.lower !== 'het') ||
      hasTitle(scan, at) !== undefined
    );
  }
  return next !== undefined && (isListedName(next.lower) || isWord(next.lower) || !isListedPlace(next.lower));
}

interface Judged {
  readonly certainty: Certainty;
  readonly reason: Reason;
}

function judgeRun(scan: Scan, run: NameRun): Judged | undefined {
  const title = hasTitle(scan, run.first);
  if (title) return { certainty: 'certain', reason: { code: 'title-before', cue: title } };
  if (run.initials && run.core.length > 0 && !isPlaceRun(run))
    return { certainty: 'certain', reason: { code: 'initials-before-name' } };
  const before = previousWord(scan, run.first);
  if (before && unitHeads.has(before.lower)) return undefined;
  if (isBehindAddress(scan, run.first) || unitHeads.has(run.core[0]?.lower ?? '')) return undefined;
  const after = scan.tokens[run.last + 1];
  const listed = run.core.filter((token) => isListedName(token.lower));
  const strange = strangeWords(run);
  // "Van Dijk zei": a capital behind a capital particle is not owed to the start of the sentence.
  const opens = scan.opens[run.core[0]?.index ?? run.first] === true;
  if (
    before &&
    roles.has(before.lower) &&
    !opens &&
    !isPlaceRun(run) &&
    (strange.length > 0 || listed.length > 0 || isNoTopic(scan, run))
  ) {
    return { certainty: 'likely', reason: { code: 'role-before', cue: before.lower } };
  }
  if (isPlaceRun(run) && !personBeside(scan, run, before, after)) return undefined;
  if (
    before &&
    commonNouns.has(before.lower) &&
    listed.length === 0 &&
    !trustIn.has(previousWord(scan, before.index)?.lower ?? '')
  ) {
    return undefined;
  }
  const verb = verbBeside(scan, run, before, after);
  const clearlyListed = listed.filter((token) => !isWord(token.lower));
  if (clearlyListed.length > 0) {
    const certainty = clearlyListed.length > 1 || (run.core.length > 1 && !opens) ? 'certain' : 'likely';
    return { certainty, reason: { code: 'listed-name' } };
  }
  if (strange.length > 0) {
    if (!opens || run.core.length > 1)
      return { certainty: 'likely', reason: { code: 'capital-inside-sentence' } };
    if (verb) return { certainty: 'likely', reason: { code: 'verb-beside', cue: verb } };
    return looksForeignToLists(run)
      ? { certainty: 'possible', reason: { code: 'unknown-word', cue: strange[0]?.lower ?? '' } }
      : undefined;
  }
  const [only] = run.core;
  if (opens && run.core.length === 1 && only !== undefined) {
    const human = verb !== undefined && speechVerbs.has(verb);
    if (plainNames.has(only.lower))
      return { certainty: human ? 'likely' : 'possible', reason: { code: 'listed-name' } };
    // "Zaagmans vertelde": two words joined that no list has as one, where only a person can stand.
    if (human && !isPlainWord(only.lower) && !personNoun.test(only.lower) && only.text.length < 13) {
      return { certainty: 'possible', reason: { code: 'verb-beside', cue: verb } };
    }
  }
  // From here on every word of the run is a word of the language.
  if (!opens && run.particle && (listed.length > 0 || !isArticleOnly(scan, run)))
    return { certainty: 'likely', reason: { code: 'capital-inside-sentence' } };
  if (!opens && listed.length > 0) return { certainty: 'likely', reason: { code: 'listed-name' } };
  if (verb && listed.length > 0) {
    return { certainty: 'likely', reason: { code: 'verb-beside', cue: verb } };
  }
  if (!opens && run.core.length > 1 && listed.length > 0)
    return { certainty: 'likely', reason: { code: 'listed-name' } };
  // "Protocol Ongewenste Omgangsvormen", "de Gids": words with capitals, and nothing of a name in them.
  if (listed.length === 0 && (run.core.length > 1 || isArticleOnly(scan, run))) return undefined;
  if (!opens && verb && run.core.every((token) => token.shape === 'capital')) {
    return { certainty: 'possible', reason: { code: 'verb-beside', cue: verb } };
  }
  if (
    !opens &&
    before &&
    personPrepositions.has(before.lower) &&
    run.core.length === 1 &&
    run.core[0]?.shape === 'capital'
  ) {
    return { certainty: 'possible', reason: { code: 'capital-inside-sentence' } };
  }
  return undefined;
}

/** "teamleider Kwast" and not "teamleider Vergunningen". */
function isNoTopic(scan: Scan, run: NameRun): boolean {
  const [only] = run.core;
  if (scan.tokens[run.first]?.lines !== 0) return false;
  return run.core.length === 1 && only?.shape === 'capital' && !topicWord.test(only.lower);
}

/**
 * "de Directie": an article before a word of the language is no name by itself; "De Ridder" in a sentence is
 * one.
 */
function isArticleOnly(scan: Scan, run: NameRun): boolean {
  const first = scan.tokens[run.first];
  if (first?.shape === 'capital' && scan.opens[run.first] === false) return false;
  return /^(?:de|het|den|la|le|the|op|in|aan)$/.test(first?.lower ?? '');
}

/** A strange word that opens a sentence is more often a slip or a rare word when it ends like one. */
function looksForeignToLists(run: NameRun): boolean {
  const word = run.core[0]?.lower ?? '';
  return (
    word.length > 2 &&
    !/(?:ing|ingen|heid|heden|lijk|lijke|tie|ties|teit|isme|baar|schap|ment|loos|tjes|ness|tion|ly)$/.test(
      word,
    )
  );
}

/** Behind a house number or a postcode stands a place. */
export function isBehindAddress(scan: Scan, index: number): boolean {
  const comma = scan.tokens[index - 1]?.text === ',';
  const before = scan.tokens[comma ? index - 2 : index - 1];
  if (!before || scan.tokens[index]?.lines !== 0) return false;
  const letters =
    before.shape === 'upper' && before.text.length === 2 && scan.tokens[before.index - 1]?.text.length === 4;
  if (letters && scan.tokens[before.index - 1]?.kind === 'number') return true;
  return (
    comma &&
    before.kind === 'number' &&
    before.text.length <= 4 &&
    scan.tokens[before.index - 1]?.shape === 'capital'
  );
}

/** The word before, in the same sentence. */
export function previousWord(scan: Scan, index: number): Token | undefined {
  const before = scan.tokens[index - 1];
  if (scan.tokens[index]?.lines !== 0 && !(scan.tokens[index]?.lines === 1 && scan.opens[index] === false))
    return undefined;
  return before?.kind === 'word' ? before : undefined;
}

/** The title before a name, over a full stop: "dhr. Visser", "Mevr. dr. Visser". */
export function hasTitle(scan: Scan, index: number): string | undefined {
  const before = scan.tokens[index - 1];
  if (!before || (scan.tokens[index]?.lines ?? 0) > 1) return undefined;
  const word = before.text === '.' && !before.spaced ? scan.tokens[index - 2] : before;
  if (word?.text === 'Hr' && before.text === '.') return 'hr';
  if (word?.kind !== 'word' || !titles.has(word.lower)) return undefined;
  // "juf", "dr" and the like are titles anywhere; "best" or "meester" are none.
  return word.lower;
}

function verbBeside(
  scan: Scan,
  run: NameRun,
  before: Token | undefined,
  after: Token | undefined,
): string | undefined {
  if (after?.kind === 'word' && after.lines === 0 && personVerbs.has(after.lower)) return after.lower;
  if (before && speechVerbs.has(before.lower)) return before.lower;
  if (scan.tokens[run.last + 1]?.text === "'" && scan.tokens[run.last + 2]?.lower === 's') return "'s";
  if (before && personVerbs.has(before.lower) && scan.opens[run.first] === false) return before.lower;
  return undefined;
}

function personBeside(
  scan: Scan,
  run: NameRun,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  if (run.particle) return true;
  if (before && (roles.has(before.lower) || speechVerbs.has(before.lower))) return true;
  const verb = verbBeside(scan, run, undefined, after);
  return (
    verb !== undefined && isListedName(run.core[0]?.lower ?? '') && !(before && commonNouns.has(before.lower))
  );
}

/** "mevrouw V.", "collega A": one capital in the place of a name. */
function lettersForName(scan: Scan, at: number): Candidate | undefined {
  const token = scan.tokens[at];
  if (token?.shape !== 'single' || token.text === 'I') return undefined;
  const before =
    previousWord(scan, at) ?? (scan.tokens[at - 1]?.text === '.' ? scan.tokens[at - 2] : undefined);
  if (!before || !(titles.has(before.lower) || (roles.has(before.lower) && before.shape === 'lower')))
    return undefined;
  const dot = scan.tokens[at + 1];
  const last = dot?.text === '.' && isGlued(scan, at + 1) ? at + 1 : at;
  const next = scan.tokens[last + 1];
  if (
    next &&
    next.lines === 0 &&
    (next.shape === 'capital' || next.shape === 'single' || particles.has(next.lower))
  )
    return undefined;
  const reason = titles.has(before.lower) ? 'title-before' : 'role-before';
  return mark(scan, 'person', [at, last], 'likely', { code: reason, cue: before.lower });
}
