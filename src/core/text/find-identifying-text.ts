import type { Finding, TextContext } from './finding';
import { foldText } from './folded-text';
import { forgetAnswers } from './lexicon';
import { resolveOverlaps } from './resolve';
import { findAddresses, findPostcodes } from './rules/addresses';
import { findMailAddresses, findWebAddresses } from './rules/addresses-of-the-net';
import { findLicencePlates, findPersonnelNumbers } from './rules/codes';
import { findAges, findDates } from './rules/dates-and-ages';
import { findLowerCasePeople } from './rules/lower-case-people';
import { findKnownPeople } from './rules/known-people';
import { findNamesByPlace } from './rules/named-lines';
import { findAccounts, findBsn, findPhones } from './rules/numbers';
import { findOtherScripts, findRepeatedNames } from './rules/other-names';
import { findSpokenNumbers } from './rules/spoken-numbers';
import { findLongPlaces, findOrganisations, findPlaces } from './rules/places-and-organisations';
import { findFunctionTitles, findUnits } from './rules/units-and-functions';
import { findUnknownPeople } from './rules/unknown-people';
import type { Rule } from './scan';
import { prepareScan } from './scan';

const rules: readonly Rule[] = [
  findMailAddresses,
  findWebAddresses,
  findAccounts,
  findPersonnelNumbers,
  findBsn,
  findPhones,
  findSpokenNumbers,
  findLicencePlates,
  findAddresses,
  findPostcodes,
  findDates,
  findAges,
  findUnits,
  findKnownPeople,
  findOrganisations,
  findUnknownPeople,
  findLowerCasePeople,
  findNamesByPlace,
  findOtherScripts,
  findPlaces,
  findLongPlaces,
  findFunctionTitles,
];

/**
 * Finds what could identify somebody in a text of any length, Dutch or English. The findings come in the
 * order of the text and do not overlap; their positions count UTF-16 units of `text` as given. Never fails;
 * takes time linear in the length of the text. A warning: a text without findings may still identify
 * somebody. Method and sources: docs/text-lint.md.
 */
export function findIdentifyingText(text: string, context: TextContext): Finding[] {
  const folded = foldText(text);
  const scan = prepareScan(folded, context);
  const found = rules.flatMap((rule) => rule(scan));
  const repeated = findRepeatedNames(scan, found);
  forgetAnswers();
  return resolveOverlaps(found.concat(repeated), folded.plain).map((candidate) => ({
    ...candidate,
    start: folded.starts[candidate.start] ?? 0,
    end: folded.ends[candidate.end - 1] ?? text.length,
  }));
}
