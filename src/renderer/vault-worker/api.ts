import type { CaseIntake, CaseRecord } from '../../core/cases/case';
import type { ConversationContent, ConversationRecord } from '../../core/cases/conversation';
import type { RecordId } from '../../core/cases/values';
import type { Result } from '../../core/result';
import type { KdfParameters } from '../../core/vault/kdf';

/**
 * What the page may ask of the vault worker, which alone holds keys and plaintext at rest. Every answer is plain data;
 * expected failures are `Result`s.
 */

/** What lies on this computer, before anything is unlocked. */
export type VaultState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'locked'; readonly kdf: KdfParameters }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

export type RefusalReason =
  /** Neither keys slot is sound. Nothing was overwritten; a backup is needed. */
  | 'keys-damaged'
  /** Journal or database are there, the keys file is not. */
  | 'keys-missing'
  /** Written by a newer Luwte. */
  | 'too-new'
  /** The file asks for more or less key derivation than Luwte accepts. */
  | 'kdf-out-of-bounds'
  | 'disk-unreadable';

export type UnlockFailure =
  /** Wrong passphrase; one uniform answer. The next attempt is held back for this many milliseconds. */
  | { readonly type: 'not-yours'; readonly waitMilliseconds: number }
  | { readonly type: 'refused'; readonly reason: RefusalReason };

export type MakeFailure =
  | { readonly type: 'code-mismatch'; readonly group: number }
  | { readonly type: 'already-present' }
  | { readonly type: 'not-saved'; readonly reason: SaveFailureReason };

export type SaveFailureReason = 'disk-full' | 'read-only' | 'input-output';

/** What opening found and mended, in the order in which it is told. Empty when all was well. */
export type OpeningFinding =
  | { readonly kind: 'keys-slot-repaired' }
  | { readonly kind: 'database-rebuilt'; readonly records: number }
  | { readonly kind: 'journal-healed'; readonly records: number }
  | { readonly kind: 'journal-rolled-back'; readonly missing: number }
  | { readonly kind: 'keys-rolled-back' }
  | { readonly kind: 'journal-damaged'; readonly safe: number }
  | { readonly kind: 'records-unreadable'; readonly records: number }
  | { readonly kind: 'versions-differ'; readonly records: number };

export interface Opened {
  readonly findings: readonly OpeningFinding[];
}

/** The truth about one record that is being typed. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving'; readonly savedUntil: number | null }
  | { readonly kind: 'not-saved'; readonly reason: SaveFailureReason; readonly savedUntil: number | null };

export interface CaseSummary {
  readonly record: CaseRecord;
  readonly conversations: number;
  readonly lastHeldOn: string | null;
}

export interface SearchHit {
  readonly caseId: RecordId;
  readonly conversationId: RecordId;
  readonly pseudonym: string;
  readonly heldOn: string;
  /** A piece of the note; marked parts are what was found. */
  readonly snippet: readonly { readonly text: string; readonly marked: boolean }[];
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /** False while the index is still being built: more may be found in a moment. */
  readonly complete: boolean;
}

export type VaultEvent =
  | { readonly kind: 'save-state-changed'; readonly recordId: RecordId; readonly state: SaveState }
  /** `total` is null while it is not known. */
  | {
      readonly kind: 'progressed';
      readonly task: OpeningTask;
      readonly done: number;
      readonly total: number | null;
    }
  /** The database lags behind the journal: everything is saved, and is being put right. */
  | { readonly kind: 'database-state-changed'; readonly state: 'sound' | 'behind' }
  | { readonly kind: 'index-completed' };

export type OpeningTask = 'checking' | 'rebuilding' | 'indexing';

export interface ReferralChoice {
  readonly caseId: RecordId;
  readonly conversationIds: readonly RecordId[];
  readonly language: 'nl' | 'en';
  readonly organisation: string;
  readonly copyFor: string;
  readonly notKnown: string;
}

export interface ReferralDocument {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly suggestedName: string;
  readonly documentNumber: string;
  readonly sha256: string;
}

export type ReferralFailure =
  | { readonly type: 'nothing-chosen' }
  | { readonly type: 'characters-missing'; readonly characters: string; readonly where: string }
  /** The text names the case by its pseudonym; `where` is a day or the name of a field. */
  | { readonly type: 'names-the-pseudonym'; readonly where: string }
  | { readonly type: 'invalid'; readonly field: string }
  | { readonly type: 'too-large' }
  | { readonly type: 'not-saved'; readonly reason: SaveFailureReason }
  | { readonly type: 'absent' };

export type EditFailure =
  | { readonly type: 'absent' }
  | { readonly type: 'invalid'; readonly field: string }
  | { readonly type: 'pseudonym-taken' }
  | { readonly type: 'not-saved'; readonly reason: SaveFailureReason };

export interface RecoveryCodeShown {
  readonly recoveryCode: readonly string[];
  readonly checksum: string;
}

export interface VaultApi {
  describe(): Promise<VaultState>;

  /** `derived` carries the key worker's answer. Nothing is written before the code is retyped. */
  beginVault(derived: MessagePort): Promise<Result<RecoveryCodeShown, { readonly type: 'not-derived' }>>;
  /** The eight groups and the check character as typed; the vault is made when they agree. */
  confirmRecoveryCode(groups: readonly string[], checksum: string): Promise<Result<Opened, MakeFailure>>;
  unlock(derived: MessagePort): Promise<Result<Opened, UnlockFailure>>;
  /** Appends what is being typed, seals the anchor; keys and plaintext leave with the worker. */
  lock(): Promise<{ readonly appended: boolean }>;

  proposePseudonym(): Promise<Result<string, { readonly type: 'pseudonyms-exhausted' }>>;
  listCases(): Promise<readonly CaseSummary[]>;
  createCase(intake: CaseIntake): Promise<Result<CaseRecord, EditFailure>>;
  changeCase(caseId: RecordId, change: Partial<CaseIntake>): Promise<Result<CaseRecord, EditFailure>>;

  listConversations(caseId: RecordId): Promise<readonly ConversationRecord[]>;
  startConversation(
    caseId: RecordId,
    content: ConversationContent,
  ): Promise<Result<ConversationRecord, EditFailure>>;
  /**
   * Takes what has been typed so far. Returns at once: saving follows by itself within a moment and reports through
   * `save-state-changed`, so that typing never waits.
   */
  typeConversation(id: RecordId, content: ConversationContent): Promise<Result<void, EditFailure>>;
  /** Saves now what is still being held back. */
  saveNow(id: RecordId): Promise<Result<void, EditFailure>>;
  /** Can be undone with `restoreConversation` until the vault is locked. */
  removeConversation(id: RecordId): Promise<Result<void, EditFailure>>;
  restoreConversation(id: RecordId): Promise<Result<ConversationRecord, EditFailure>>;

  search(query: string, limit: number): Promise<SearchAnswer>;

  makeReferral(choice: ReferralChoice): Promise<Result<ReferralDocument, ReferralFailure>>;
}
