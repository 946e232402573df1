import type { CaseFile } from './case-file';
import type { ConversationFile } from './conversation-file';
import { hasWords } from './texts';
import type { RecordId } from './values';

/** Where in a case a text stands, so that a result opens at its place. */
export const searchSections = [
  'case',
  'conversations',
  'events',
  'people',
  'told-before',
  'measures',
  'evidence',
  'aftercare',
  'consents',
  'hand-overs',
  'confidentiality',
  'retention',
] as const;
export type SearchSection = (typeof searchSections)[number];

export interface SearchPlace {
  readonly section: SearchSection;
  /** The item of the section; null for what belongs to the case as a whole. */
  readonly id: RecordId | null;
  readonly field: string;
}

export interface SearchText {
  readonly place: SearchPlace;
  readonly text: string;
}

/**
 * Every text of a case that was typed, with its place, for the search index. The reporter's name and address are not
 * among them: they lie in another record and are shown only when asked for.
 */
export function searchTextsOf(file: CaseFile): readonly SearchText[] {
  const { wish, nonWish, notKnown, tags, reporter, conflict, retention, aftercare } = file;
  const { decision } = aftercare;
  return [
    ...texts('case', null, {
      pseudonym: file.pseudonym,
      wish,
      nonWish,
      notKnown,
      tags: tags.join(', '),
      unit: reporter.unit,
      safety: reporter.safety,
      times: reporter.contact.times,
      conflict: conflict?.because ?? '',
    }),
    ...file.events.flatMap(({ id, what, where, present, effect, namedByReporter, howOften }) =>
      texts('events', id, { what, where, present, effect, namedByReporter, howOften }),
    ),
    ...file.people.flatMap(({ id, name, unit, relation }) => texts('people', id, { name, unit, relation })),
    ...file.toldBefore.flatMap(({ id, to, what, followed }) =>
      texts('told-before', id, { to, what, followed }),
    ),
    ...file.measures.flatMap(({ id, what, by, settlement }) =>
      texts('measures', id, {
        what,
        by,
        'wayOut.words': settlement?.kind === 'requested' ? settlement.words : '',
      }),
    ),
    ...file.evidence.flatMap(({ id, what, holder }) => texts('evidence', id, { what, holder })),
    ...texts('aftercare', null, {
      about: decision?.kind === 'running' ? decision.about : '',
      note: decision && decision.kind !== 'running' ? decision.note : '',
    }),
    ...aftercare.contacts.flatMap(({ id, note }) => texts('aftercare', id, { note })),
    ...file.consents.flatMap(({ id, text }) => texts('consents', id, { text })),
    ...file.handOvers.flatMap(({ id, to }) => texts('hand-overs', id, { to })),
    ...file.confidentiality.flatMap(({ id, weighed, with: whom, decided }) =>
      texts('confidentiality', id, { weighed, with: whom, decided }),
    ),
    ...texts('retention', null, { because: retention.hold?.because ?? '' }),
  ];
}

/** The texts of one conversation: its notes, and what the reporter corrected. */
export function searchTextsOfConversation({ id, notes, readBack }: ConversationFile): readonly SearchText[] {
  return texts('conversations', id, { notes, with: readBack.kind === 'corrected' ? readBack.with : '' });
}

function texts(
  section: SearchSection,
  id: RecordId | null,
  fields: Readonly<Record<string, string>>,
): readonly SearchText[] {
  return Object.entries(fields)
    .filter(([, text]) => hasWords(text))
    .map(([field, text]) => ({ place: { section, id, field }, text }));
}
