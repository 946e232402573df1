import type { RecordId } from '../../../core/cases/values';

/** The places of an open vault. They live in memory only: no id of a case is ever an address of the page. */
export const places = {
  cases: '/cases',
  newCase: '/cases/new',
  caseFile: (caseId: RecordId) => `/cases/${caseId}`,
  conversation: (caseId: RecordId, conversationId: RecordId) =>
    `/cases/${caseId}/conversations/${conversationId}`,
  refer: (caseId: RecordId) => `/cases/${caseId}/refer`,
  settings: '/settings',
  help: '/help',
} as const;
