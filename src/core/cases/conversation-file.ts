import { err, ok, type Result, unreachable } from '../result';
import { z } from '../schema';
import { conversationKinds, longestNote, type ConversationContent } from './conversation';
import { filledPassage } from './texts';
import { calendarDay, type CalendarDay, instant, type Instant, recordId } from './values';

/** One contact with its notes, format 2: as format 1, with what came of reading the notes back, and a star. */

/** The notes as the reporter heard them. What is changed afterwards was not agreed to. */
const readBack = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-planned') }),
  z.strictObject({ kind: z.literal('waiting'), since: calendarDay }),
  z.strictObject({ kind: z.literal('agreed'), on: calendarDay }),
  z.strictObject({ kind: z.literal('corrected'), on: calendarDay, with: filledPassage(5_000) }),
  z.strictObject({ kind: z.literal('changed-since'), on: calendarDay, since: calendarDay }),
]);
export type ReadBack = z.infer<typeof readBack>;

export const conversationFile = z.strictObject({
  kind: z.literal('conversation'),
  format: z.literal(2),
  id: recordId,
  caseId: recordId,
  heldOn: calendarDay,
  contact: z.enum(conversationKinds),
  durationMinutes: z.int().min(0).max(1_440),
  notes: z.string().max(longestNote),
  readBack,
  star: z.boolean(),
  createdAt: instant,
  changedAt: instant,
});
export type ConversationFile = z.infer<typeof conversationFile>;

export const conversationChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('write'),
    content: conversationFile.pick({ heldOn: true, contact: true, durationMinutes: true, notes: true }),
  }),
  z.strictObject({ kind: z.literal('plan-read-back') }),
  z.strictObject({ kind: z.literal('drop-read-back') }),
  z.strictObject({ kind: z.literal('agree'), on: calendarDay }),
  z.strictObject({ kind: z.literal('correct'), on: calendarDay, with: filledPassage(5_000) }),
  z.strictObject({ kind: z.literal('set-star'), star: z.boolean() }),
]);
export type ConversationChange = z.infer<typeof conversationChange>;

export type ConversationRefusal =
  | { readonly type: 'invalid'; readonly field: string }
  | { readonly type: 'in-the-future'; readonly field: 'on' | 'heldOn' }
  /** Read back on a day before the conversation was held. */
  | { readonly type: 'wrong-order'; readonly field: 'on' | 'heldOn' };

export interface ConversationContext {
  readonly now: Instant;
  readonly today: CalendarDay;
}

/**
 * The only way to change a conversation. Other words after they were read back no longer count as read back: the
 * agreement falls and the conversation waits to be read back again. Refused changes leave no trace.
 */
export function changeConversation(
  before: ConversationFile,
  change: ConversationChange,
  { now, today }: ConversationContext,
): Result<ConversationFile, ConversationRefusal> {
  const parsed = conversationChange.safeParse(change);
  if (!parsed.success) return err({ type: 'invalid', field: fieldIn(parsed.error.issues) });
  const asked = parsed.data;
  switch (asked.kind) {
    case 'write':
      return written(before, asked.content, { now, today });
    case 'plan-read-back':
      return kept(before, { readBack: { kind: 'waiting', since: today } }, now);
    case 'drop-read-back':
      return kept(before, { readBack: { kind: 'not-planned' } }, now);
    case 'agree':
    case 'correct':
      if (asked.on > today) return err({ type: 'in-the-future', field: 'on' });
      if (asked.on < before.heldOn) return err({ type: 'wrong-order', field: 'on' });
      return kept(
        before,
        {
          readBack:
            asked.kind === 'agree'
              ? { kind: 'agreed', on: asked.on }
              : { kind: 'corrected', on: asked.on, with: asked.with },
        },
        now,
      );
    case 'set-star':
      return kept(before, { star: asked.star }, now);
    default:
      return unreachable(asked);
  }
}

function written(
  before: ConversationFile,
  content: ConversationContent,
  { now, today }: ConversationContext,
): Result<ConversationFile, ConversationRefusal> {
  const { readBack: state } = before;
  if (content.heldOn > today && content.heldOn !== before.heldOn) {
    return err({ type: 'in-the-future', field: 'heldOn' });
  }
  if ('on' in state && content.heldOn > state.on) return err({ type: 'wrong-order', field: 'heldOn' });
  const falls = content.notes !== before.notes && (state.kind === 'agreed' || state.kind === 'corrected');
  return kept(
    before,
    { ...content, ...(falls && { readBack: { kind: 'changed-since', on: state.on, since: today } }) },
    now,
  );
}

function kept(
  before: ConversationFile,
  changed: Partial<ConversationFile>,
  now: Instant,
): Result<ConversationFile, never> {
  return ok({ ...before, ...changed, changedAt: now });
}

function fieldIn(issues: readonly { readonly path: readonly PropertyKey[] }[]): string {
  return (issues[0]?.path ?? []).filter((key) => key !== 'content').join('.');
}

/** Since when a conversation waits to be read back, or null. */
export function readBackWaitingSince({ readBack: state }: ConversationFile): CalendarDay | null {
  return state.kind === 'waiting' || state.kind === 'changed-since' ? state.since : null;
}
