import type { Candidate, Reason } from '../finding';
import { isListedName, isListedPlace, isPlainWord, isWord, personNoun } from '../lexicon';
import {
  closings,
  functionWords,
  nameLabels,
  particles,
  personVerbs,
  roles,
  salutations,
  titles,
  plainNames,
} from '../lists/context-words';
import type { Rule, Scan } from '../scan';
import { isGlued, mark } from '../scan';
import type { Token } from '../tokens';

/** Names by their place in a letter, a list or a chat: salutation, signature, label, speaker of a line. */
export const findNamesByPlace: Rule = (scan) => {
  const found: Candidate[] = [];
  for (const token of scan.tokens) {
    if (token.kind !== 'word' && token.kind !== 'number' && token.text !== '[' && token.text !== '(')
      continue;
    if (salutations.has(token.lower) && scan.opens[token.index]) found.push(...afterSalutation(scan, token));
    if (closings.has(token.lower)) found.push(...afterClosing(scan, token));
    if (nameLabels.has(token.lower) && scan.tokens[token.index + 1]?.text === ':')
      found.push(...afterLabel(scan, token));
    if (token.lines > 0) found.push(...speakerOf(scan, token));
  }
  return found;
};

/**
 * A word that may be a name where one is expected: no word of the grammar, no role, and a capital or in no
 * dictionary.
 */
function mayBeName(scan: Scan, token: Token | undefined): token is Token {
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  if (functionWords.has(lower) && !particles.has(lower)) return false;
  if (roles.has(lower) || titles.has(lower) || closings.has(lower) || scan.harmless(lower)) return false;
  if (token.text.length === 1 && token.shape !== 'single') return false;
  if (!/[aeiouy]/.test(lower) && token.text.length > 1 && token.text.length < 6 && !isListedName(lower))
    return false;
  if (token.shape === 'upper' && token.text.length < 5 && !isListedName(lower)) return false;
  if (!isWord(lower) || isListedName(lower)) return true;
  // "Bouwman", "Nagelhout": joined words that no list has as one.
  return (
    token.shape === 'capital' && !isPlainWord(lower) && !personNoun.test(lower) && token.text.length < 13
  );
}

/** Reads words of a name from `at` on in the same line, and gives the last of them. */
function nameFrom(scan: Scan, at: number, longest: number): number | undefined {
  let last: number | undefined;
  let words = 0;
  for (let index = at; index < scan.tokens.length && words < longest; index += 1) {
    const token = scan.tokens[index];
    if (!token || (index > at && token.lines > 0)) break;
    if (token.text === '.' && isGlued(scan, index) && scan.tokens[index - 1]?.text.length === 1) continue;
    if ((token.text === '-' || token.text === "'") && index > at && isGlued(scan, index)) continue;
    if (token.kind !== 'word') break;
    words += 1;
    if (particles.has(token.lower) && index > at - 1 && token.shape === 'lower' && !isListedName(token.lower))
      continue;
    const behindParticle = particles.has(scan.tokens[index - 1]?.lower ?? '') && token.shape === 'capital';
    const behindName = last !== undefined && token.shape === 'capital' && !functionWords.has(token.lower);
    if (!mayBeName(scan, token) && !behindParticle && !behindName) break;
    last = index;
  }
  return last;
}

function afterSalutation(scan: Scan, cue: Token): Candidate[] {
  let at = cue.index + 1;
  while (
    titles.has(scan.tokens[at]?.lower ?? '') ||
    scan.tokens[at]?.text === '/' ||
    (scan.tokens[at]?.text === '.' && isGlued(scan, at))
  )
    at += 1;
  const first = scan.tokens[at];
  if (!first || first.lines > 0) return [];
  const capital =
    first.shape === 'capital' &&
    !functionWords.has(first.lower) &&
    !roles.has(first.lower) &&
    !scan.harmless(first.lower);
  const last = nameFrom(scan, at, 4) ?? (capital && !isPlural(first.lower) ? at : undefined);
  if (last === undefined) return [];
  const found = [mark(scan, 'person', [at, last], 'likely', { code: 'salutation', cue: cue.lower })];
  // "Beste Anke en Piet,"
  if (/^(?:en|and|&)$/.test(scan.tokens[last + 1]?.lower ?? '')) {
    const second = nameFrom(scan, last + 2, 3);
    if (second !== undefined)
      found.push(mark(scan, 'person', [last + 2, second], 'likely', { code: 'salutation', cue: cue.lower }));
  }
  return found;
}

function isPlural(word: string): boolean {
  return isWord(word) && !isListedName(word);
}

/** The line under "Met vriendelijke groet", or what follows the closing in its own line. */
function afterClosing(scan: Scan, cue: Token): Candidate[] {
  let at = cue.index + 1;
  while (
    /^[,.!:-]$/.test(scan.tokens[at]?.text ?? '') ||
    scan.tokens[at]?.lower === 'van' ||
    closings.has(scan.tokens[at]?.lower ?? '')
  )
    at += 1;
  const first = scan.tokens[at];
  if (first?.kind !== 'word') return [];
  const ownLine = first.lines > 0;
  const words = wordsOfLine(scan, at);
  if (words.length === 0 || words.length > 5) return [];
  if (
    words.some(
      (word) => personVerbs.has(word.lower) || (functionWords.has(word.lower) && !particles.has(word.lower)),
    )
  )
    return [];
  if (!ownLine && at === cue.index + 1 && first.shape === 'lower' && isWord(first.lower)) return [];
  const last = nameFrom(scan, at, 5);
  return last === undefined
    ? []
    : [mark(scan, 'person', [at, last], 'likely', { code: 'signature', cue: cue.lower })];
}

function wordsOfLine(scan: Scan, from: number): Token[] {
  const words: Token[] = [];
  for (let at = from; at < Math.min(scan.tokens.length, from + 12); at += 1) {
    const token = scan.tokens[at];
    if (!token || (at > from && token.lines > 0) || /^[,(|<]$/.test(token.text)) break;
    if (token.kind === 'word') words.push(token);
  }
  return words;
}

/** "Van: Anke Visser; Piet Kok", "Getuige: a. visser": every name up to the end of the line. */
function afterLabel(scan: Scan, cue: Token): Candidate[] {
  const found: Candidate[] = [];
  let anew = true;
  for (let at = cue.index + 2; at < Math.min(scan.tokens.length, cue.index + 60); at += 1) {
    const token = scan.tokens[at];
    if (!token || (token.lines > 0 && at > cue.index + 2)) break;
    const joint = /^[,;/&<>()]$/.test(token.text) || /^(?:en|and|met)$/.test(token.lower);
    if (joint || titles.has(token.lower) || token.text === '.') {
      anew = true;
      continue;
    }
    if (!anew) {
      if (token.text === '.' && !isGlued(scan, at)) break;
      continue;
    }
    anew = false;
    const last = nameFrom(scan, at, 5);
    if (last === undefined || isListedPlace(token.lower)) continue;
    found.push(mark(scan, 'person', [at, last], 'likely', { code: 'label-before', cue: cue.lower }));
    at = last;
  }
  return found;
}

/** "[10:32] Anke: ja", "12-03-24 09:12 - Anke Visser: ja", "Anke: ja", "- Anke: ja". */
function speakerOf(scan: Scan, token: Token): Candidate[] {
  let at = token.index;
  let stamped = false;
  while (at < token.index + 16) {
    const part = scan.tokens[at];
    if (!part || (at > token.index && part.lines > 0)) return [];
    if (part.kind === 'word' && !/^(?:am|pm|uur|u)$/.test(part.lower)) break;
    if (part.kind === 'number') stamped = true;
    at += 1;
  }
  const first = scan.tokens[at];
  if (!first || (first.lines > 0 && at > token.index)) return [];
  const last =
    nameFrom(scan, at, 4) ??
    (stamped && first.shape === 'capital' && !functionWords.has(first.lower) && !roles.has(first.lower)
      ? at
      : undefined);
  if (last === undefined) return [];
  const plain = isWord(first.lower) && !(first.shape === 'capital' && plainNames.has(first.lower));
  if (plain && !stamped) return [];
  let colon = last + 1;
  // "Anke (10:32):" and "Anke Visser [12-03-24 09:12]"
  if (/^[([]$/.test(scan.tokens[colon]?.text ?? '')) {
    const close = scan.tokens.slice(colon, colon + 14).find((part) => /^[)\]]$/.test(part.text));
    const digits = scan.tokens[colon + 1]?.kind === 'number';
    if (!close || !digits) return [];
    colon = close.index + 1;
    if (scan.tokens[colon]?.lines !== 0) return [speaker(scan, at, last)];
  }
  // "rekeningnr:" and "factuurdatum:" are labels.
  if (!stamped && first.shape === 'lower' && /(?:nr|nummer|datum|adres|naam|code|id)$/.test(first.lower))
    return [];
  const sign = scan.tokens[colon];
  if (sign?.text !== ':' || sign.lines > 0) return [];
  return [speaker(scan, at, last)];
}

function speaker(scan: Scan, first: number, last: number): Candidate {
  const reason: Reason = { code: 'speaker-of-line' };
  return mark(scan, 'person', [first, last], 'likely', reason);
}
