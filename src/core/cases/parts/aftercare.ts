import { z } from '../../schema';
import { filledPassage, line, passage } from '../texts';
import { calendarDay, recordId } from '../values';
import { contactChannels } from './reporter';

/** Continuing contact and support. It begins at the first contact and must be decided before a case is closed. */

export const aftercareDecision = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('running'),
    nextOn: calendarDay,
    /** What the next contact is about. */
    about: line(300),
  }),
  z.strictObject({ kind: z.literal('declined'), on: calendarDay, note: passage(2_000) }),
  z.strictObject({ kind: z.literal('completed'), on: calendarDay, note: passage(2_000) }),
]);
export type AftercareDecision = z.infer<typeof aftercareDecision>;

export const aftercareContactContent = z.strictObject({
  on: calendarDay,
  how: z.enum(contactChannels),
  note: passage(2_000),
});
export type AftercareContactContent = z.infer<typeof aftercareContactContent>;

const aftercareContact = aftercareContactContent.extend({ id: recordId });
export type AftercareContact = z.infer<typeof aftercareContact>;
export const mostContacts = 500;

export const aftercare = z.strictObject({
  /** Null while nothing is decided. */
  decision: aftercareDecision.nullable(),
  contacts: z.array(aftercareContact).max(mostContacts),
});

/** Why the advisor weighed the limits of confidentiality. */
export const confidentialityGrounds = ['crime-in-office', 'danger', 'conscience', 'other'] as const;

export const weighingContent = z.strictObject({
  on: calendarDay,
  ground: z.enum(confidentialityGrounds),
  weighed: filledPassage(5_000),
  /** The role of whoever was asked for advice; empty where nobody was. */
  with: line(200),
  decided: passage(5_000),
});
export const weighing = weighingContent.extend({ id: recordId });
export type Weighing = z.infer<typeof weighing>;
export const mostWeighings = 50;

/** The advisor's own interest stands in the way: the case goes to a colleague, or the advisor steps out. */
export const conflictKinds = ['hand-over', 'step-out'] as const;
export const conflict = z.strictObject({
  what: z.enum(conflictKinds),
  on: calendarDay,
  because: passage(2_000),
});

export const retention = z.strictObject({
  /** A legal hold: nothing of the case is destroyed while it stands. */
  hold: z.strictObject({ because: filledPassage(2_000), since: calendarDay }).nullable(),
});
