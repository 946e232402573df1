import type { Candidate, Certainty, NameMatch } from '../finding';
import { indexNames } from '../known-names';
import type { NameIndex, PartMatch } from '../known-names';
import { isWord } from '../lexicon';
import { functionWords, particles, personVerbs, roles, titles } from '../lists/context-words';
import type { Rule, Scan } from '../scan';
import { isGlued, mark } from '../scan';
import type { Token } from '../tokens';

const reach = 8;

/** Everybody whom the case knows, in whatever form the name was written. */
export const findKnownPeople: Rule = (scan) => {
  const index = indexNames(scan.context.people, scan.context.language);
  if (index.isEmpty) return [];
  const found: Candidate[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const token = scan.tokens[at];
    if (!token || token.kind !== 'word') continue;
    const candidate =
      brokenName(scan, index, at) ?? nameFrom(scan, index, token) ?? initialsFrom(scan, index, token);
    if (!candidate) continue;
    found.push(candidate.found);
    at = candidate.last;
  }
  return found;
};

interface Marked {
  readonly found: Candidate;
  readonly last: number;
}

function nameFrom(scan: Scan, index: NameIndex, token: Token): Marked | undefined {
  const matches = index.match(token.lower);
  const match = bestMatch(matches);
  if (!match) return undefined;
  const first = extendLeft(scan, token.index, match);
  const { last, joined } = extendRight(
    scan,
    index,
    token.index,
    new Set(matches.map(({ person }) => person)),
  );
  const supported = joined || isOwnLead(scan, first, token.index, match) || hasTitleBefore(scan, token.index);
  const certainty = certaintyOf(scan, token, match, supported);
  if (!certainty) return undefined;
  const reason = { code: 'known-person', person: match.person, match: match.match } as const;
  return { found: mark(scan, 'person', [first, last], certainty, reason), last };
}

/**
 * Initials, or particles that are in this very name; "de winter" is no support for somebody called Winter.
 */
function isOwnLead(scan: Scan, first: number, index: number, match: PartMatch): boolean {
  return scan.tokens
    .slice(first, index)
    .some(
      (token) => token.shape === 'single' || match.particles.has(token.lower) || /^[vd]$/.test(token.lower),
    );
}

const order: readonly NameMatch[] = ['exact', 'genitive', 'nickname', 'diminutive', 'joined', 'typo'];

function bestMatch(matches: readonly PartMatch[]): PartMatch | undefined {
  return matches.toSorted((left, right) => order.indexOf(left.match) - order.indexOf(right.match))[0];
}

/** How sure a single match is; `undefined` where a word of the language stands in its own right. */
function certaintyOf(scan: Scan, token: Token, match: PartMatch, supported: boolean): Certainty | undefined {
  if (supported) return match.match === 'typo' ? 'likely' : 'certain';
  const capital = token.shape !== 'lower';
  const opens = scan.opens[token.index] === true;
  const grammar = functionWords.has(token.lower);
  if (match.match === 'exact' || match.match === 'joined') {
    if (!match.wordLike) return 'certain';
    if (!capital) return grammar ? undefined : 'possible';
    if (!opens) return 'certain';
    return grammar && !personVerbs.has(scan.tokens[token.index + 1]?.lower ?? '') ? undefined : 'likely';
  }
  if (grammar && (!capital || opens)) return undefined;
  if (!capital && match.match !== 'genitive' && isWord(token.lower))
    return match.match === 'diminutive' ? 'possible' : undefined;
  if (match.match === 'genitive') {
    if (!capital && isWord(token.lower)) return undefined;
    return match.wordLike && !capital ? 'possible' : 'likely';
  }
  return capital && !opens ? 'likely' : 'possible';
}

function hasTitleBefore(scan: Scan, index: number): boolean {
  const before = scan.tokens[index - 1];
  const word = before?.text === '.' ? scan.tokens[index - 2] : before;
  return word !== undefined && (titles.has(word.lower) || roles.has(word.lower));
}

/** Takes in the particles ("van der", "v.d.") and the initials before a surname. */
function extendLeft(scan: Scan, index: number, match: PartMatch): number {
  if (match.role === 'given') return index;
  let first = index;
  for (let back = index - 1; back >= Math.max(0, index - reach * 2); back -= 1) {
    const token = scan.tokens[back];
    const next = scan.tokens[back + 1];
    if (!token || !next || next.lines > 1) break;
    if (/^[./'-]$/.test(token.text)) continue;
    if (token.kind !== 'word') break;
    if (match.role === 'surname' && isParticle(scan, token)) first = withApostrophe(scan, back);
    else if (isInitial(scan, token)) first = back;
    else break;
  }
  return first;
}

function isParticle(scan: Scan, token: Token): boolean {
  if (/^[vdht]$/.test(token.lower)) {
    const next = scan.tokens[token.index + 1];
    const before = scan.tokens[token.index - 1];
    return (next !== undefined && /[./]/.test(next.text)) || before?.text === "'" || before?.text === '/';
  }
  return particles.has(token.lower) && !/^(?:op|in|aan|o|het|mac|mc)$/.test(token.lower);
}

function withApostrophe(scan: Scan, index: number): number {
  return scan.tokens[index - 1]?.text === "'" && isGlued(scan, index) ? index - 1 : index;
}

function isInitial(scan: Scan, token: Token): boolean {
  const next = scan.tokens[token.index + 1];
  if (token.shape === 'single') return true;
  return (
    token.text.length === 1 &&
    token.shape === 'lower' &&
    next?.text === '.' &&
    !next.spaced &&
    token.lower !== 'u'
  );
}

/**
 * Takes in what follows of the same person: hyphens, particles, initials, a comma before the given name, a
 * line end.
 */
function extendRight(
  scan: Scan,
  index: NameIndex,
  from: number,
  people: ReadonlySet<number>,
): { last: number; joined: boolean } {
  let last = from;
  for (let at = from + 1; at < scan.tokens.length && at - last <= reach; at += 1) {
    const token = scan.tokens[at];
    if (!token || token.lines > 1) break;
    if (token.kind === 'number') break;
    if (token.kind === 'sign') {
      if (!/^[-.',"()]$/.test(token.text)) break;
      continue;
    }
    const same = index.match(token.lower).some(({ person }) => people.has(person));
    const afterStop = scan.tokens[at - 1]?.text === '.' && scan.tokens[at - 2]?.text.length !== 1;
    if (same && !afterStop && !(functionWords.has(token.lower) && token.shape === 'lower')) last = at;
    else if (!(particles.has(token.lower) || isInitial(scan, token) || /^[vd]$/.test(token.lower))) break;
  }
  return { last, joined: last > from };
}

/** A name that was split at the end of a line: "Vis-" and "ser" on the next. */
function brokenName(scan: Scan, index: NameIndex, at: number): Marked | undefined {
  const [word, hyphen, rest] = [scan.tokens[at], scan.tokens[at + 1], scan.tokens[at + 2]];
  if (!word || hyphen?.text !== '-' || hyphen.spaced || rest?.kind !== 'word' || rest.lines !== 1)
    return undefined;
  const match = index
    .match(word.lower + rest.lower)
    .find((part) => part.match === 'exact' || part.match === 'genitive');
  if (!match) return undefined;
  const reason = { code: 'known-person', person: match.person, match: 'broken-over-lines' } as const;
  return {
    found: mark(scan, 'person', [extendLeft(scan, at, match), at + 2], 'certain', reason),
    last: at + 2,
  };
}

/** "A.V.", "AV" or "AvdM" for somebody with these initials. */
function initialsFrom(scan: Scan, index: NameIndex, token: Token): Marked | undefined {
  if (
    token.shape === 'lower' ||
    token.text.length > 5 ||
    (isGlued(scan, token.index) && scan.tokens[token.index - 1]?.text === '.')
  )
    return undefined;
  let letters = token.lower;
  let last = token.index;
  if (token.text.length === 1) {
    for (let at = token.index + 1; at + 1 < scan.tokens.length && at < token.index + reach; at += 2) {
      const [dot, next] = [scan.tokens[at], scan.tokens[at + 1]];
      if (
        dot?.text !== '.' ||
        dot.spaced ||
        !next ||
        next.spaced ||
        next.text.length > 2 ||
        next.kind !== 'word'
      )
        break;
      letters += next.lower;
      last = at + 1;
    }
    if (last === token.index) return undefined;
  } else if (scan.harmless(token.lower)) return undefined;
  const person = index.byInitials(letters)[0];
  if (person === undefined) return undefined;
  if (scan.tokens[last + 1]?.text === '.' && token.text.length === 1) last += 1;
  const reason = { code: 'known-person', person, match: 'initials' } as const;
  return { found: mark(scan, 'person', [token.index, last], 'possible', reason), last };
}
