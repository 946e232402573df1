import type { Candidate, Certainty, FindingKind, Reason, TextContext } from './finding';
import type { FoldedText } from './folded-text';
import { foldWord } from './folded-text';
import { closings, functionWords, roles, titles } from './lists/context-words';
import { harmlessNames } from './lists/own-places';
import type { Token } from './tokens';
import { tokenise } from './tokens';

/** What every rule reads. */
export interface Scan {
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
  readonly context: TextContext;
  /**
   * In step with `tokens`: true where a sentence, a line or a list item opens, so that a capital says
   * nothing.
   */
  readonly opens: readonly boolean[];
  /** In step with `tokens`: true in a line that is all capitals, where a capital says nothing either. */
  readonly shouted: readonly boolean[];
  /** Folded words that are never marked, from the context and from the list of harmless names. */
  readonly harmless: (word: string) => boolean;
}

export type Rule = (scan: Scan) => Candidate[];

export function prepareScan(folded: FoldedText, context: TextContext): Scan {
  const tokens = tokenise(folded);
  const allowed = new Set((context.allowed ?? []).flatMap((name) => foldWord(name).split(/[^\p{L}]+/u)));
  return {
    folded,
    tokens,
    context,
    opens: tokens.map((_, index) => opensSentence(tokens, index)),
    shouted: findShouting(tokens),
    harmless: (word) => harmlessNames.has(word) || allowed.has(word),
  };
}

/** A candidate that runs from one token to another, both included. */
export function mark(
  scan: Scan,
  kind: FindingKind,
  [first, last]: readonly [number, number],
  certainty: Certainty,
  reason: Reason,
): Candidate {
  const start = scan.tokens[first]?.start ?? 0;
  return { kind, start, end: scan.tokens[last]?.end ?? start, certainty, reason };
}

function findShouting(tokens: readonly Token[]): boolean[] {
  const shouted = tokens.map(() => false);
  for (let first = 0; first < tokens.length; ) {
    let end = first + 1;
    while (end < tokens.length && tokens[end]?.lines === 0) end += 1;
    const words = tokens.slice(first, end).filter(({ kind, text }) => kind === 'word' && text.length > 1);
    if (words.length > 2 && words.every(({ shape }) => shape === 'upper')) shouted.fill(true, first, end);
    first = end;
  }
  return shouted;
}

const closing = new Set(['"', "'", ')', ']']);
const ending = new Set(['.', '!', '?', ':', '…']);
const abbreviations = new Set(
  `dhr hr mevr mvr mw mej mr mrs ms dr drs ir ing prof ds st bijv o.a nr tel a.s jl art blz afd tav ca
  resp evt dir`.split(/\s+/),
);

function opensSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  let back = index - 1;
  let before = tokens[back];
  if (!token || !before) return true;
  if (token.lines > 1) return true;
  // A line that was wrapped in the middle of a sentence goes on after "met" or a comma; any other line opens
  // anew.
  if (token.lines === 1) return !(before.text === ',' || (before.kind === 'word' && isConnecting(before)));
  if (before.text === '(' || before.text === '"' || before.text === '[') return true;
  if (before.kind === 'sign' && before.lines > 0 && !/[@#+]/.test(before.text)) return true;
  while (before && closing.has(before.text)) {
    back -= 1;
    before = tokens[back];
  }
  if (!before || !ending.has(before.text)) return isNumberedItem(tokens, index);
  if (before.text !== '.') return true;
  const word = tokens[back - 1];
  return !(word && !before.spaced && (word.shape === 'single' || abbreviations.has(word.lower)));
}

function isNumberedItem(tokens: readonly Token[], index: number): boolean {
  const sign = tokens[index - 1];
  const number = tokens[index - 2];
  return sign?.text === ')' && number?.kind === 'number' && number.lines > 0;
}

function isConnecting(token: Token): boolean {
  if (closings.has(token.lower)) return false;
  if (titles.has(token.lower)) return true;
  return token.shape === 'lower' && (functionWords.has(token.lower) || roles.has(token.lower));
}

/**
 * The nearest word or number of `cues` among the `reach` tokens before `index`, in the same line or the one
 * before.
 */
export function cueBefore(
  scan: Scan,
  index: number,
  cues: ReadonlySet<string>,
  reach: number,
): string | undefined {
  for (let back = index - 1; back >= Math.max(0, index - reach); back -= 1) {
    const token = scan.tokens[back];
    if (!token) return undefined;
    if (cues.has(token.lower)) return token.lower;
    if (token.text === '!' || token.text === '?' || token.text === ';') return undefined;
    if (token.lines > 1) return undefined;
  }
  return undefined;
}

/** True when the token stands right behind the one before it, without white space. */
export function isGlued(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token !== undefined && index > 0 && !token.spaced;
}
