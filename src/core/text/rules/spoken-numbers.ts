import type { Candidate } from '../finding';
import type { Rule, Scan } from '../scan';
import { mark } from '../scan';
import { passesElevenTest } from './numbers';

const units = [
  ['nul', 'zero'],
  ['een', 'one'],
  ['twee', 'two'],
  ['drie', 'three'],
  ['vier', 'four'],
  ['vijf', 'five'],
  ['zes', 'six'],
  ['zeven', 'seven'],
  ['acht', 'eight'],
  ['negen', 'nine'],
];
const teens = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

const digitsOfWord = new Map<string, string>();
for (const [digit, words] of units.entries()) for (const word of words) digitsOfWord.set(word, String(digit));
for (const [index, word] of teens.entries()) digitsOfWord.set(word, String(10 + index));
for (const [index, ten] of tens.entries()) {
  digitsOfWord.set(ten, String(20 + 10 * index));
  for (const [digit, words] of units.entries()) {
    if (digit > 0) digitsOfWord.set(`${words[0]}en${ten}`, String(20 + 10 * index + digit));
  }
}

/** The number that a folded Dutch number word below a hundred stands for. */
export function numberOfWord(word: string): number | undefined {
  const digits = digitsOfWord.get(word);
  return digits === undefined ? undefined : Number(digits);
}

/**
 * Telephone and citizen service numbers that were dictated in words, or half in words: "nul zes, twaalf 34".
 */
export const findSpokenNumbers: Rule = (scan) => {
  const found: Candidate[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    if (!digitsOfWord.has(scan.tokens[at]?.lower ?? '')) continue;
    const { last, digits } = spokenFrom(scan, at);
    if (/^0\d{8,10}$/.test(digits) || (digits.length === 10 && digits.startsWith('0'))) {
      const kind = digits.length === 9 && passesElevenTest(digits) ? 'bsn' : 'phone';
      found.push(mark(scan, kind, [at, last], 'likely', { code: 'spoken-form' }));
    } else if (digits.length === 9) {
      const certainty = passesElevenTest(digits) ? 'likely' : 'possible';
      found.push(mark(scan, 'bsn', [at, last], certainty, { code: 'spoken-form' }));
    }
    at = Math.max(at, last);
  }
  return found;
};

function spokenFrom(scan: Scan, first: number): { last: number; digits: string } {
  let digits = '';
  let last = first;
  for (let at = first; at < scan.tokens.length && digits.length <= 16; at += 1) {
    const token = scan.tokens[at];
    if (!token || token.lines > 1) break;
    const spoken =
      digitsOfWord.get(token.lower) ??
      (token.kind === 'number' && token.text.length < 5 ? token.text : undefined);
    if (spoken !== undefined) {
      digits += spoken;
      last = at;
    } else if (!/^[-,.]$/.test(token.text) && !/^(?:streepje|en|dan|daarna)$/.test(token.lower)) break;
  }
  return { last, digits };
}
