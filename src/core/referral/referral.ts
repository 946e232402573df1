import { conversationKinds, longestNote } from '../cases/conversation';
import { tracks } from '../cases/case';
import { calendarDay } from '../cases/values';
import { z } from '../schema';
import { normaliseLine, normaliseText } from './plain-text';

/**
 * What a referral of the kind *signal for information* says. It carries no pseudonym, no id of a record and no name of
 * the advisor: whoever receives the document must not be able to lead it back to a case. The length of a conversation
 * is left out too; beside the day it would help to find a meeting in somebody's calendar.
 */

export const languages = ['nl', 'en'] as const;

/** Far above any case that was ever told; a bound so that a fault cannot ask for a document without end. */
export const mostConversations = 500;

const line = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine((text) => text === normaliseLine(text), { message: 'not a normalised line' });

const passage = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => text === normaliseText(text), { message: 'not a normalised text' });

export const signalReferral = z.strictObject({
  kind: z.literal('signal-for-information'),
  format: z.literal(1),
  /** Given by the organisation or the advisor, such as `LWV-2026-0007`; it stands on every page. */
  documentNumber: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9./-]{0,29}$/),
  version: z.int().min(1).max(999),
  language: z.enum(languages),
  writtenOn: calendarDay,
  organisation: line(80),
  copyFor: line(80),
  track: z.enum(tracks),
  // A case keeps at most 2,000 characters of each; composing can make a text up to three times as long.
  wish: passage(6_000),
  nonWish: passage(6_000),
  /** Oldest first: the order in which it was told. */
  conversations: z
    .array(
      z.strictObject({
        heldOn: calendarDay,
        contact: z.enum(conversationKinds),
        text: passage(3 * longestNote),
      }),
    )
    .min(1)
    .max(mostConversations),
  notKnown: passage(10_000),
  advisorNote: passage(10_000),
});

export type SignalReferral = z.infer<typeof signalReferral>;
export type ReferralLanguage = (typeof languages)[number];
