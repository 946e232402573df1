import type { Candidate } from '../finding';
import { functionWords } from '../lists/context-words';
import type { Rule, Scan } from '../scan';
import { cueBefore, isGlued, mark } from '../scan';

const personnelCues = new Set(
  `personeelsnummer personeelsnr personeelnummer persnr persnummer medewerkernummer medewerkersnummer
  medewerkernr stamnummer stamnr werknemersnummer werknemernummer dienstnummer pasnummer personeelsno
  personeelscode personeelsnummers employeenumber badge badgenummer pnr pnummer registratienummer
  inlognummer inlognaam gebruikersid`.split(/\s+/),
);
/** Words that mean a personnel number only together: "pers. nr.", "employee number", "staff id". */
const personnelPairs = new Set([
  'pers',
  'personeels',
  'employee',
  'staff',
  'payroll',
  'personnel',
  'medewerker',
  'medewerkers',
  'p',
  'hr',
  'stam',
]);
const otherLabels = new Set(
  'bsn burgerservicenummer sofinummer tel telefoon telefoonnummer mobiel iban rekening kenteken postcode geboren geb'.split(
    ' ',
  ),
);
const pairEnds = new Set(['nr', 'nummer', 'no', 'number', 'id', 'num', 'code']);
const plateCues = new Set(
  `kenteken kentekens kentekenplaat nummerbord nummerplaat auto wagen bus busje golf polo bmw audi tesla
  volvo opel toyota skoda peugeot renault fiat ford kia seat mercedes volkswagen vw motor scooter bestelbus
  leaseauto dienstauto licence license plate registration car`.split(/\s+/),
);

/**
 * Personnel numbers: digits, with or without letters, behind a word that says so; a letter with five or more
 * digits.
 */
export const findPersonnelNumbers: Rule = (scan) => {
  const found: Candidate[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const label = personnelLabel(scan, at);
    if (label !== undefined) {
      const span = codeAfter(scan, label);
      if (span) {
        found.push(
          mark(scan, 'personnel-number', span, 'certain', {
            code: 'label-before',
            cue: scan.tokens[at]?.lower ?? '',
          }),
        );
        at = span[1];
        continue;
      }
    }
    const token = scan.tokens[at];
    if (!token || token.kind !== 'word' || token.text.length > 2 || isGlued(scan, at)) continue;
    const hyphen = scan.tokens[at + 1]?.text === '-' && isGlued(scan, at + 1);
    const digits = scan.tokens[at + (hyphen ? 2 : 1)];
    if (digits?.kind !== 'number' || digits.spaced || digits.text.length < 5 || digits.text.length > 8)
      continue;
    if (!endsCode(scan, digits.index)) continue;
    found.push(mark(scan, 'personnel-number', [at, digits.index], 'likely', { code: 'written-form' }));
    at = digits.index;
  }
  return found;
};

/** The last token of a label for a personnel number that begins at `at`. */
function personnelLabel(scan: Scan, at: number): number | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== 'word') return undefined;
  if (personnelCues.has(token.lower)) return at;
  if (!personnelPairs.has(token.lower)) return undefined;
  for (let next = at + 1; next <= at + 2; next += 1) {
    if (pairEnds.has(scan.tokens[next]?.lower ?? '')) return next;
  }
  return undefined;
}

/** A code with at least three digits among the next words: behind a colon, "is", "nr.", "van betrokkene". */
function codeAfter(scan: Scan, label: number): [number, number] | undefined {
  for (let at = label + 1; at <= Math.min(label + 6, scan.tokens.length - 1); at += 1) {
    const token = scan.tokens[at];
    if (!token || token.lines > 1) return undefined;
    if ((token.kind === 'sign' && /[;!?]/.test(token.text)) || otherLabels.has(token.lower)) return undefined;
    if (token.kind === 'sign') continue;
    let last = at;
    let digits = token.kind === 'number' ? token.text.length : 0;
    while (last + 1 < scan.tokens.length && last < at + 8) {
      const next = scan.tokens[last + 1];
      if (!next || next.spaced) break;
      if (
        next.kind === 'sign' &&
        !(/[-./]/.test(next.text) && scan.tokens[last + 2]?.kind !== 'sign' && !scan.tokens[last + 2]?.spaced)
      )
        break;
      if (next.kind === 'number') digits += next.text.length;
      last += 1;
    }
    // Groups of digits with a space between them: "00 45 12".
    while (
      scan.tokens[last]?.kind === 'number' &&
      scan.tokens[last + 1]?.kind === 'number' &&
      scan.tokens[last + 1]?.lines === 0 &&
      digits < 10
    ) {
      last += 1;
      digits += scan.tokens[last]?.text.length ?? 0;
    }
    if (digits >= 3 && digits <= 14) return [at, last];
  }
  return undefined;
}

function endsCode(scan: Scan, index: number): boolean {
  const next = scan.tokens[index + 1];
  return !next || next.spaced || (next.kind === 'sign' && !/[-/]/.test(next.text));
}

/**
 * Licence plates: three groups of letters or digits, six signs together (seven for Belgium), joined by
 * hyphens. Without the hyphens only where the text speaks of a car. Side codes as published by the Dutch
 * vehicle authority (RDW).
 */
export const findLicencePlates: Rule = (scan) => {
  const found: Candidate[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const token = scan.tokens[at];
    if (!token || token.kind === 'sign' || token.text.length > 6) continue;
    if (isGlued(scan, at) && !/["'(:]/.test(scan.tokens[at - 1]?.text ?? '')) continue;
    const plate = plateFrom(scan, at);
    if (!plate) continue;
    const cue = cueBefore(scan, at, plateCues, 6);
    if (!plate.hyphens && cue === undefined) continue;
    found.push(
      mark(
        scan,
        'licence-plate',
        [at, plate.last],
        cue || plate.hyphens ? 'certain' : 'likely',
        cue ? { code: 'label-before', cue } : { code: 'written-form' },
      ),
    );
    at = plate.last;
  }
  return found;
};

function plateFrom(scan: Scan, first: number): { last: number; hyphens: boolean } | undefined {
  const groups: string[] = [];
  let hyphens = 0;
  let last = first;
  for (let at = first; at < Math.min(first + 6, scan.tokens.length) && groups.length < 4; at += 1) {
    const token = scan.tokens[at];
    if (!token || (at > first && token.lines > 0)) break;
    if (token.text === '-') {
      hyphens += 1;
      continue;
    }
    if (token.kind === 'sign' || token.text.length > 4) break;
    if (at > first && token.spaced && hyphens > 0 && scan.tokens[at - 1]?.text !== '-') break;
    if (token.shape === 'lower' && hyphens === 0 && functionWords.has(token.lower)) break;
    groups.push(token.text);
    last = at;
    if (
      groups.length === 3 &&
      isPlate(groups) &&
      !(scan.tokens[at + 1] && !scan.tokens[at + 1]?.spaced && scan.tokens[at + 1]?.kind !== 'sign')
    ) {
      return { last, hyphens: hyphens === 2 };
    }
    if (groups.length === 3) return undefined;
  }
  return undefined;
}

function isPlate(groups: readonly string[]): boolean {
  const length = groups.join('').length;
  const letters = groups.filter((group) => /^[A-Za-z]+$/.test(group));
  const lengths = groups.map((group) => group.length).join('');
  if (letters.length === 0 || letters.length === 3) return false;
  if (length === 7) return lengths === '133' && letters.length === 1;
  return length === 6 && /^(?:222|231|132|321|123|213|312)$/.test(lengths);
}
