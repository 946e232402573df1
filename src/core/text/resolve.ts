import type { Candidate, FindingKind } from './finding';
import { functionWords, particles } from './lists/context-words';

/** Which kind a piece of text is given where two rules claim it; earlier wins. */
const precedence: readonly FindingKind[] = [
  'e-mail',
  'url-or-handle',
  'iban',
  'personnel-number',
  'bsn',
  'phone',
  'licence-plate',
  'address',
  'postcode',
  'date',
  'age',
  'organisation',
  'person',
  'place',
  'unit',
  'function-title',
];

const certainties = ['certain', 'likely', 'possible'] as const;

/** Lower comes first. The case's own people and units go before anything that is only guessed. */
function rank(candidate: Candidate): number {
  const kind = precedence.indexOf(candidate.kind);
  const certainty = certainties.indexOf(candidate.certainty);
  const { code } = candidate.reason;
  if (kind <= precedence.indexOf('age')) return kind * 10 + certainty;
  if (code === 'known-unit') return 200 + certainty;
  if (code === 'known-person') return 210 + certainty * 5;
  if (candidate.kind === 'function-title' && candidate.certainty === 'likely') return 225;
  if (candidate.kind === 'organisation' && code === 'written-form') return 215;
  if (candidate.kind === 'unit' && code === 'label-before') return 225;
  if (candidate.kind === 'function-title' || candidate.kind === 'unit') return 290 + kind + certainty * 30;
  return 220 + certainty * 30 + kind;
}

/**
 * Makes candidates into pieces that do not overlap, in the order of the text. The stronger candidate keeps
 * all of its span; what a weaker one covers besides stays marked, as long as a letter or digit is left in it.
 * `text` is the folded text that the positions count in.
 */
export function resolveOverlaps(candidates: readonly Candidate[], text: string): Candidate[] {
  const taken = new Uint8Array(text.length);
  const kept: Candidate[] = [];
  const ordered = candidates.toSorted(
    (left, right) =>
      rank(left) - rank(right) ||
      right.end - right.start - (left.end - left.start) ||
      left.start - right.start,
  );
  for (const candidate of ordered) {
    for (const piece of freePieces(candidate, taken, text)) {
      kept.push(piece);
      taken.fill(1, piece.start, piece.end);
    }
  }
  return kept.sort((left, right) => left.start - right.start);
}

function freePieces(candidate: Candidate, taken: Uint8Array, text: string): Candidate[] {
  const pieces: Candidate[] = [];
  let at = candidate.start;
  while (at < candidate.end) {
    while (at < candidate.end && taken[at] === 1) at += 1;
    let end = at;
    while (end < candidate.end && taken[end] === 0) end += 1;
    const cut = { start: at > candidate.start, end: end < candidate.end };
    const piece = trim({ ...candidate, start: at, end }, text, cut);
    const whole = piece?.start === candidate.start && piece.end === candidate.end;
    if (piece && (whole || saysSomething(text.slice(piece.start, piece.end)))) pieces.push(piece);
    at = end;
  }
  return pieces;
}

/** What is left of a weaker candidate counts when it is more than a letter or words of the grammar. */
function saysSomething(piece: string): boolean {
  return piece
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length > 1 && !functionWords.has(word) && !particles.has(word));
}

/** Takes white space and, where something was cut off, loose signs from both ends. */
function trim(
  candidate: Candidate,
  text: string,
  cut: { readonly start: boolean; readonly end: boolean },
): Candidate | undefined {
  const looseAtStart = cut.start ? /[^\p{L}\p{N}]/u : /\s/;
  const looseAtEnd = cut.end ? /[^\p{L}\p{N}]/u : /\s/;
  let { start, end } = candidate;
  while (start < end && looseAtStart.test(text[start] ?? '')) start += 1;
  while (end > start && looseAtEnd.test(text[end - 1] ?? '')) end -= 1;
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { ...candidate, start, end } : undefined;
}
