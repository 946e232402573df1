/**
 * A text without what hides words from a search: compatibility forms, diacritics, invisible and directional
 * characters are folded away, and every unit of the result knows which units of the source it stands for.
 */
export interface FoldedText {
  /** Folded, with capitals kept. */
  readonly plain: string;
  /** The same in lower case: unit by unit in step with `plain`. */
  readonly lower: string;
  /** Where in the source the unit at this index begins, in UTF-16 units. */
  readonly starts: Uint32Array;
  /** Where in the source it ends (exclusive), combining marks included. */
  readonly ends: Uint32Array;
}

/** Letters that Unicode does not decompose and that people leave out when they type a name. */
const letters = new Map(
  Object.entries({
    ø: 'o',
    Ø: 'O',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ð: 'd',
    Ð: 'D',
    ħ: 'h',
    Ħ: 'H',
    ı: 'i',
    ß: 'ss',
    ẞ: 'SS',
    æ: 'ae',
    Æ: 'Ae',
    œ: 'oe',
    Œ: 'Oe',
    þ: 'th',
    Þ: 'Th',
    ŋ: 'n',
    ſ: 's',
  }),
);

const signs = new Map<string, string>();
for (const sign of '‐‑‒–—―−﹘﹣－') signs.set(sign, '-');
for (const sign of '‘’‚‛ʼʹ′`´＇') signs.set(sign, "'");
for (const sign of '“”„‟«»″＂') signs.set(sign, '"');
for (const sign of '\u2028\u2029\u0085\u000b\u000c') signs.set(sign, '\n');

/** Fillers that are letters or symbols to Unicode and nothing to the eye. */
const blanks = new Set(['\u115f', '\u1160', '\u3164', '\uffa0', '\u2800']);

/** Cyrillic and Greek letters that look like Latin ones, in step with `latinLookAlikes`. */
const lookAlikes = 'АВЕЅІЈКМНОРСТУХаеѕіјорсухԁԛԝһΑΒΕΖΗΙΚΜΝΟΡΤΥΧονικαρυ';
const latinLookAlikes = 'ABESIJKMHOPCTYXaesijopcyxdqwhABEZHIKMNOPTYXovikapu';
const latinOf = new Map([...lookAlikes].map((letter, index) => [letter, latinLookAlikes[index] ?? letter]));

/**
 * Folds a text of any length in one pass. Line ends become `\n`, other white space a space, dashes `-`,
 * quotes `'` and `"`; a letter of another script inside a Latin word becomes the Latin letter that it looks
 * like.
 */
export function foldText(source: string): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < source.length; ) {
    const point = String.fromCodePoint(source.codePointAt(at) ?? 0);
    const end = at + point.length;
    const carriage = point === '\r' && source[end] === '\n';
    if (!carriage)
      push(foldPoint(point), at > 0 && source[at - 1] === '\r' && point === '\n' ? at - 1 : at, end);
    at = end;
  }
  // Only Greek and Cyrillic letters have look-alikes; most texts hold none.
  if (/[\u0370-\u052f]/.test(source)) latiniseMixedWords(units);
  const plain = units.join('');
  return {
    plain,
    lower: units.map(lowerUnit).join(''),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };

  function push(folded: string, start: number, end: number): void {
    if (folded === '') {
      // A combining mark belongs to the letter before it; what is invisible belongs to nothing.
      if (units.length > 0 && isMark(source.slice(start, end))) ends[ends.length - 1] = end;
      return;
    }
    for (let index = 0; index < folded.length; index += 1) {
      units.push(folded[index] ?? '');
      starts.push(start);
      ends.push(end);
    }
  }
}

/** Folds a short piece of text, such as a name, to lower case. */
export function foldWord(word: string): string {
  return foldText(word).lower;
}

function foldPoint(point: string): string {
  if (point >= ' ' && point <= '~') return point;
  if (point === '\n') return '\n';
  if (point === '\r') return '\n';
  const sign = signs.get(point);
  if (sign !== undefined) return sign;
  if (/[\p{M}\p{Cf}]/u.test(point) || blanks.has(point)) return '';
  if (/[\p{White_Space}\p{Cc}]/u.test(point)) return ' ';
  const decomposed = point.normalize('NFKD').replace(/\p{M}/gu, '');
  const letter = letters.get(decomposed);
  if (letter !== undefined) return letter;
  return decomposed === '' ? ' ' : (signs.get(decomposed) ?? decomposed);
}

function isMark(text: string): boolean {
  return /^\p{M}/u.test(text);
}

function lowerUnit(unit: string): string {
  if (unit >= 'a' && unit <= 'z') return unit;
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

function latiniseMixedWords(units: string[]): void {
  for (let at = 0; at < units.length; ) {
    let latin = false;
    let foreign = false;
    let end = at;
    for (; end < units.length; end += 1) {
      const unit = units[end] ?? '';
      if (/[A-Za-z]/.test(unit)) latin = true;
      else if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(unit)) foreign = true;
      else break;
    }
    if (latin && foreign) {
      for (let index = at; index < end; index += 1)
        units[index] = latinOf.get(units[index] ?? '') ?? units[index] ?? '';
    }
    at = Math.max(end, at + 1);
  }
}
