import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import type { CountryCode } from 'libphonenumber-js/min';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Candidate } from '../finding';
import type { Rule, Scan } from '../scan';
import { cueBefore, isGlued, mark } from '../scan';

/** Digits that belong together: number tokens with at most one sign or some space between them. */
interface DigitRun {
  readonly first: number;
  readonly last: number;
  readonly digits: string;
}

const bsnCues = new Set([
  'bsn',
  'burgerservicenummer',
  'sofi',
  'sofinummer',
  'bsnnummer',
  'servicenummer',
  'persoonsnummer',
]);
const phoneCues = new Set(
  `tel telefoon telefoonnummer telnr mobiel mobieltje mobile nummer bel bellen belt belde gebeld bereikbaar
  toestel tst doorkies doorkiesnummer whatsapp app appen fax gsm phone call called cell extension ext
  terugbellen privenummer telnummer`.split(/\s+/),
);
const accountCues = new Set(
  'iban rek giro bank rekening rekeningnummer bankrekening bankrekeningnummer reknr account'.split(' '),
);
const longestRun = 16;

/**
 * The eleven test of the Dutch citizen service number; nine digits, or eight with a leading zero left out.
 */
export function passesElevenTest(digits: string): boolean {
  const nine = digits.length === 8 ? `0${digits}` : digits;
  if (!/^\d{9}$/.test(nine) || nine === '000000000') return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(nine[index]), 0);
  return sum % 11 === 0;
}

/**
 * Runs of digits that begin at `first`, shortest first, joined by a space, one of `signs`, or a bracket. At
 * most sixteen digits are looked at, so that the whole stays linear.
 */
function runsFrom(scan: Scan, first: number, signs: string): DigitRun[] {
  const runs: DigitRun[] = [];
  let digits = '';
  for (let at = first; at < Math.min(scan.tokens.length, first + 24); at += 1) {
    const token = scan.tokens[at];
    if (!token || (at > first && token.lines > 1)) break;
    if (token.kind === 'number') {
      digits += token.text;
      if (digits.length > longestRun) break;
      runs.push({ first, last: at, digits });
    } else if (token.kind !== 'sign' || !signs.includes(token.text)) break;
  }
  return runs;
}

function startsRun(scan: Scan, index: number): boolean {
  const before = scan.tokens[index - 1];
  const twoBefore = scan.tokens[index - 2];
  if (!before || !isGlued(scan, index)) return true;
  if (before.kind === 'word') return false;
  return !(/[-./,]/.test(before.text) && twoBefore?.kind === 'number' && isGlued(scan, index - 1));
}

function endsRun(scan: Scan, last: number): boolean {
  const after = scan.tokens[last + 1];
  const twoAfter = scan.tokens[last + 2];
  if (!after || after.spaced) return true;
  if (after.kind !== 'sign') return false;
  return !(/[-./]/.test(after.text) && twoAfter?.kind === 'number' && !twoAfter.spaced);
}

/** A label for the number, with no other number in between. */
function labelBefore(scan: Scan, index: number): string | undefined {
  for (let back = index - 1; back >= Math.max(0, index - 7); back -= 1) {
    const token = scan.tokens[back];
    if (!token || token.kind === 'number' || (phoneCues.has(token.lower) && token.lower !== 'nummer'))
      return undefined;
    if (bsnCues.has(token.lower)) return token.lower;
  }
  return undefined;
}

/**
 * Citizen service numbers; this runs before telephone numbers, whose library takes many of them for
 * landlines.
 */
export const findBsn: Rule = (scan) => {
  const found: Candidate[] = [];
  for (const token of scan.tokens) {
    if (token.kind !== 'number' || !startsRun(scan, token.index)) continue;
    if (scan.tokens[token.index - 1]?.text === '+') continue;
    const cue = labelBefore(scan, token.index);
    // Nine digits out of a longer row of numbers are a part of something else.
    if (!cue && scan.tokens[token.index - 1]?.kind === 'number' && token.lines === 0) continue;
    const runs = runsFrom(scan, token.index, '.-').filter(({ last }) => endsRun(scan, last));
    const run =
      runs.find(({ digits }) => digits.length === 9) ??
      (cue ? runs.find(({ digits }) => digits.length === 8) : undefined);
    if (!run) continue;
    const span = [run.first, run.last] as const;
    const nearPhone = cueBefore(scan, token.index, phoneCues, 3) !== undefined;
    if (passesElevenTest(run.digits)) {
      const split = run.last > run.first;
      found.push(
        mark(scan, 'bsn', span, cue || (!split && !nearPhone) ? 'certain' : 'likely', {
          code: 'passes-check-digit',
        }),
      );
    } else if (cue && scan.tokens[run.last + 1]?.kind !== 'number')
      found.push(mark(scan, 'bsn', span, 'likely', { code: 'fails-check-digit', cue }));
  }
  return found;
};

/** Telephone numbers in Dutch and international form, and short ones behind a word such as "toestel". */
export const findPhones: Rule = (scan) => {
  const found: Candidate[] = [];
  const known = new Map<string, CountryCode | 'unknown' | undefined>();
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const token = scan.tokens[at];
    if (token?.kind !== 'number' || !startsRun(scan, at)) continue;
    const plus = scan.tokens[at - 1]?.text === '+';
    const first = plus || scan.tokens[at - 1]?.text === '(' ? at - 1 : at;
    const runs = runsFrom(scan, at, '-./()')
      .reverse()
      .filter(({ last }) => endsRun(scan, last));
    const run = runs.find(({ digits }) => {
      const international = plus || /^00[1-9]/.test(digits);
      if (international ? digits.length < 9 || digits.length > 15 : !/^0[1-9]\d{8}$/.test(digits))
        return false;
      const key = plus ? `+${digits}` : digits;
      if (!known.has(key)) known.set(key, countryOf(key));
      return known.get(key) !== undefined;
    });
    const cue = cueBefore(scan, at, phoneCues, 4);
    if (run) {
      const country = known.get(plus ? `+${run.digits}` : run.digits) ?? 'unknown';
      found.push(mark(scan, 'phone', [first, run.last], 'certain', { code: 'valid-number', country }));
      at = run.last;
    } else if (cue) {
      const short = runs.find(
        ({ digits }) => digits.length >= 4 && digits.length <= 12 && !/^(?:19|20)\d\d$/.test(digits),
      );
      if (!short || isDateLike(scan, short)) continue;
      found.push(
        mark(scan, 'phone', [first, short.last], short.digits.length > 6 ? 'likely' : 'possible', {
          code: 'label-before',
          cue,
        }),
      );
      at = short.last;
    }
  }
  return found;
};

function isDateLike(scan: Scan, run: DigitRun): boolean {
  const text = scan.folded.plain.slice(scan.tokens[run.first]?.start, scan.tokens[run.last]?.end);
  return /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$/.test(text);
}

function countryOf(number: string): CountryCode | 'unknown' | undefined {
  const parsed = parsePhoneNumberFromString(number.startsWith('00') ? `+${number.slice(2)}` : number, 'NL');
  return parsed?.isPossible() ? (parsed.country ?? 'unknown') : undefined;
}

/**
 * Account numbers: an IBAN whose check digits hold, one that only looks like it, an old number behind its
 * label.
 */
export const findAccounts: Rule = (scan) => {
  const found: Candidate[] = [];
  for (const token of scan.tokens) {
    if (token.kind === 'word' && token.text.length === 2) {
      const iban = ibanFrom(scan, token.index);
      if (iban) found.push(iban);
    }
    if (token.kind !== 'number' || !startsRun(scan, token.index)) continue;
    const cue = cueBefore(scan, token.index, accountCues, 4);
    const run = cue
      ? runsFrom(scan, token.index, '.-').findLast(({ digits }) => digits.length >= 7 && digits.length <= 10)
      : undefined;
    if (run && cue)
      found.push(mark(scan, 'iban', [run.first, run.last], 'likely', { code: 'label-before', cue }));
  }
  return found;
};

function ibanFrom(scan: Scan, first: number): Candidate | undefined {
  const next = scan.tokens[first + 1];
  if (next?.kind !== 'number' || next.text.length < 2 || next.lines > 0) return undefined;
  let text = '';
  let lookAlike: number | undefined;
  let valid: number | undefined;
  for (let at = first; at < Math.min(scan.tokens.length, first + 28); at += 1) {
    const token = scan.tokens[at];
    if (!token || (at > first && token.lines > 1)) break;
    if (token.kind === 'sign') {
      if (!/[-.]/.test(token.text)) break;
      continue;
    }
    text += token.text.toUpperCase();
    if (text.length > 34) break;
    if (text.length >= 15 && isValidIBAN(electronicFormatIBAN(text) ?? '')) valid = at;
    if (/^NL\d\d[A-Z]{4}\d{10}$/.test(text)) lookAlike = at;
  }
  if (valid !== undefined)
    return mark(scan, 'iban', [first, valid], 'certain', { code: 'passes-check-digit' });
  if (lookAlike === undefined) return undefined;
  return mark(scan, 'iban', [first, lookAlike], 'likely', { code: 'fails-check-digit', cue: 'nl' });
}
