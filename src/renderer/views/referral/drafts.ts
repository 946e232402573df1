import type { RecordId } from '../../../core/cases/values';
import type { VaultApi } from '../../vault-worker/api';
import type { ReferralDraft } from './use-referral';

/** What was chosen and typed for a document, so that it is still there after a conversation was mended. Ends with the page. */
const drafts = new WeakMap<VaultApi, Map<RecordId, ReferralDraft>>();

export function keptDraft(vault: VaultApi, caseId: RecordId): ReferralDraft | undefined {
  return drafts.get(vault)?.get(caseId);
}

export function keepDraft(vault: VaultApi, caseId: RecordId, draft: ReferralDraft): void {
  const ofVault = drafts.get(vault) ?? new Map<RecordId, ReferralDraft>();
  ofVault.set(caseId, draft);
  drafts.set(vault, ofVault);
}

/** The document was saved: the next one begins anew. */
export function dropDraft(vault: VaultApi, caseId: RecordId): void {
  drafts.get(vault)?.delete(caseId);
}
