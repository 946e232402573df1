import type { CaseFile } from '../cases/case-file';
import { byDayDescending } from '../cases/conversation';
import type { ConversationFile } from '../cases/conversation-file';
import type { CalendarDay } from '../cases/values';
import { err, ok, type Result } from '../result';
import { normaliseLine, normaliseText } from './plain-text';
import { mostConversations, type ReferralLanguage, type SignalReferral, signalReferral } from './referral';

/** What the document takes from a case and from its conversations. */
export type SignalCase = Pick<CaseFile, 'id' | 'pseudonym' | 'track' | 'wish' | 'nonWish'>;
export type SignalConversation = Pick<
  ConversationFile,
  'id' | 'caseId' | 'heldOn' | 'contact' | 'notes' | 'createdAt'
>;

/** What the advisor decides for one document; texts as typed. */
export interface SignalChoices {
  readonly documentNumber: string;
  readonly version: number;
  readonly language: ReferralLanguage;
  readonly writtenOn: CalendarDay;
  readonly organisation: string;
  readonly copyFor: string;
  readonly notKnown: string;
  readonly advisorNote: string;
}

export type ChoiceField = keyof SignalChoices;

export type BuildSignalError =
  | { readonly type: 'no-conversations' }
  | { readonly type: 'too-many-conversations'; readonly most: number }
  | { readonly type: 'conversation-twice'; readonly heldOn: CalendarDay }
  | { readonly type: 'conversation-of-another-case'; readonly heldOn: CalendarDay }
  /** A chosen value is empty, too long or out of range. */
  | { readonly type: 'invalid-choice'; readonly field: ChoiceField }
  /** The text names the case by its pseudonym, so that two documents could be led back to one case. */
  | { readonly type: 'names-the-pseudonym'; readonly field: TextField; readonly heldOn?: CalendarDay };

export type TextField =
  | 'conversations'
  | 'wish'
  | 'nonWish'
  | 'notKnown'
  | 'advisorNote'
  | 'copyFor'
  | 'organisation'
  | 'documentNumber';

/**
 * Makes the content of a *signal for information* from a case and the conversations that were chosen, which it puts
 * oldest first. All texts are normalised (see `normaliseText`), so the content is exactly what will be printed.
 *
 * Refuses: no conversation or more than `mostConversations`, one that was given twice or belongs to another case, a choice that is empty, too long or
 * out of range, and a text in which the pseudonym of the case stands (in any case, over line ends, with or without
 * a space between its words).
 */
export function buildSignalReferral(
  record: SignalCase,
  conversations: readonly SignalConversation[],
  choices: SignalChoices,
): Result<SignalReferral, BuildSignalError> {
  if (conversations.length === 0) return err({ type: 'no-conversations' });
  if (conversations.length > mostConversations) {
    return err({ type: 'too-many-conversations', most: mostConversations });
  }
  const seen = new Set<string>();
  for (const { id, caseId, heldOn } of conversations) {
    if (caseId !== record.id) return err({ type: 'conversation-of-another-case', heldOn });
    if (seen.has(id)) return err({ type: 'conversation-twice', heldOn });
    seen.add(id);
  }
  const parsed = signalReferral.safeParse({
    kind: 'signal-for-information',
    format: 1,
    documentNumber: choices.documentNumber.trim(),
    version: choices.version,
    language: choices.language,
    writtenOn: choices.writtenOn,
    organisation: normaliseLine(choices.organisation),
    copyFor: normaliseLine(choices.copyFor),
    track: record.track,
    wish: normaliseText(record.wish),
    nonWish: normaliseText(record.nonWish),
    conversations: conversations
      .toSorted((left, right) => byDayDescending(right, left))
      .map(({ heldOn, contact, notes }) => ({ heldOn, contact, text: normaliseText(notes) })),
    notKnown: normaliseText(choices.notKnown),
    advisorNote: normaliseText(choices.advisorNote),
  });
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path[0];
    if (!isChoiceField(field, choices)) throw new Error(`a stored value does not fit: ${String(field)}`);
    return err({ type: 'invalid-choice', field });
  }
  const named = whereNamed(parsed.data, record.pseudonym);
  return named ? err(named) : ok(parsed.data);
}

function isChoiceField(field: PropertyKey | undefined, choices: SignalChoices): field is ChoiceField {
  return field !== undefined && Object.hasOwn(choices, field);
}

function whereNamed(referral: SignalReferral, pseudonym: string): BuildSignalError | undefined {
  const name = folded(pseudonym);
  if (name === '') return undefined;
  const fields = [
    'wish',
    'nonWish',
    'notKnown',
    'advisorNote',
    'copyFor',
    'organisation',
    'documentNumber',
  ] as const;
  for (const { heldOn, text } of referral.conversations) {
    if (folded(text).includes(name)) return { type: 'names-the-pseudonym', field: 'conversations', heldOn };
  }
  const field = fields.find((key) => folded(referral[key]).includes(name));
  return field && { type: 'names-the-pseudonym', field };
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
