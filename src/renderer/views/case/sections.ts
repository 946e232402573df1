import type { ComponentType } from 'react';
import type { CaseFile } from '../../../core/cases/case-file';
import type { ConversationFile } from '../../../core/cases/conversation-file';
import type { RecordId } from '../../../core/cases/values';
import { places } from '../frame/places';
import { Conversations } from './Conversations';

/** The sections of a case in the order of the rail. */
export const sectionKeys = [
  'intake',
  'conversations',
  'events',
  'people',
  'measures',
  'aftercare',
  'consents',
  'referrals',
  'told-before',
  'evidence',
  'limits',
  'retention',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** From here on the rail continues below a line. */
export const firstBelowTheLine: SectionKey = 'told-before';

export interface SectionEntry {
  readonly key: SectionKey;
  /** What stands beside the rail; it reads the case from `useCaseWork`. */
  readonly Section: ComponentType;
  /** What the rail says after the name: how many, or a day. Null says nothing. */
  readonly count?: (
    file: CaseFile,
    conversations: readonly ConversationFile[] | null,
  ) => string | number | null;
}

/** A line of the rail that leads to another screen. */
export interface SectionLink {
  readonly key: SectionKey;
  readonly place: (caseId: RecordId) => string;
}

export const sections: readonly (SectionEntry | SectionLink)[] = [
  {
    key: 'conversations',
    Section: Conversations,
    count: (_, conversations) => conversations?.length ?? null,
  },
  { key: 'referrals', place: places.refer },
];
