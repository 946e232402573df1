import type { CalendarDay } from '../../cases/values';
import { err, ok, type Result } from '../../result';
import { documentOf } from '../document';
import type { SignalReferral } from '../referral';
import { missingCharacters } from './fonts/coverage';
import { type Face, openFace, type UnreadableFontError } from './fonts/face';
import { writeTaggedDocument } from './write-document';

/** Source Sans 3 as TrueType files, regular (400) and strong (600). */
export interface ReferralFonts {
  readonly regular: Uint8Array;
  readonly strong: Uint8Array;
}

export interface ReferralPdfInput {
  readonly fonts: ReferralFonts;
  /** 16 random bytes that tell two files apart; they follow from nothing else. */
  readonly trailerId: Uint8Array;
}

export type ReferralPdfError = UnreadableFontError | CharactersMissingError;

/**
 * Some characters are not in the fonts: emoji, Arabic, Hebrew, Chinese and the like. Nothing is written, because a box
 * in place of a letter could be a name. The advisor is shown where they stand and writes them in Latin letters; fonts
 * for more scripts may come later and will make this error rarer, not change it.
 */
export interface CharactersMissingError {
  readonly type: 'characters-missing';
  readonly places: readonly MissingPlace[];
}

export interface MissingPlace {
  readonly field:
    | 'conversations'
    | 'wish'
    | 'nonWish'
    | 'notKnown'
    | 'advisorNote'
    | 'copyFor'
    | 'organisation';
  /** For a conversation: its day, and which of the document's conversations it is, from 0. */
  readonly conversation?: { readonly index: number; readonly heldOn: CalendarDay };
  /** Each character once, in order of appearance; half a surrogate pair is given as it is. */
  readonly characters: readonly string[];
}

/**
 * Writes the PDF of a referral: see `writeTaggedDocument`.
 *
 * Fails before anything is written where a font cannot be read or where a text holds characters that the fonts lack.
 * The file holds no Info dictionary, no time of day and no name of a person, tool or path beyond the referral's text.
 */
export async function writeReferralPdf(
  referral: SignalReferral,
  { fonts, trailerId }: ReferralPdfInput,
): Promise<Result<Uint8Array, ReferralPdfError>> {
  const regular = openFace(fonts.regular, 'regular');
  if (!regular.ok) return regular;
  const strong = openFace(fonts.strong, 'strong');
  if (!strong.ok) return strong;
  const faces = { regular: regular.value, strong: strong.value };
  const places = missingPlaces(referral, [faces.regular, faces.strong]);
  if (places.length > 0) return err({ type: 'characters-missing', places });
  return ok(await writeTaggedDocument(documentOf(referral), { faces, trailerId }));
}

function missingPlaces(referral: SignalReferral, faces: readonly Face[]): MissingPlace[] {
  const fields = ['organisation', 'copyFor', 'wish', 'nonWish', 'notKnown', 'advisorNote'] as const;
  const places: MissingPlace[] = fields.map((field) => ({
    field,
    characters: missingCharacters(referral[field], faces),
  }));
  for (const [index, { heldOn, text }] of referral.conversations.entries()) {
    const characters = missingCharacters(text, faces);
    places.push({ field: 'conversations', conversation: { index, heldOn }, characters });
  }
  return places.filter(({ characters }) => characters.length > 0);
}
