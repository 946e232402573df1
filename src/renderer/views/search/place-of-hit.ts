import type { SearchPlace, SearchSection } from '../../../core/cases/search-texts';
import type { RecordId } from '../../../core/cases/values';
import type { SectionKey } from '../case/sections';

export interface PlaceInCase {
  readonly section: SectionKey;
  readonly itemId: RecordId | null;
  readonly field: string;
}

const sectionOf: Readonly<Record<SearchSection, SectionKey>> = {
  case: 'intake',
  conversations: 'conversations',
  events: 'events',
  people: 'people',
  'told-before': 'told-before',
  measures: 'measures',
  evidence: 'evidence',
  aftercare: 'aftercare',
  consents: 'consents',
  'hand-overs': 'status',
  confidentiality: 'limits',
  retention: 'retention',
};

/** Where in the screens of a case a text stands that was found. */
export function placeOfHit({ section, id, field }: SearchPlace): PlaceInCase {
  const isConflict = section === 'case' && field === 'conflict';
  return { section: isConflict ? 'limits' : sectionOf[section], itemId: id, field };
}
