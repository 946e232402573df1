import type { Candidate } from '../finding';
import type { Rule, Scan } from '../scan';
import { cueBefore, isGlued, mark } from '../scan';
import { numberOfWord } from './spoken-numbers';

const months = new Set(
  `januari februari maart april mei juni juli augustus september oktober november december jan feb febr mrt
  apr jun jul aug sep sept okt nov dec january february march may june july august october mar oct`.split(
    /\s+/,
  ),
);
const birthCues = new Set(
  'geboren geb geboortedatum geboortejaar verjaardag jarig verjaart born birthday birth dob'.split(' '),
);
const ordinals = new Set(['e', 'de', 'ste', 'st', 'nd', 'rd', 'th']);

/**
 * Days, months with a year, and years of birth. A weekday alone, a month alone and a time of day are not
 * marked.
 */
export const findDates: Rule = (scan) => {
  const found: Candidate[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const token = scan.tokens[at];
    if (!token) continue;
    const last =
      token.kind === 'number' ? (numericDate(scan, at) ?? dayAndMonth(scan, at)) : monthFirst(scan, at);
    if (last !== undefined) {
      const day = token.kind === 'number' || last > at + 1 || scan.tokens[at + 1]?.text.length !== 4;
      found.push(mark(scan, 'date', [at, last], day ? 'likely' : 'possible', { code: 'written-form' }));
      at = last;
      continue;
    }
    if (token.kind !== 'number' || !/^(?:19|20)\d\d$/.test(token.text)) continue;
    const cue = cueBefore(scan, at, birthCues, 4);
    if (cue) found.push(mark(scan, 'date', [at, at], 'likely', { code: 'label-before', cue }));
  }
  return found;
};

/** 12-3-2024, 12/03/24, 12.3.24, 2024-03-12, "12-3" only behind a word that asks for a day. */
function numericDate(scan: Scan, at: number): number | undefined {
  const [first, one, second, two, third] = scan.tokens.slice(at, at + 5);
  if (
    !first ||
    !one ||
    !second ||
    one.spaced ||
    second.spaced ||
    second.kind !== 'number' ||
    !/^[-./]$/.test(one.text)
  )
    return undefined;
  if (isGlued(scan, at) && /[-./\w]/.test(scan.tokens[at - 1]?.text ?? '')) return undefined;
  const full =
    two && third && two.text === one.text && !two.spaced && !third.spaced && third.kind === 'number';
  if (full) {
    const after = scan.tokens[at + 5];
    if (after && !after.spaced && after.kind !== 'sign' && after.lower !== 't') return undefined;
    const iso = /^(?:19|20)\d\d$/.test(first.text) && isMonth(second.text) && isDay(third.text);
    const dayFirst = isDay(first.text) && isMonth(second.text) && /^(?:(?:19|20)\d\d|\d\d)$/.test(third.text);
    const american = isMonth(first.text) && isDay(second.text) && /^(?:19|20)\d\d$/.test(third.text);
    return iso || dayFirst || american ? at + 4 : undefined;
  }
  if (
    one.text === '.' ||
    !isDay(first.text) ||
    !isMonth(second.text) ||
    (two && !two.spaced && two.kind !== 'sign')
  )
    return undefined;
  const cue = scan.tokens[at - 1]?.lower ?? '';
  const asksForDay =
    /^(?:op|dd|d\.d|vanaf|sinds|per|tot|van|on|ma|di|wo|do|vr|za|zo|datum)$/.test(cue) || cue.endsWith('dag');
  return asksForDay || (scan.tokens[at]?.lines ?? 0) > 0 ? at + 2 : undefined;
}

function isDay(text: string): boolean {
  return text.length <= 2 && Number(text) >= 1 && Number(text) <= 31;
}

function isMonth(text: string): boolean {
  return text.length <= 2 && Number(text) >= 1 && Number(text) <= 12;
}

/** "3 maart", "3e maart 2024", "the 3rd of March". */
function dayAndMonth(scan: Scan, at: number): number | undefined {
  if (!isDay(scan.tokens[at]?.text ?? '') || isGlued(scan, at)) return undefined;
  let next = at + 1;
  if (ordinals.has(scan.tokens[next]?.lower ?? '') && isGlued(scan, next)) next += 1;
  if (scan.tokens[next]?.lower === 'of') next += 1;
  const month = scan.tokens[next];
  if (!month || !months.has(month.lower) || month.lines > 1) return undefined;
  // "2e Jan Steenstraat" is a street.
  if (month.text === 'Jan' && scan.tokens[next + 1]?.shape === 'capital') return undefined;
  return yearAfter(scan, next) ?? next;
}

/** "March 3rd, 2024", "maart 2024". */
function monthFirst(scan: Scan, at: number): number | undefined {
  const month = scan.tokens[at];
  if (!month || !months.has(month.lower)) return undefined;
  const number = scan.tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const next = scan.tokens[number];
  if (next?.kind !== 'number' || next.lines > 0) return undefined;
  if (/^(?:19|20)\d\d$/.test(next.text)) return number;
  if (!isDay(next.text) || month.shape !== 'capital') return undefined;
  const last =
    ordinals.has(scan.tokens[number + 1]?.lower ?? '') && isGlued(scan, number + 1) ? number + 1 : number;
  return yearAfter(scan, last) ?? last;
}

function yearAfter(scan: Scan, at: number): number | undefined {
  let next = at + 1;
  if (/^[.,']$/.test(scan.tokens[next]?.text ?? '')) next += 1;
  const token = scan.tokens[next];
  if (token?.kind !== 'number' || token.lines > 0) return undefined;
  return /^(?:19|20)\d\d$/.test(token.text) ||
    (scan.tokens[next - 1]?.text === "'" && token.text.length === 2)
    ? next
    : undefined;
}

const ageCues = new Set(
  'is van leeftijd wordt werd word ben was aged age turned man vrouw jongen meisje nu inmiddels net bijna pas'.split(
    ' ',
  ),
);
const tens = new Set(
  'twintig dertig veertig vijftig zestig zeventig twenties thirties forties fifties sixties'.split(' '),
);
const aroundTens = new Set('begin midden eind half achter early mid late'.split(' '));
const durationWords = new Set(
  `geleden werkzaam dienst lang ervaring terug bij hier lid getrouwd samen weg ziek door garantie contract
  ago of in gewerkt werkt actief aan ingehuurd experience`.split(/\s+/),
);

/** Ages: "34 jaar oud", "34-jarige", "aged 34", "vijftiger"; how long something lasted is not an age. */
export const findAges: Rule = (scan) => {
  const found: Candidate[] = [];
  for (const token of scan.tokens) {
    if (tens.has(token.lower) && aroundTens.has(scan.tokens[token.index - 1]?.lower ?? '')) {
      found.push(mark(scan, 'age', [token.index - 1, token.index], 'possible', { code: 'written-form' }));
      continue;
    }
    const age = token.kind === 'number' ? Number(token.text) : numberOfWord(token.lower);
    if (age === undefined || age < 10 || age > 99 || token.text.length > 20) {
      if (/^(?:twin|der|veer|vijf|zes|zeven|tach)tig(?:er|jarige?)$/.test(token.lower)) {
        found.push(mark(scan, 'age', [token.index, token.index], 'possible', { code: 'written-form' }));
      }
      continue;
    }
    const last = ageFrom(scan, token.index, age);
    if (last !== undefined)
      found.push(mark(scan, 'age', [token.index, last], 'likely', { code: 'written-form' }));
  }
  return found;
};

function ageFrom(scan: Scan, at: number, age: number): number | undefined {
  let next = at + 1;
  if (scan.tokens[next]?.text === '-') next += 1;
  const unit = scan.tokens[next]?.lower ?? '';
  const before = scan.tokens[at - 1]?.lower ?? '';
  if (/^jarig[e]?$|^plusser$/.test(unit)) {
    return /^(?:dienst|huwelijk|jubileum|bestaan|ambts)/.test(scan.tokens[next + 1]?.lower ?? '')
      ? undefined
      : next;
  }
  if (unit === 'year' || unit === 'years') {
    const old = scan.tokens[next + 1]?.text === '-' ? next + 2 : next + 1;
    return scan.tokens[old]?.lower === 'old' ||
      (scan.tokens[old]?.lower === 'of' && scan.tokens[old + 1]?.lower === 'age')
      ? old
      : undefined;
  }
  if (unit === 'jaar' || unit === 'jr' || unit === 'jaren') {
    const after = scan.tokens[next + 1];
    if (after?.lower === 'oud' || after?.lower === 'jong') return next + 1;
    if (before === '(' && after?.text === ')') return next;
    if (after && durationWords.has(after.lower)) return undefined;
    if (before === 'van' && scan.tokens[at - 2]?.kind === 'word') return next;
    return before !== '' && before !== 'van' && ageCues.has(before) ? next : undefined;
  }
  if (
    before === 'leeftijd' ||
    before === 'aged' ||
    before === 'age' ||
    scan.tokens[at - 2]?.lower === 'leeftijd'
  )
    return at;
  // "Zij is 52." and "he turned 40,": nothing is counted behind the number.
  const after = scan.tokens[at + 1];
  const ends =
    !after ||
    after.lines > 0 ||
    /^[.,;!?)]$/.test(after.text) ||
    /^(?:en|and|geworden|maar|but)$/.test(after.lower);
  const subject = scan.tokens[at - 2];
  const person =
    subject?.kind === 'word' &&
    (/^(?:hij|zij|ze|he|she|ik|i|die)$/.test(subject.lower) || subject.shape === 'capital');
  const decimal = /^[.,]$/.test(after?.text ?? '') && scan.tokens[at + 2]?.spaced === false;
  if (ends && person && !decimal && age >= 16 && /^(?:is|was|wordt|werd|ben|turned|am)$/.test(before))
    return at;
  // "(v, 43)" and "(43, m)"
  const sexBefore =
    before === ',' && /^[mvx]$/.test(scan.tokens[at - 2]?.lower ?? '') && scan.tokens[at - 3]?.text === '(';
  const sexAfter = before === '(' && after?.text === ',' && /^[mvx]$/.test(scan.tokens[at + 2]?.lower ?? '');
  if (sexBefore || sexAfter) return at;
  const bracketed = before === '(' && scan.tokens[at + 1]?.text === ')';
  return bracketed && scan.tokens[at]?.kind === 'number' && scan.tokens[at - 2]?.shape === 'capital'
    ? at
    : undefined;
}
