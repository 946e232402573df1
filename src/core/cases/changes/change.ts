import { z } from '../../schema';
import {
  aftercareContactContent,
  aftercareDecision,
  conflict,
  retention,
  weighingContent,
} from '../parts/aftercare';
import { consentContent, consentForms, handOverContent } from '../parts/consents';
import { eventContent } from '../parts/events';
import { caseCategories, intake, notKnown, pseudonym, routes, tags, wishes } from '../parts/intake';
import { measureContent } from '../parts/measures';
import { evidenceContent, personContent, toldContent } from '../parts/people';
import { reporter } from '../parts/reporter';
import { filledPassage } from '../texts';
import { calendarDay, recordId } from '../values';

/** Every change that can be made to a case. It carries what the advisor typed; all else follows from the file. */

const identified = { id: recordId };

export const caseChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rename'), pseudonym }),
  z.strictObject({ kind: z.literal('set-intake'), content: intake }),
  z.strictObject({ kind: z.literal('set-wishes'), content: wishes }),
  z.strictObject({ kind: z.literal('set-reporter'), content: reporter }),
  z.strictObject({ kind: z.literal('set-categories'), content: caseCategories }),
  z.strictObject({ kind: z.literal('set-route'), route: z.enum(routes) }),
  z.strictObject({ kind: z.literal('set-not-known'), notKnown }),
  z.strictObject({ kind: z.literal('set-star'), star: z.boolean() }),
  z.strictObject({ kind: z.literal('set-tags'), tags }),
  z.strictObject({ kind: z.literal('dismiss-former-status') }),

  z.strictObject({ kind: z.literal('add-person'), content: personContent }),
  z.strictObject({ kind: z.literal('edit-person'), ...identified, content: personContent }),
  z.strictObject({ kind: z.literal('remove-person'), ...identified }),
  z.strictObject({ kind: z.literal('add-told-before'), content: toldContent }),
  z.strictObject({ kind: z.literal('edit-told-before'), ...identified, content: toldContent }),
  z.strictObject({ kind: z.literal('remove-told-before'), ...identified }),
  z.strictObject({ kind: z.literal('set-told-nobody'), toldNobody: z.boolean() }),
  z.strictObject({ kind: z.literal('add-evidence'), content: evidenceContent }),
  z.strictObject({ kind: z.literal('edit-evidence'), ...identified, content: evidenceContent }),
  z.strictObject({ kind: z.literal('remove-evidence'), ...identified }),

  z.strictObject({ kind: z.literal('add-event'), content: eventContent }),
  z.strictObject({ kind: z.literal('edit-event'), ...identified, content: eventContent }),
  z.strictObject({ kind: z.literal('remove-event'), ...identified }),

  z.strictObject({ kind: z.literal('add-measure'), content: measureContent }),
  z.strictObject({ kind: z.literal('edit-measure'), ...identified, content: measureContent }),
  z.strictObject({ kind: z.literal('end-measure'), ...identified, endedOn: calendarDay.nullable() }),
  z.strictObject({ kind: z.literal('remove-measure'), ...identified }),

  z.strictObject({ kind: z.literal('set-aftercare'), decision: aftercareDecision }),
  z.strictObject({
    kind: z.literal('note-contact'),
    content: aftercareContactContent,
    /** What follows: a next date, or the end of aftercare. Null only while nothing was decided before. */
    decision: aftercareDecision.nullable(),
  }),
  z.strictObject({ kind: z.literal('edit-contact'), ...identified, content: aftercareContactContent }),
  z.strictObject({ kind: z.literal('remove-contact'), ...identified }),

  z.strictObject({ kind: z.literal('add-consent'), content: consentContent }),
  /** Other words: nobody has agreed to them, so the consent falls. */
  z.strictObject({
    kind: z.literal('edit-consent'),
    ...identified,
    text: filledPassage(10_000),
  }),
  /** The reporter agreed to the words as they stand now. */
  z.strictObject({
    kind: z.literal('renew-consent'),
    ...identified,
    how: z.enum(consentForms),
    givenOn: calendarDay,
  }),
  z.strictObject({
    kind: z.literal('withdraw-consent'),
    ...identified,
    on: calendarDay,
    /** The advisor knows that something was sent, and that this does not take it back. */
    afterSending: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('remove-consent'), ...identified }),

  z.strictObject({ kind: z.literal('show-consequences'), edition: z.string().min(1).max(20) }),
  z.strictObject({
    kind: z.literal('step-forward'),
    to: z.enum(['signal', 'formal-report']),
    /** The edition of the consequence screen that was confirmed; null for a step that has none. */
    consequences: z.string().min(1).max(20).nullable(),
  }),
  z.strictObject({ kind: z.literal('step-back') }),
  z.strictObject({ kind: z.literal('close'), closedOn: calendarDay }),
  z.strictObject({ kind: z.literal('reopen') }),

  z.strictObject({ kind: z.literal('note-hand-over'), content: handOverContent }),
  z.strictObject({
    kind: z.literal('note-answers'),
    ...identified,
    acknowledgedOn: calendarDay.nullable(),
    feedbackOn: calendarDay.nullable(),
  }),
  z.strictObject({ kind: z.literal('remove-hand-over'), ...identified }),

  z.strictObject({ kind: z.literal('set-conflict'), conflict: conflict.nullable() }),
  z.strictObject({ kind: z.literal('add-weighing'), content: weighingContent }),
  z.strictObject({ kind: z.literal('edit-weighing'), ...identified, content: weighingContent }),
  z.strictObject({ kind: z.literal('remove-weighing'), ...identified }),
  z.strictObject({ kind: z.literal('set-hold'), hold: retention.shape.hold }),
]);

export type CaseChange = z.infer<typeof caseChange>;
export type ChangeOf<Kind extends CaseChange['kind']> = Extract<CaseChange, { kind: Kind }>;

/**
 * True for a change that takes out of the file what was written there, so that the case must get a new key before the
 * old words are really gone.
 */
export function erases(change: CaseChange): boolean {
  return change.kind.startsWith('remove-');
}
