import { z } from '../../schema';
import { categories } from '../categories';
import { filledPassage, line, passage } from '../texts';
import { when } from '../when';
import { recordId } from '../values';

/** Something that happened, as literally as it was told, with how the reporter knows it. */

/** Nearest first: lived through, seen or heard, told by somebody, written down, or made of it. */
export const sourceClasses = [
  'experienced',
  'seen-or-heard',
  'from-someone-else',
  'document',
  'interpretation',
] as const;
export type SourceClass = (typeof sourceClasses)[number];

export const media = [
  'not-known',
  'in-person',
  'phone',
  'video',
  'message',
  'e-mail',
  'social-media',
  'letter',
  'other',
] as const;

export const repetitions = ['unknown', 'once', 'repeated'] as const;

export const eventContent = z.strictObject({
  when,
  /** It began then and has not ended. */
  ongoing: z.boolean(),
  repetition: z.enum(repetitions),
  /** As told, such as *four times*. */
  howOften: line(100),
  where: line(200),
  medium: z.enum(media),
  what: filledPassage(10_000),
  present: passage(1_000),
  effect: passage(2_000),
  source: z.enum(sourceClasses),
  /** What the reporter calls it, in the reporter's words. */
  namedByReporter: line(200),
  classified: z.enum(categories).nullable(),
  /** The conversation from whose text it was made. */
  conversationId: recordId.nullable(),
});

export const event = eventContent.extend({
  id: recordId,
  /** Set where the event tells that this measure was imposed on the reporter. */
  measureId: recordId.nullable(),
});

export type EventContent = z.infer<typeof eventContent>;
export type CaseEvent = z.infer<typeof event>;
export const mostEvents = 500;
