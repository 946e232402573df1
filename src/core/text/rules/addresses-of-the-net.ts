import type { Candidate } from '../finding';
import { functionWords, socialWords } from '../lists/context-words';
import type { Rule, Scan } from '../scan';
import { mark } from '../scan';

/** The commonest ends of a host name; anything else needs `www` or a scheme before it. */
const domains = new Set(
  `nl com org net eu be de fr uk info io app gov edu nu amsterdam frl me tv co biz online site email cloud
  dev online tech fm gg ly link shop`.split(/\s+/),
);
const longestLocal = 64;
const longestAddress = 255;

/** Electronic mail addresses, spoken ones too: "anke punt visser apenstaartje luwerveen punt nl". */
export const findMailAddresses: Rule = (scan) => {
  const found: Candidate[] = [];
  for (const token of scan.tokens) {
    const last = atSign(scan, token.index);
    if (last === undefined) continue;
    const before = localPart(scan, token.index, token.text !== '@');
    const after = hostPart(scan, last);
    if (before === undefined || after === undefined) continue;
    if (token.lower === 'at' && !isSpokenAddress(scan, before, token.index, after)) continue;
    found.push(
      mark(scan, 'e-mail', [before, after], 'certain', {
        code: token.text === '@' ? 'written-form' : 'spoken-form',
      }),
    );
  }
  return found;
};

/** "at" is a word of English: it stands for the sign only between two parts of an address. */
function isSpokenAddress(scan: Scan, first: number, at: number, last: number): boolean {
  const end = scan.tokens[last];
  const next = scan.tokens[last + 1];
  const local = scan.tokens[at - 1];
  if (!end || !domains.has(end.lower) || (next && !next.spaced && next.text === '@')) return false;
  return first < at - 1 || (local !== undefined && !functionWords.has(local.lower));
}

/** The token at which an at sign that begins at `index` ends: `@`, `(at)`, `[at]`, "apenstaartje", "at". */
function atSign(scan: Scan, index: number): number | undefined {
  const token = scan.tokens[index];
  if (
    token?.text === '@' ||
    token?.lower === 'apenstaartje' ||
    token?.lower === 'apestaartje' ||
    token?.lower === 'at'
  )
    return index;
  const [word, close] = [scan.tokens[index + 1], scan.tokens[index + 2]];
  const bracketed =
    (token?.text === '(' && close?.text === ')') || (token?.text === '[' && close?.text === ']');
  return bracketed && (word?.lower === 'at' || word?.text === '@') ? index + 2 : undefined;
}

function localPart(scan: Scan, at: number, spoken: boolean): number | undefined {
  const sign = scan.tokens[at];
  let first: number | undefined;
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = scan.tokens[index];
    const next = scan.tokens[index + 1];
    if (!token || !next || next.lines > 0) break;
    if ((sign?.start ?? 0) - token.start > longestLocal) break;
    const joint = /^[._+-]$/.test(token.text) || isSpokenJoint(token.lower);
    const open =
      next.spaced &&
      !(index === at - 1) &&
      !(spoken && (isSpokenJoint(next.lower) || isSpokenJoint(token.lower)));
    if (open) break;
    if (token.kind === 'sign' && !joint) break;
    if (
      index === at - 1 &&
      next.spaced &&
      (token.kind === 'sign' || (!spoken && functionWords.has(token.lower)))
    )
      break;
    if (token.kind !== 'sign') first = index;
  }
  return first;
}

function isSpokenJoint(word: string): boolean {
  return (
    word === 'punt' || word === 'dot' || word === 'streepje' || word === 'underscore' || word === 'liggend'
  );
}

function hostPart(scan: Scan, at: number): number | undefined {
  let last: number | undefined;
  let labels = 0;
  for (let index = at + 1; index < scan.tokens.length; index += 1) {
    const token = scan.tokens[index];
    if (!token || token.lines > 0 || token.end - (scan.tokens[at]?.start ?? 0) > longestAddress) break;
    const dot = scan.tokens[index - 1];
    if (index > at + 1 && token.spaced && !isSpokenJoint(token.lower) && !isSpokenJoint(dot?.lower ?? ''))
      break;
    if (token.text === '-' || token.text === '.' || isSpokenJoint(token.lower)) continue;
    if (token.kind === 'sign') break;
    if (index > at + 1 && (dot?.text === '.' || isSpokenJoint(dot?.lower ?? ''))) {
      labels += 1;
      if (token.kind === 'word' && token.text.length >= 2) last = index;
    }
  }
  return labels > 0 ? last : undefined;
}

/** Web addresses, and names on social media: `@name`, or a word behind the name of such a service. */
export const findWebAddresses: Rule = (scan) => {
  const found: Candidate[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const last = urlFrom(scan, at);
    if (last !== undefined) {
      found.push(mark(scan, 'url-or-handle', [at, last], 'certain', { code: 'written-form' }));
      at = last;
      continue;
    }
    const handle = handleFrom(scan, at);
    if (!handle) continue;
    found.push(handle.candidate);
    at = handle.last;
  }
  return found;
};

function urlFrom(scan: Scan, first: number): number | undefined {
  const token = scan.tokens[first];
  if (!token || token.kind === 'sign' || (!token.spaced && /[@.\w]/.test(scan.tokens[first - 1]?.text ?? '')))
    return undefined;
  const [next, after, third] = [scan.tokens[first + 1], scan.tokens[first + 2], scan.tokens[first + 3]];
  const scheme =
    next?.text === ':' && after?.text === '/' && third?.text === '/' && !next.spaced && !after.spaced;
  if (scheme) return chunkEnd(scan, first, longestAddress * 8);
  let last: number | undefined;
  for (let index = first + 1; index < scan.tokens.length && index < first + 24; index += 1) {
    const part = scan.tokens[index];
    if (!part || part.spaced) break;
    if (part.text !== '.' && part.text !== '-' && part.kind === 'sign') break;
    if (part.kind !== 'word' || scan.tokens[index - 1]?.text !== '.') continue;
    if (
      token.lower === 'www'
        ? index > first + 2
        : domains.has(part.lower) && part.shape === 'lower' && (scan.tokens[index - 2]?.text.length ?? 0) > 1
    )
      last = index;
  }
  if (last === undefined) return undefined;
  const slash = scan.tokens[last + 1];
  return slash && !slash.spaced && /[/?#:]/.test(slash.text) && !scan.tokens[last + 2]?.spaced
    ? chunkEnd(scan, last, longestAddress * 8)
    : last;
}

/** The last token of the unbroken run of characters, without the punctuation of the sentence around it. */
function chunkEnd(scan: Scan, from: number, longest: number): number {
  let last = from;
  while (last + 1 < scan.tokens.length) {
    const next = scan.tokens[last + 1];
    if (
      !next ||
      next.spaced ||
      next.end - (scan.tokens[from]?.start ?? 0) > longest ||
      /["<>]/.test(next.text)
    )
      break;
    last += 1;
  }
  while (last > from && /[.,;:!?)\]']/.test(scan.tokens[last]?.text ?? '')) last -= 1;
  return last;
}

function handleFrom(scan: Scan, at: number): { candidate: Candidate; last: number } | undefined {
  const token = scan.tokens[at];
  const next = scan.tokens[at + 1];
  if (!token || !next) return undefined;
  if (
    token.text === '@' &&
    (token.spaced || /["'(:]/.test(scan.tokens[at - 1]?.text ?? '')) &&
    !next.spaced &&
    (next.kind !== 'sign' || next.text === '_')
  ) {
    const last = handleEnd(scan, at + 1);
    return { candidate: mark(scan, 'url-or-handle', [at, last], 'certain', { code: 'written-form' }), last };
  }
  // "insta: jan.dv", "op tiktok als boze bennie": what comes right behind the service's name.
  if (socialWords.has(token.lower)) {
    const from = /^(?::|is|als|=)$/.test(next.lower) ? at + 2 : at + 1;
    const [name, joint] = [scan.tokens[from], scan.tokens[from + 1]];
    if (name?.kind === 'word' && name.lines === 0 && joint && !joint.spaced && /[._\d]/.test(joint.text)) {
      const last = handleEnd(scan, from);
      if (last > from) {
        return {
          candidate: mark(scan, 'url-or-handle', [from, last], 'likely', {
            code: 'label-before',
            cue: token.lower,
          }),
          last,
        };
      }
    }
  }
  // A word with an underscore or with digits in it is an account name when a service is named close by.
  if (
    token.kind === 'word' &&
    token.spaced &&
    !next.spaced &&
    (next.text === '_' || next.kind === 'number')
  ) {
    const last = handleEnd(scan, at);
    const underscore = scan.tokens.slice(at, last).some(({ text }) => text === '_');
    for (let back = at - 1; back >= Math.max(0, at - 8); back -= 1) {
      const cue = scan.tokens[back]?.lower ?? '';
      if (!socialWords.has(cue)) continue;
      return {
        candidate: mark(scan, 'url-or-handle', [at, last], 'likely', { code: 'label-before', cue }),
        last,
      };
    }
    if (underscore && last > at + 1) {
      return { candidate: mark(scan, 'url-or-handle', [at, last], 'likely', { code: 'written-form' }), last };
    }
  }
  return undefined;
}

function handleEnd(scan: Scan, from: number): number {
  let last = from;
  while (last + 1 < scan.tokens.length && last < from + 24) {
    const next = scan.tokens[last + 1];
    if (!next || next.spaced || (next.kind === 'sign' && !/[._-]/.test(next.text))) break;
    last += 1;
  }
  while (last > from && /[.-]/.test(scan.tokens[last]?.text ?? '')) last -= 1;
  return last;
}
