import type { Candidate } from '../finding';
import { isListedName, isListedPlace, isWord } from '../lexicon';
import { functionWords, particles, personVerbs } from '../lists/context-words';
import { organisations, ownPlaces } from '../lists/own-places';
import { isInitialAt, isNameWord } from '../name-runs';
import type { Rule, Scan } from '../scan';
import { isGlued, mark } from '../scan';
import type { Token } from '../tokens';
import { isBehindAddress } from './unknown-people';

const placePrepositions = new Set(
  'in te uit vanuit richting nabij omgeving naar bij near at from'.split(' '),
);
const placeHeads = new Set(
  'gemeente stad dorp wijk buurt provincie regio plaats woonplaats geboorteplaats city town village'.split(
    ' ',
  ),
);

/** Towns, regions and countries of the lists, and unknown names where a place is expected. */
export const findPlaces: Rule = (scan) => {
  const found: Candidate[] = [];
  for (const token of scan.tokens) {
    if (token.kind !== 'word' || token.text.length < 2) continue;
    const before = scan.tokens[token.index - 1];
    const cue = token.lines === 0 && before?.kind === 'word' ? before.lower : '';
    const capital = token.shape === 'capital' || (token.shape === 'upper' && token.text.length > 3);
    if (scan.harmless(token.lower)) continue;
    if (isListedPlace(token.lower)) {
      const asPlace = placePrepositions.has(cue) || placeHeads.has(cue);
      if (
        capital &&
        (asPlace || !isWord(token.lower) || !(scan.opens[token.index] || isListedName(token.lower)))
      )
        found.push(
          mark(scan, 'place', [token.index, placeEnd(scan, token.index)], 'likely', { code: 'listed-place' }),
        );
      else if (!capital && asPlace && !isWord(token.lower) && ownPlaces.has(token.lower))
        found.push(mark(scan, 'place', [token.index, token.index], 'likely', { code: 'listed-place' }));
      continue;
    }
    if (capital && isBehindAddress(scan, token.index)) {
      found.push(
        mark(scan, 'place', [token.index, placeEnd(scan, token.index)], 'likely', {
          code: 'preposition-of-place',
          cue: 'adres',
        }),
      );
      continue;
    }
    if (!isNameWord(scan, token) || isListedName(token.lower) || functionWords.has(token.lower)) continue;
    if (placeHeads.has(cue) || (/^(?:in|te|uit|vanuit|nabij)$/.test(cue) && !isWord(token.lower))) {
      found.push(
        mark(scan, 'place', [token.index, placeEnd(scan, token.index)], 'likely', {
          code: 'preposition-of-place',
          cue,
        }),
      );
    }
  }
  return found;
};

/** "Bergen op Zoom", "Alphen aan den Rijn", "Den Haag". */
function placeEnd(scan: Scan, index: number): number {
  let at = index + 1;
  while (
    at < index + 4 &&
    /^(?:aan|op|den|de|het|bij|van|der|ter)$/.test(scan.tokens[at]?.lower ?? '') &&
    scan.tokens[at]?.lines === 0
  )
    at += 1;
  const end = scan.tokens[at];
  const name = end?.shape === 'capital' && end.lines === 0 && at > index + 1;
  if (
    name &&
    /^(?:rijn|ijssel|zoom|zee|zaan|amstel|rotte|maas|waal|vecht|geul|lek|lekstroom|schans)$/.test(end.lower)
  )
    return at;
  const hyphen = scan.tokens[index + 1];
  if (
    hyphen?.text === '-' &&
    isGlued(scan, index + 1) &&
    scan.tokens[index + 2]?.shape === 'capital' &&
    isGlued(scan, index + 2)
  )
    return index + 2;
  return index;
}

/** "Den Haag", "'s-Hertogenbosch" and other names of more words than one. */
const longPlaces: readonly (readonly string[])[] = [
  ['den', 'haag'],
  ['den', 'bosch'],
  ['den', 'helder'],
  ['den', 'burg'],
  ["'", 's', '-', 'hertogenbosch'],
  ["'", 's', '-', 'gravenhage'],
  ['de', 'bilt'],
  ['de', 'meern'],
  ['hoek', 'van', 'holland'],
  ['new', 'york'],
];

export const findLongPlaces: Rule = (scan) => {
  const found: Candidate[] = [];
  for (const token of scan.tokens) {
    for (const words of longPlaces) {
      if (
        token.lower !== words[0] ||
        !words.every((word, index) => scan.tokens[token.index + index]?.lower === word)
      )
        continue;
      const last = scan.tokens[token.index + words.length - 1];
      if (last?.shape === 'lower' && token.lower !== 'den') continue;
      found.push(
        mark(scan, 'place', [token.index, token.index + words.length - 1], 'certain', {
          code: 'listed-place',
        }),
      );
    }
  }
  return found;
};

const companyEnds = new Set('bv nv vof ltd inc gmbh llc plc holding groep group'.split(' '));
const organisationHeads = new Set(
  `stichting vereniging firma bedrijf school basisschool scholengemeenschap ziekenhuis universiteit
  hogeschool ministerie waterschap vakbond uitzendbureau adviesbureau ingenieursbureau detacheringsbureau
  aannemer leverancier cafe restaurant hotel kerk moskee zorggroep woningcorporatie corporatie
  advocatenkantoor huisartsenpraktijk verpleeghuis bank foundation company university hospital college
  sportclub voetbalclub`.split(/\s+/),
);

/** Organisations by their legal form, by what they call themselves, and from a short list. */
export const findOrganisations: Rule = (scan) => {
  const found: Candidate[] = [];
  for (const token of scan.tokens) {
    if (token.kind !== 'word') continue;
    const candidate = byLegalForm(scan, token) ?? byHead(scan, token) ?? listedOrganisation(scan, token);
    if (candidate) found.push(candidate);
  }
  return found;
};

function byLegalForm(scan: Scan, token: Token): Candidate | undefined {
  const dotted =
    /^[bnv]$/.test(token.lower) &&
    scan.tokens[token.index + 1]?.text === '.' &&
    scan.tokens[token.index + 2]?.lower === 'v';
  const last = dotted ? token.index + 2 : token.index;
  if (!dotted && !(companyEnds.has(token.lower) && token.shape !== 'lower')) return undefined;
  let first = token.index;
  for (let back = token.index - 1; back >= Math.max(0, token.index - 6); back -= 1) {
    const before = scan.tokens[back];
    if (!before || (scan.tokens[back + 1]?.lines ?? 1) > 0) break;
    if (/^[&.'-]$/.test(before.text)) continue;
    if (before.kind !== 'word') break;
    if (before.shape === 'lower' && !particles.has(before.lower)) break;
    if (before.shape !== 'lower' && !(scan.opens[back] && functionWords.has(before.lower))) first = back;
  }
  if (first === token.index) return undefined;
  const end = scan.tokens[last + 1]?.text === '.' && dotted ? last + 1 : last;
  return mark(scan, 'organisation', [first, end], 'likely', { code: 'written-form' });
}

function byHead(scan: Scan, head: Token): Candidate | undefined {
  if (!organisationHeads.has(head.lower)) return undefined;
  let last = head.index;
  for (let at = head.index + 1; at < head.index + 8; at += 1) {
    const token = scan.tokens[at];
    if (!token || token.lines > 0) break;
    if (/^[&'".-]$/.test(token.text) && !(token.text === '.' && scan.tokens[at + 1]?.spaced)) continue;
    if (particles.has(token.lower) || /^(?:voor|en|of)$/.test(token.lower)) continue;
    if (
      (!isNameWord(scan, token) && token.shape !== 'upper') ||
      personVerbs.has(token.lower) ||
      isInitialAt(scan, at)
    )
      break;
    last = at;
  }
  if (last === head.index) return undefined;
  return mark(scan, 'organisation', [head.index, last], 'likely', { code: 'label-before', cue: head.lower });
}

function listedOrganisation(scan: Scan, token: Token): Candidate | undefined {
  if (!organisations.has(token.lower) || token.shape === 'lower') return undefined;
  if (isWord(token.lower) && token.shape !== 'upper') return undefined;
  return mark(scan, 'organisation', [token.index, token.index], 'possible', { code: 'listed-organisation' });
}
