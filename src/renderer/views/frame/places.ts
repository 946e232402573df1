import type { RecordId } from '../../../core/cases/values';
import type { SectionKey } from '../case/sections';

/** The places of an open vault. They live in memory only: no id of a case is ever an address of the page. */
export const places = {
  today: '/today',
  cases: '/cases',
  newCase: '/cases/new',
  caseFile: (caseId: RecordId) => `/cases/${caseId}`,
  conversation: (caseId: RecordId, conversationId: RecordId) =>
    `/cases/${caseId}/conversations/${conversationId}`,
  /** A section of a case, an item of it, and a field of that; `-` stands for an item of its own kind that has no id. */
  section: (
    caseId: RecordId,
    section: SectionKey,
    itemId: RecordId | null = null,
    field: string | null = null,
  ) => `/cases/${caseId}/${section}${itemId || field ? `/${itemId ?? '-'}` : ''}${field ? `/${field}` : ''}`,
  refer: (caseId: RecordId) => `/cases/${caseId}/refer`,
  settings: '/settings',
  help: '/help',
} as const;
