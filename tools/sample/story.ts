import type { Channel, Track } from '../../src/core/cases/case';
import type { ConversationKind } from '../../src/core/cases/conversation';

/**
 * A case as it was thought out by hand, without dates. The generator places it in time and fills the marks in
 * its texts: `{next}` the day of the following conversation, `{unit}`, `{room}`, `{street}` fictional places
 * that stay the same within a case, `{month-3}` the name of the month three months before the opening, and
 * `{one|other}` a choice between wordings.
 */
export interface Story {
  /** Unique; for tests and for looking a story up. */
  readonly key: string;
  readonly theme: Theme;
  readonly channel: Channel;
  readonly track: Track;
  /** Only where a picture or a page of the documentation knows the case by this name. */
  readonly pseudonym?: string;
  /**
   * Only for the cases that must lie at a certain distance from today: at most, and at least, so many days
   * ago.
   */
  readonly daysAgo?: { readonly from: number; readonly to: number };
  readonly wish: string;
  readonly nonWish: string;
  readonly talks: readonly Talk[];
}

export type Theme =
  | 'sexual-harassment'
  | 'bullying'
  | 'discrimination'
  | 'intimidation'
  | 'workload'
  | 'money'
  | 'power'
  | 'information'
  | 'office-holder';

export interface Talk {
  readonly contact: ConversationKind;
  /** Days since the conversation before, or since the opening of the case. */
  readonly after: number;
  readonly minutes: number;
  readonly notes: string;
}

/** One conversation. Lines are joined; an empty line begins a paragraph. */
export function talk(contact: ConversationKind, after: number, minutes: number, notes: string): Talk {
  return { contact, after, minutes, notes: unwrapped(notes) };
}

function unwrapped(text: string): string {
  const paragraphs = text.trim().split(/\n[ \t]*\n/);
  return paragraphs.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).join('\n\n');
}
