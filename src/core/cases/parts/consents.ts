import { z } from '../../schema';
import { filledLine, filledPassage } from '../texts';
import { calendarDay, recordId } from '../values';

/** What the reporter agreed to, in exact words bound to their hash; and what was handed over on the strength of it. */

export const consentKinds = ['keep-dossier', 'share-as-signal', 'refer-as-signal', 'formal-report'] as const;
export type ConsentKind = (typeof consentKinds)[number];

export const consentForms = ['spoken', 'written', 'signed'] as const;
export type ConsentForm = (typeof consentForms)[number];

export const consentContent = z.strictObject({
  kind: z.enum(consentKinds),
  text: filledPassage(10_000),
  how: z.enum(consentForms),
  givenOn: calendarDay,
});

export const consent = z.strictObject({
  id: recordId,
  ...consentContent.shape,
  /** SHA-256 of the UTF-8 of the words that were agreed to, in lower-case hexadecimal. */
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  withdrawn: z
    .strictObject({
      on: calendarDay,
      /** What was sent before cannot be taken back by it. */
      afterSending: z.boolean(),
    })
    .nullable(),
  /** The words were changed on this day, so that nobody has agreed to them. */
  voidedOn: calendarDay.nullable(),
});
export type Consent = z.infer<typeof consent>;
export const mostConsents = 100;

/**
 * The edition of the text that tells what follows a formal report. Whoever changes what that text says changes this,
 * and consents given on the strength of the older text no longer carry the step.
 */
export const consequencesEdition = '1';

export const consequencesShown = z.strictObject({ edition: z.string().min(1).max(20), on: calendarDay });

export const handedOver = ['signal', 'formal-report'] as const;
export type HandedOver = (typeof handedOver)[number];

export const handOverContent = z.strictObject({
  what: z.enum(handedOver),
  /** The role or the office that received it. */
  to: filledLine(200),
  sentOn: calendarDay,
});
export type HandOverContent = z.infer<typeof handOverContent>;

export const handOver = handOverContent.extend({
  id: recordId,
  notedOn: calendarDay,
  acknowledgedOn: calendarDay.nullable(),
  feedbackOn: calendarDay.nullable(),
});
export type HandOver = z.infer<typeof handOver>;
export const mostHandOvers = 50;
