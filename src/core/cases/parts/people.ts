import { z } from '../../schema';
import { filledLine, filledPassage, line, passage } from '../texts';
import { when } from '../when';
import { recordId } from '../values';

/** Who it is about, whom it was told to before, and who holds what could show it. */

export const roleClasses = [
  'unknown',
  'colleague',
  'manager',
  'director',
  'municipal-secretary',
  'council-member',
  'alderman',
  'mayor',
  'external',
] as const;

export const personParts = ['subject', 'other'] as const;

export const personContent = z.strictObject({
  part: z.enum(personParts),
  roleClass: z.enum(roleClasses),
  /** As given by the reporter; empty where no name was given. */
  name: line(200),
  unit: line(200),
  /** To the reporter, in the reporter's words. */
  relation: line(200),
});
export const person = personContent.extend({ id: recordId });
export type PersonContent = z.infer<typeof personContent>;
export type Person = z.infer<typeof person>;
export const mostPeople = 100;

export const followUps = ['unknown', 'followed-up', 'not-followed-up'] as const;
export type FollowUp = (typeof followUps)[number];

export const toldContent = z.strictObject({
  /** The role of whom it was told to, never a name. */
  to: filledLine(200),
  when,
  what: passage(2_000),
  followUp: z.enum(followUps),
  followed: passage(2_000),
});
export const toldBefore = toldContent.extend({ id: recordId });
export type ToldContent = z.infer<typeof toldContent>;
export type ToldBefore = z.infer<typeof toldBefore>;
export const mostTold = 100;

/** Luwte stores no attachments: what could show something is listed with whoever holds it. */
export const evidenceContent = z.strictObject({
  what: filledPassage(2_000),
  holder: filledLine(200),
});
export const evidence = evidenceContent.extend({ id: recordId });
export type EvidenceContent = z.infer<typeof evidenceContent>;
export type Evidence = z.infer<typeof evidence>;
export const mostEvidence = 100;
