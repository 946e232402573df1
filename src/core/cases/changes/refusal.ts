import { err, type Err } from '../../result';

/** Why a change was not made. */
export const refusalTypes = [
  /** A field is empty, too long, or not one of what it may be. */
  'invalid',
  /** What should be changed is not there. */
  'absent',
  /** The list is full. */
  'too-many',
  /** The file would no longer fit one sealed record of about two million bytes. */
  'too-large',
  /** The case is closed; reopen it first. */
  'closed',
  'not-closed',
  /** The measure restricts the reporter, and nothing says how that came about. */
  'restricts-the-reporter',
  /** The reporter asked for what the reporter objects to, or agrees to what was imposed. */
  'view-contradicts',
  /** What was done to the reporter cannot be taken out of the file after the day on which it was noted. */
  'stays-marked',
  'aftercare-undecided',
  /** Aftercare runs on, and no next contact was agreed. */
  'next-date-missing',
  'in-the-future',
  'in-the-past',
  'before-opening',
  /** One day lies before another that must come first. */
  'wrong-order',
  /** The reporter was not shown, in the present edition, what follows a formal report. */
  'consequences-not-seen',
  /** The reporter has not consented to this, or the consent was withdrawn or voided. */
  'consent-missing',
  /** The consent is older than what it must rest on, or its words are no longer those that were agreed to. */
  'consent-not-fresh',
  /** The step was not taken that this belongs to. */
  'step-missing',
  'no-such-step',
  /** Something was sent, and sending cannot be undone. */
  'already-sent',
  'nothing-to-undo',
  'same-category-twice',
  /** A reporter was said to have told nobody, and somebody. */
  'somebody-was-told',
] as const;
export type RefusalType = (typeof refusalTypes)[number];

/** `field` is the path of the field in what was typed, such as `wayOut.words`; empty where none is to blame. */
export interface CaseRefusal {
  readonly type: RefusalType;
  readonly field: string;
}

export function refuse(type: RefusalType, field = ''): Err<CaseRefusal> {
  return err({ type, field });
}
