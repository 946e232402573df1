import { z } from '../schema';
import { calendarDay, instant, recordId } from './values';

/** One contact between reporter and advisor, with the advisor's notes in plain text. */

export const conversationKinds = ['in-person', 'phone', 'video', 'e-mail', 'letter', 'other'] as const;

/** Longer notes are refused with a sentence; a megabyte is some 500 pages. */
export const longestNote = 1_048_576;

export const conversationRecord = z.strictObject({
  kind: z.literal('conversation'),
  format: z.literal(1),
  id: recordId,
  caseId: recordId,
  heldOn: calendarDay,
  contact: z.enum(conversationKinds),
  durationMinutes: z.int().min(0).max(1_440),
  notes: z.string().max(longestNote),
  createdAt: instant,
  changedAt: instant,
});

export type ConversationRecord = z.infer<typeof conversationRecord>;
export type ConversationKind = (typeof conversationKinds)[number];

/** What the advisor types; it may change any number of times. */
export const conversationContent = conversationRecord.pick({
  heldOn: true,
  contact: true,
  durationMinutes: true,
  notes: true,
});

export type ConversationContent = z.infer<typeof conversationContent>;

type HeldOnADay = Pick<ConversationRecord, 'heldOn' | 'createdAt'>;

/** Newest first; on one day the later written one first. */
export function byDayDescending(left: HeldOnADay, right: HeldOnADay): number {
  return right.heldOn.localeCompare(left.heldOn) || right.createdAt - left.createdAt;
}
