import type { EventContent, SourceClass } from '../../../../core/cases/parts/events';
import type { When } from '../../../../core/cases/when';

/** An event as it is being written: what must be known may still be open. */
export interface EventDraft extends Omit<EventContent, 'when' | 'source'> {
  readonly when: When | null;
  readonly source: SourceClass | null;
}

export const emptyEvent: EventDraft = {
  when: null,
  ongoing: false,
  repetition: 'unknown',
  howOften: '',
  where: '',
  medium: 'not-known',
  what: '',
  present: '',
  effect: '',
  source: null,
  namedByReporter: '',
  classified: null,
  conversationId: null,
};

/** What the first thing is that is still open, or what can be recorded. */
export function readEventDraft(
  draft: EventDraft,
):
  | { readonly missing: 'what' | 'when' | 'source' }
  | { readonly missing: null; readonly content: EventContent } {
  const { when, source } = draft;
  if (draft.what.trim() === '') return { missing: 'what' };
  if (when === null) return { missing: 'when' };
  if (source === null) return { missing: 'source' };
  const content: EventContent = {
    ...draft,
    when,
    source,
    ongoing: draft.ongoing && when.certainty !== 'unknown',
    howOften: draft.repetition === 'repeated' ? draft.howOften : '',
  };
  return { missing: null, content };
}

/** The same without what only a stored event has. */
export function draftOf({
  when,
  ongoing,
  repetition,
  howOften,
  where,
  medium,
  what,
  present,
  effect,
  source,
  namedByReporter,
  classified,
  conversationId,
}: EventContent): EventDraft {
  return {
    when,
    ongoing,
    repetition,
    howOften,
    where,
    medium,
    what,
    present,
    effect,
    source,
    namedByReporter,
    classified,
    conversationId,
  };
}
