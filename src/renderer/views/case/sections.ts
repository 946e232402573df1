import type { ComponentType } from 'react';
import type { CaseFile } from '../../../core/cases/case-file';
import { isStanding } from '../../../core/cases/changes/steps';
import type { ConversationFile } from '../../../core/cases/conversation-file';
import type { RecordId } from '../../../core/cases/values';
import { places } from '../frame/places';
import { Consents } from './consents/Consents';
import { Aftercare } from './aftercare/Aftercare';
import { Conversations } from './Conversations';
import { Events } from './events/Events';
import { Measures } from './measures/Measures';
import { Limits } from './limits/Limits';
import { Keeping } from './retention/Keeping';
import { Status } from './status/Status';
import { EvidenceList } from './evidence/EvidenceList';
import { Intake } from './intake/Intake';
import { People } from './people/People';
import { ToldBefore } from './told-before/ToldBefore';

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
  'status',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** From here on the rail continues below a line. */
export const firstBelowTheLine: SectionKey = 'told-before';

export interface SectionEntry {
  readonly key: SectionKey;
  /** What stands beside the rail; it reads the case from `useCaseWork`. */
  readonly Section: ComponentType;
  /** Has no line in the rail: the header of the case leads to it. */
  readonly unlisted?: true;
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
  { key: 'intake', Section: Intake },
  {
    key: 'conversations',
    Section: Conversations,
    count: (_, conversations) => conversations?.length ?? null,
  },
  { key: 'events', Section: Events, count: ({ events }) => events.length },
  { key: 'measures', Section: Measures, count: ({ measures }) => measures.length },
  { key: 'aftercare', Section: Aftercare },
  { key: 'people', Section: People, count: ({ people }) => people.length },
  {
    key: 'consents',
    Section: Consents,
    count: ({ consents }) => consents.filter(isStanding).length,
  },
  { key: 'referrals', place: places.refer },
  { key: 'told-before', Section: ToldBefore, count: ({ toldBefore }) => toldBefore.length },
  { key: 'evidence', Section: EvidenceList, count: ({ evidence }) => evidence.length },
  { key: 'limits', Section: Limits, count: ({ confidentiality }) => confidentiality.length },
  { key: 'retention', Section: Keeping },
  { key: 'status', Section: Status, unlisted: true },
];
