/** What the text lint looks for. */
export const findingKinds = [
  'person',
  'e-mail',
  'phone',
  'bsn',
  'iban',
  'personnel-number',
  'address',
  'postcode',
  'licence-plate',
  'url-or-handle',
  'date',
  'age',
  'function-title',
  'unit',
  'place',
  'organisation',
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** The kinds that point at one person without any other knowledge. */
export const directKinds: ReadonlySet<FindingKind> = new Set([
  'person',
  'e-mail',
  'phone',
  'bsn',
  'iban',
  'personnel-number',
  'address',
  'postcode',
  'licence-plate',
  'url-or-handle',
]);

/**
 * `certain`: the form or the case's own data leave hardly a doubt. `likely`: form and surroundings agree.
 * `possible`: one weak sign; shown, but the first to be dismissed.
 */
export type Certainty = 'certain' | 'likely' | 'possible';

/** How a piece of text matches a name that the case knows. */
export type NameMatch =
  | 'exact'
  | 'genitive'
  | 'nickname'
  | 'diminutive'
  | 'typo'
  | 'joined'
  | 'broken-over-lines'
  | 'initials';

/**
 * Why something was marked, as a code with the values that a sentence needs; the interface holds the
 * sentences. `cue` is the word of the text, folded, that gave the sign.
 */
export type Reason =
  | { readonly code: 'known-person'; readonly person: number; readonly match: NameMatch }
  | { readonly code: 'known-unit'; readonly unit: number }
  | { readonly code: 'title-before'; readonly cue: string }
  | { readonly code: 'role-before'; readonly cue: string }
  | { readonly code: 'verb-beside'; readonly cue: string }
  | { readonly code: 'salutation'; readonly cue: string }
  | { readonly code: 'signature'; readonly cue: string }
  | { readonly code: 'label-before'; readonly cue: string }
  | { readonly code: 'speaker-of-line' }
  | { readonly code: 'initials-before-name' }
  | { readonly code: 'listed-name' }
  | { readonly code: 'capital-inside-sentence' }
  | { readonly code: 'unknown-word'; readonly cue: string }
  | { readonly code: 'same-name-elsewhere' }
  | { readonly code: 'other-script' }
  | { readonly code: 'written-form' }
  | { readonly code: 'spoken-form' }
  | { readonly code: 'passes-check-digit' }
  | { readonly code: 'fails-check-digit'; readonly cue: string }
  | { readonly code: 'valid-number'; readonly country: string }
  | { readonly code: 'listed-place' }
  | { readonly code: 'listed-organisation' }
  | { readonly code: 'preposition-of-place'; readonly cue: string }
  | { readonly code: 'street-with-number' }
  | { readonly code: 'street-name' };

export type ReasonCode = Reason['code'];

/** Every reason code, for the interface's table of sentences. */
export const reasonCodes = [
  'known-person',
  'known-unit',
  'title-before',
  'role-before',
  'verb-beside',
  'salutation',
  'signature',
  'label-before',
  'speaker-of-line',
  'initials-before-name',
  'listed-name',
  'capital-inside-sentence',
  'unknown-word',
  'same-name-elsewhere',
  'other-script',
  'written-form',
  'spoken-form',
  'passes-check-digit',
  'fails-check-digit',
  'valid-number',
  'listed-place',
  'listed-organisation',
  'preposition-of-place',
  'street-with-number',
  'street-name',
] as const satisfies readonly ReasonCode[];

/** One marked piece of a text: `start` and `end` (exclusive) count UTF-16 units of the text as given. */
export interface Finding {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
  readonly reason: Reason;
}

/**
 * Somebody whom the case knows, with the name as it was given: "Anke van der Linde-Bos", "A.M. Bos", "Wim
 * (Willem) Kok".
 */
export interface KnownPerson {
  readonly name: string;
  /** What the person is called besides, each as it is written. */
  readonly nicknames?: readonly string[];
}

/** What the surroundings of a text tell; every field may be empty. */
export interface TextContext {
  readonly people: readonly KnownPerson[];
  readonly units: readonly string[];
  /** The language that the text is most likely in; rules of both languages run in either case. */
  readonly language: 'nl' | 'en';
  /** Names that say nothing about a person: the case's pseudonym, the own organisation. */
  readonly allowed?: readonly string[];
}

/** A finding in the making: positions count units of the folded text. */
export interface Candidate {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
  readonly reason: Reason;
}
