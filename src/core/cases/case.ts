import { z } from '../schema';
import { calendarDay, instant, recordId } from './values';

/**
 * One reporter's matter, known by its pseudonym and never by a name. A case is sealed under its own key; the id of the
 * case is the owner reference of every record that belongs to it.
 */

export const channels = ['in-person', 'phone', 'e-mail', 'desk', 'form', 'other'] as const;
export const tracks = ['omgangsvormen', 'integriteit'] as const;
export const statuses = ['listening', 'signal', 'formal-report', 'closed'] as const;

const shortText = z.string().max(2_000);

export const caseRecord = z.strictObject({
  kind: z.literal('case'),
  format: z.literal(1),
  id: recordId,
  pseudonym: z.string().min(3).max(60),
  openedOn: calendarDay,
  channel: z.enum(channels),
  track: z.enum(tracks),
  status: z.enum(statuses),
  /** What the reporter wants, and what the reporter does not want: always in view. */
  wish: shortText,
  nonWish: shortText,
  createdAt: instant,
  changedAt: instant,
});

export type CaseRecord = z.infer<typeof caseRecord>;
export type Channel = (typeof channels)[number];
export type Track = (typeof tracks)[number];
export type CaseStatus = (typeof statuses)[number];

/** What the advisor fills in to open a case; everything else follows. */
export const caseIntake = caseRecord.pick({
  pseudonym: true,
  openedOn: true,
  channel: true,
  track: true,
  wish: true,
  nonWish: true,
});

export type CaseIntake = z.infer<typeof caseIntake>;
