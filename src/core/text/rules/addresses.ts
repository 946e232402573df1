import type { Candidate } from '../finding';
import { isListedPlace, isWord } from '../lexicon';
import { functionWords, particles } from '../lists/context-words';
import type { Rule, Scan } from '../scan';
import { cueBefore, isGlued, mark } from '../scan';
import type { Token } from '../tokens';

/**
 * Last parts of Dutch street names; own list. The first group says enough by itself when written with a
 * capital.
 */
const strongEnds =
  `straat straatje laan plein gracht kade singel plantsoen boulevard weg pad promenade allee burgwal
  stjitte strjitte dyk wei leane esplanade passage rotonde`.split(/\s+/);
const weakEnds =
  `dijk hof steeg dreef kanaal park markt wal ring baan weide veld akker erf hoek burg brink oord wijk zoom
  kamp berg hage horst meer haven zijde sloot vaart veste bos heide tuin tuinen gaarde poort straatweg eind
  einde donk rade meent waard weerd schans stede plaats wetering rak werf bolwerk bogerd drift stroom`.split(
    /\s+/,
  );
const englishEnds = new Set(
  'street road lane avenue square drive court crescent terrace close st rd ave'.split(' '),
);
const addressCues = new Set(
  `adres huisadres woonadres postadres straat woont woon woonde wonen woonachtig wonend wonende verhuisd
  gevestigd address lives living resides ingeschreven bezoekadres thuisadres`.split(/\s+/),
);
const suffixes = new Set('a b c d e f g h k bis hs huis hoog zwart rood i ii iii iv bv'.split(' '));
/** Ordinary words that end like a street. */
const notStreets = new Set(
  `snelweg fietspad voetpad uitweg omweg ringweg rijbaan loopbaan startbaan marktplein schoolplein
  parkeerplaats werkplaats standplaats vindplaats woonplaats geboorteplaats plaats achterhoek twaalfhoek
  voorhof gerechtshof hof weg pad park markt wal ring baan veld hoek burg haven zijde bos tuin poort eind
  einde meer berg kamp oord wijk zoom drift kanaal dijk laan plein kade straat passage rotonde vakantiepark
  bedrijventerrein kantoortuin hoofdweg stroom achterzijde voorzijde woonwijk rechtsweg uiteinde weekeinde
  jaareinde supermarkt arbeidsmarkt woningmarkt banenmarkt bestuur rechtbank vergadering onderweg halverwege
  vanwege hoogte grondgebied nieuwstraat werkveld speelveld sportveld voetbalveld speelpark vrijdagmarkt
  kerstmarkt rommelmarkt binnenplaats kortweg wijkplein dorpsplein stadhuisplein parkeerhaven stadspoort
  vooreerst inrit middenweg zijweg`.split(/\s+/),
);

/** Streets with or without a house number, and post office boxes. */
export const findAddresses: Rule = (scan) => {
  const found: Candidate[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const token = scan.tokens[at];
    if (token?.kind !== 'word') continue;
    const candidate =
      boxFrom(scan, at) ??
      leadingStreet(scan, token) ??
      streetAt(scan, token) ??
      englishStreet(scan, token) ??
      bareStreet(scan, token);
    if (!candidate) continue;
    found.push(candidate.found);
    at = Math.max(at, candidate.last);
  }
  return found;
};

interface Marked {
  readonly found: Candidate;
  readonly last: number;
}

function boxFrom(scan: Scan, at: number): Marked | undefined {
  const word = scan.tokens[at]?.lower;
  const next = scan.tokens[at + 1];
  if (word !== 'postbus' || next?.kind !== 'number') return undefined;
  return {
    found: mark(scan, 'address', [at, at + 1], 'certain', { code: 'street-with-number' }),
    last: at + 1,
  };
}

function streetAt(scan: Scan, token: Token): Marked | undefined {
  const strong = endsLikeStreet(token.lower, strongEnds);
  const weak = !strong && endsLikeStreet(token.lower, weakEnds);
  const bare = strongEnds.includes(token.lower) || weakEnds.includes(token.lower);
  if (!strong && !weak && !bare) return undefined;
  const first = nameStart(scan, token.index);
  if (bare && first === token.index) return undefined;
  const number = houseNumberAfter(scan, token.index);
  const capital =
    token.shape === 'capital' || (token.shape === 'upper' && token.text.length > 4) || first < token.index;
  const ordinary = notStreets.has(token.lower);
  const cue = cueBefore(scan, first, addressCues, 5);
  if (number !== undefined) {
    if (ordinary && first === token.index && !cue && !capital) return undefined;
    if (!capital && weak && !cue && isWord(token.lower)) return undefined;
    return {
      found: mark(scan, 'address', [first, number], capital || cue ? 'certain' : 'likely', {
        code: 'street-with-number',
      }),
      last: number,
    };
  }
  if (ordinary && first === token.index) return undefined;
  const inSentence = !scan.opens[token.index] || first < token.index;
  if (strong && capital && inSentence) {
    return {
      found: mark(scan, 'address', [first, token.index], 'likely', { code: 'street-name' }),
      last: token.index,
    };
  }
  if (capital && (strong || weak) && isLocated(scan, first)) {
    return {
      found: mark(scan, 'address', [first, token.index], 'likely', { code: 'street-name' }),
      last: token.index,
    };
  }
  if (cue && (capital || strong) && !isListedPlace(token.lower)) {
    return {
      found: mark(scan, 'address', [first, token.index], 'likely', { code: 'label-before', cue }),
      last: token.index,
    };
  }
  return undefined;
}

/** "aan de", "op het", "in de": the words before a street; a person has no article. */
function isLocated(scan: Scan, first: number): boolean {
  const article = scan.tokens[first]?.shape === 'lower' ? scan.tokens[first] : scan.tokens[first - 1];
  const before = scan.tokens[(article?.index ?? 0) - 1];
  return (
    /^(?:de|het)$/.test(article?.lower ?? '') &&
    /^(?:aan|op|in|bij|langs|naar|over)$/.test(before?.lower ?? '')
  );
}

function endsLikeStreet(word: string, ends: readonly string[]): boolean {
  return ends.some((end) => word.length >= end.length + 2 && word.endsWith(end));
}

/** Walks back over the words of a street name: "Prof. Jan van der", "Eerste", "Oude". */
function nameStart(scan: Scan, index: number): number {
  let first = index;
  for (let back = index - 1; back >= Math.max(0, index - 7); back -= 1) {
    // "1e Helmersstraat"
    if (
      /^(?:e|de|ste)$/.test(scan.tokens[back]?.lower ?? '') &&
      scan.tokens[back - 1]?.kind === 'number' &&
      isGlued(scan, back)
    ) {
      return back - 1;
    }
    const token = scan.tokens[back];
    const next = scan.tokens[back + 1];
    if (!token || !next || next.lines > 0) break;
    const dotOfShort =
      token.text === '.' &&
      (scan.tokens[back - 1]?.text.length ?? 9) <= 5 &&
      scan.tokens[back - 1]?.shape !== 'lower';
    if (dotOfShort || (token.text === '-' && !next.spaced)) continue;
    if (token.kind !== 'word') break;
    if (isNamePart(scan, token)) first = back;
    else if (
      !(particles.has(token.lower) && token.lower !== 'op' && token.lower !== 'in' && token.lower !== 'aan')
    )
      break;
  }
  return first;
}

function isNamePart(scan: Scan, token: Token): boolean {
  if (token.shape !== 'capital' && token.shape !== 'single') return false;
  if (scan.opens[token.index] && addressCues.has(token.lower)) return false;
  if (!scan.opens[token.index] || !functionWords.has(token.lower)) return true;
  return particles.has(token.lower) && scan.tokens[token.index + 1]?.shape === 'capital';
}

/** The last token of a house number right behind `index`: "12", "12a", "nr. 12-3 hoog", "12 bis". */
function houseNumberAfter(scan: Scan, index: number): number | undefined {
  let at = index + 1;
  const label = scan.tokens[at]?.lower;
  if (label === 'nr' || label === 'nummer' || label === 'no' || label === 'huisnummer')
    at += scan.tokens[at + 1]?.text === '.' ? 2 : 1;
  if (scan.tokens[at]?.text === ',' && scan.tokens[at + 1]?.kind === 'number') at += 1;
  const number = scan.tokens[at];
  if (number?.kind !== 'number' || number.lines > 1 || !/^[1-9]\d{0,3}$/.test(number.text)) return undefined;
  if (
    /^[.:]$/.test(scan.tokens[at + 1]?.text ?? '') &&
    isGlued(scan, at + 1) &&
    isGlued(scan, at + 2) &&
    scan.tokens[at + 2]?.kind === 'number'
  )
    return undefined;
  let last = at;
  const next = scan.tokens[at + 1];
  if (next && !next.spaced && next.kind === 'word' && next.text.length <= 3) last = at + 1;
  else if (
    next &&
    next.kind === 'word' &&
    next.lines === 0 &&
    suffixes.has(next.lower) &&
    !(next.shape === 'lower' && functionWords.has(next.lower))
  )
    last = at + 1;
  else if (
    next?.text === '-' &&
    !next.spaced &&
    !scan.tokens[at + 2]?.spaced &&
    scan.tokens[at + 2]?.kind !== 'sign'
  )
    last = at + 2;
  if (scan.tokens[last + 1]?.text === '-' && scan.tokens[last + 2]?.lower === 'hoog') last += 2;
  if (scan.tokens[last + 1]?.lower === 'hoog') last += 1;
  return last;
}

function englishStreet(scan: Scan, token: Token): Marked | undefined {
  if (!englishEnds.has(token.lower) || token.shape !== 'capital') return undefined;
  let first = token.index;
  for (let back = token.index - 1; back >= Math.max(0, token.index - 4); back -= 1) {
    const before = scan.tokens[back];
    if (!before || scan.tokens[back + 1]?.lines !== 0) break;
    if (before.kind === 'number' && before.text.length <= 4) {
      return {
        found: mark(scan, 'address', [back, token.index], 'certain', { code: 'street-with-number' }),
        last: token.index,
      };
    }
    if (before.shape !== 'capital' || functionWords.has(before.lower)) break;
    first = back;
  }
  if (first === token.index || token.lower === 'close' || token.lower === 'court') return undefined;
  return {
    found: mark(scan, 'address', [first, token.index], 'likely', { code: 'street-name' }),
    last: token.index,
  };
}

/** "Laan van Meerdervoort 12", "Plein 1944 nr. 3": the word for the street comes first. */
function leadingStreet(scan: Scan, token: Token): Marked | undefined {
  if (token.shape !== 'capital' || !strongEnds.includes(token.lower)) return undefined;
  let last = token.index;
  for (let at = token.index + 1; at < Math.min(scan.tokens.length, token.index + 6); at += 1) {
    const next = scan.tokens[at];
    if (!next || next.lines > 0) break;
    if (particles.has(next.lower) || /^['-]$/.test(next.text)) continue;
    const year = at === token.index + 1 && /^(?:19|20)\d\d$/.test(next.text);
    if (next.shape !== 'capital' && !year) break;
    last = at;
  }
  if (last === token.index) return undefined;
  const first = nameStart(scan, token.index);
  const number = houseNumberAfter(scan, last);
  const reason = { code: number === undefined ? 'street-name' : 'street-with-number' } as const;
  return {
    found: mark(
      scan,
      'address',
      [first, number ?? last],
      number === undefined ? 'likely' : 'certain',
      reason,
    ),
    last: number ?? last,
  };
}

/** What has a number without being a street: "Kamer 12", "Schaal 10". */
const numberedThings = new Set(
  `kamer schaal verdieping etage fase team artikel versie lokaal punt bijlage week dag groep zaal gebouw unit perron lijn
  vraag word windows office hoofdstuk casus locatie balie loket poort niveau stap nummer dossier zaak besluit route
  blok vleugel tafel ronde deel sectie klas agendapunt programma project room floor phase step page article section`.split(
    /\s+/,
  ),
);

/**
 * A street whose name gives nothing away ("de Meent 12"): a capital and a house number, where somebody lives
 * or sits.
 */
function bareStreet(scan: Scan, token: Token): Marked | undefined {
  if (token.shape !== 'capital' || functionWords.has(token.lower)) return undefined;
  if (isListedPlace(token.lower) || scan.tokens[token.index + 1]?.text === ',') return undefined;
  const number = houseNumberAfter(scan, token.index);
  if (number === undefined) return undefined;
  const first = nameStart(scan, token.index);
  const cue = cueBefore(scan, first, addressCues, 6);
  const postcode = postcodeAt(scan, number + 1) ?? postcodeAt(scan, number + 2);
  const before = scan.tokens[first - 1];
  const article = /^(?:de|het|den|the)$/.test(before?.lower ?? '') ? scan.tokens[first - 2] : before;
  const located = first > 0 && /^(?:aan|op|at)$/.test(article?.lower ?? '') && !scan.harmless(token.lower);
  if (numberedThings.has(token.lower)) return undefined;
  if (!cue && postcode === undefined && !located) return undefined;
  if (located && !cue && postcode === undefined && scan.tokens[token.index + 1]?.text.length === 4)
    return undefined;
  return {
    found: mark(scan, 'address', [first, number], 'certain', { code: 'street-with-number' }),
    last: number,
  };
}

const notPostcodeLetters = new Set(['SA', 'SD', 'SS']);
/** Short capitals that follow a year in notes: "2024 HR". */
const shortCapitals = new Set('HR OR MT IT BI PZ AI EU NL TV NB PS CV'.split(' '));

/** The last token of a Dutch postcode that begins at `at`. */
function postcodeAt(scan: Scan, at: number): number | undefined {
  const [digits, letters] = [scan.tokens[at], scan.tokens[at + 1]];
  if (digits?.kind !== 'number' || !/^[1-9]\d{3}$/.test(digits.text)) return undefined;
  if (letters?.kind !== 'word' || letters.text.length !== 2 || letters.lines > 0) return undefined;
  return /^[A-Za-z]{2}$/.test(letters.text) && !notPostcodeLetters.has(letters.text.toUpperCase())
    ? at + 1
    : undefined;
}

/** Dutch postcodes, also in small letters, and the four digits alone behind the word. */
export const findPostcodes: Rule = (scan) => {
  const found: Candidate[] = [];
  for (const token of scan.tokens) {
    if (token.kind !== 'number' || token.text.length !== 4) continue;
    const before = scan.tokens[token.index - 1];
    if (isGlued(scan, token.index) && before && !/[,("':;/]/.test(before.text)) continue;
    const last = postcodeAt(scan, token.index);
    const cue = cueBefore(scan, token.index, new Set(['postcode', 'postcodegebied', 'pc']), 4);
    if (last === undefined) {
      if (cue)
        found.push(
          mark(scan, 'postcode', [token.index, token.index], 'likely', { code: 'label-before', cue }),
        );
      continue;
    }
    const letters = scan.tokens[last];
    if (
      !letters ||
      (scan.tokens[last + 1] && !scan.tokens[last + 1]?.spaced && scan.tokens[last + 1]?.kind !== 'sign')
    )
      continue;
    const small = letters.shape !== 'upper';
    const afterNumber = followsHouseNumber(scan, token.index) || cue !== undefined;
    if (small && letters.spaced && isWord(letters.lower) && cue === undefined) continue;
    if (small && letters.spaced && !afterNumber && letters.shape === 'capital') continue;
    const year = /^(?:19|20)/.test(token.text) && letters.spaced && shortCapitals.has(letters.text);
    if (year && !afterNumber) continue;
    found.push(
      mark(scan, 'postcode', [token.index, last], small && !afterNumber ? 'likely' : 'certain', {
        code: 'written-form',
      }),
    );
  }
  return found;
};

/** Within the three tokens before stand a house number or a street. */
function followsHouseNumber(scan: Scan, index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - 3); back -= 1) {
    const token = scan.tokens[back];
    if (token?.kind === 'number' && token.text.length <= 4) return true;
    if (token?.kind === 'word' && endsLikeStreet(token.lower, strongEnds)) return true;
  }
  return false;
}
