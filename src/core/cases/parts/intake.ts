import { z } from '../../schema';
import { categories } from '../categories';
import { channels, tracks } from '../case';
import { line, passage } from '../texts';
import { calendarDay } from '../values';

/** How the case began, what it is about, and what the advisor has made clear. */

export const checklist = z.strictObject({
  roleExplained: z.boolean(),
  /** Confidentiality and where it ends. */
  confidentialityExplained: z.boolean(),
  keepingDossierAgreed: z.boolean(),
});
export type Checklist = z.infer<typeof checklist>;

export const emptyChecklist: Checklist = {
  roleExplained: false,
  confidentialityExplained: false,
  keepingDossierAgreed: false,
};

/** How the matter is being dealt with, beside the status; `open` while that is not settled. */
export const routes = ['open', 'listening', 'mediation', 'referred-as-signal', 'formal-report'] as const;

export const pseudonym = z.string().min(3).max(60);

export const intake = z.strictObject({
  openedOn: calendarDay,
  channel: z.enum(channels),
  track: z.enum(tracks),
  checklist,
});

export const wishes = z.strictObject({ wish: passage(2_000), nonWish: passage(2_000) });

export const caseCategories = z.strictObject({
  /** The one that is counted; null until the advisor has chosen. */
  main: z.enum(categories).nullable(),
  /** Never tabulated. */
  second: z.enum(categories).nullable(),
});
export type CaseCategories = z.infer<typeof caseCategories>;

const mostTags = 20;
export const tags = z.array(line(40)).max(mostTags);

/** What is unknown or contradictory; a referral says it. */
export const notKnown = passage(10_000);
