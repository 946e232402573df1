import type { Attention } from '../../core/cases/attention';
import type { CaseIntake } from '../../core/cases/case';
import type { CaseFile } from '../../core/cases/case-file';
import type { CaseChange } from '../../core/cases/changes/change';
import type { CaseRefusal } from '../../core/cases/changes/refusal';
import type { ConversationContent } from '../../core/cases/conversation';
import type { ConversationChange, ConversationFile } from '../../core/cases/conversation-file';
import type { IdentityContent, IdentityRefusal } from '../../core/cases/reporter-identity';
import type { SearchPlace } from '../../core/cases/search-texts';
import type { CalendarDay, RecordId } from '../../core/cases/values';
import type { Result } from '../../core/result';
import type { Finding } from '../../core/text/finding';
import type { KdfParameters } from '../../core/vault/kdf';
import type { RecoveryCodeFailure } from '../../core/vault/recovery-code';

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
  /** This computer cannot spare what the key derivation needs now. */
  | 'too-little-memory'
  | 'disk-unreadable';

export type UnlockFailure =
  /** Wrong passphrase or code; one uniform answer. The next attempt is held back for this many milliseconds. */
  | { readonly type: 'not-yours'; readonly waitMilliseconds: number }
  | { readonly type: 'refused'; readonly reason: RefusalReason };

/** What was typed cannot be any recovery code. */
export type CodeFailure = RecoveryCodeFailure;

export type MakeFailure =
  | { readonly type: 'code-mismatch'; readonly group: number }
  | { readonly type: 'already-present' }
  | { readonly type: 'not-saved'; readonly reason: SaveFailureReason };

export type SaveFailureReason = 'disk-full' | 'read-only' | 'input-output';

/** What opening found and mended, in the order in which it is told. Empty when all was well. */
export type OpeningFinding =
  /** Not with the passphrase; nothing was mended by that. */
  | { readonly kind: 'opened-with-recovery-code' }
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
  readonly file: CaseFile;
  readonly conversations: number;
  readonly lastHeldOn: CalendarDay | null;
}

export interface SearchHit {
  readonly caseId: RecordId;
  readonly pseudonym: string;
  readonly place: SearchPlace;
  /** The day of a conversation; null for what stands elsewhere in the case. */
  readonly heldOn: string | null;
  /** A piece of the text; marked parts are what was found. */
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

/** A text of a case that goes into a document. */
export type LintedPlace =
  | { readonly kind: 'wish' | 'nonWish' | 'notKnown' }
  | { readonly kind: 'conversation'; readonly conversationId: RecordId };

export interface LintedPassage {
  readonly place: LintedPlace;
  /** As it will stand in the document; the spans of the findings count in it. */
  readonly text: string;
  readonly findings: readonly LintedFinding[];
}

export interface LintedFinding extends Finding {
  /** The same for the same words in one text; what a dismissal is kept under. */
  readonly key: string;
  readonly dismissed: DismissalReason | null;
}

export type DismissalReason =
  | { readonly kind: 'no-person' | 'well-known' | 'reporter-agrees' }
  | { readonly kind: 'other'; readonly text: string };

export type LintFailure =
  | { readonly type: 'absent' }
  /** A newer question came meanwhile; its answer is the one to show. */
  | { readonly type: 'superseded' };

export type DismissFailure =
  | { readonly type: 'absent' }
  | { readonly type: 'invalid'; readonly field: string }
  | { readonly type: 'not-saved'; readonly reason: SaveFailureReason };

export type EditFailure =
  | { readonly type: 'absent' }
  | { readonly type: 'invalid'; readonly field: string }
  | { readonly type: 'pseudonym-taken' }
  | { readonly type: 'not-saved'; readonly reason: SaveFailureReason };

/** What may keep a change of a case from being made; `refusal` names the rule and the field. */
export type CaseEditFailure = EditFailure | { readonly type: 'refused'; readonly refusal: CaseRefusal };

export type IdentityFailure = EditFailure | IdentityRefusal;

export interface VaultSettings {
  /** Whole months from 1 to 24 after closing. */
  readonly retentionMonths: number;
}

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
  /** The eight groups and the check character as typed from paper. */
  unlockWithCode(
    groups: readonly string[],
    checksum: string,
  ): Promise<Result<Opened, UnlockFailure | CodeFailure>>;
  /** Appends what is being typed, and says whether all that was handed over is durable. */
  lock(): Promise<{ readonly appended: boolean }>;
  /** After that: re-keys what is due and seals the anchor. Keys and plaintext leave with the worker. */
  settle(): Promise<void>;

  proposePseudonym(): Promise<Result<string, { readonly type: 'pseudonyms-exhausted' }>>;
  listCases(): Promise<readonly CaseSummary[]>;
  createCase(intake: CaseIntake): Promise<Result<CaseFile, CaseEditFailure>>;
  changeCase(caseId: RecordId, change: CaseChange): Promise<Result<CaseFile, CaseEditFailure>>;
  /** Takes back the latest change of this case since the vault was opened. */
  undoCaseChange(caseId: RecordId): Promise<Result<CaseFile, CaseEditFailure>>;
  readIdentity(caseId: RecordId): Promise<IdentityContent | null>;
  keepIdentity(
    caseId: RecordId,
    content: IdentityContent,
  ): Promise<Result<IdentityContent | null, IdentityFailure>>;

  /** What asks for the advisor today, in all cases. */
  attention(): Promise<Attention>;
  /** The advisor says that the computer's date is right. */
  confirmDate(): Promise<Result<void, EditFailure>>;
  readSettings(): Promise<VaultSettings>;
  changeSettings(settings: VaultSettings): Promise<Result<VaultSettings, EditFailure>>;

  listConversations(caseId: RecordId): Promise<readonly ConversationFile[]>;
  startConversation(
    caseId: RecordId,
    content: ConversationContent,
  ): Promise<Result<ConversationFile, EditFailure>>;
  /**
   * Takes what has been typed so far. Returns at once: saving follows by itself within a moment and reports through
   * `save-state-changed`, so that typing never waits.
   */
  typeConversation(id: RecordId, content: ConversationContent): Promise<Result<void, EditFailure>>;
  /** Saves now what is still being held back. */
  saveNow(id: RecordId): Promise<Result<void, EditFailure>>;
  /** Reading back and the star. */
  changeConversation(
    id: RecordId,
    change: ConversationChange,
  ): Promise<Result<ConversationFile, EditFailure>>;
  /** Can be undone with `restoreConversation` until the vault is locked. */
  removeConversation(id: RecordId): Promise<Result<void, EditFailure>>;
  restoreConversation(id: RecordId): Promise<Result<ConversationFile, EditFailure>>;

  search(query: string, limit: number): Promise<SearchAnswer>;

  /**
   * Marks what could identify somebody in the texts that would go along, in the order of the document. It warns: a text
   * without findings may still identify somebody. Answers also while the choice is not yet complete.
   */
  lintReferral(choice: ReferralChoice): Promise<Result<readonly LintedPassage[], LintFailure>>;
  /** Lets the words stay in that text. Kept under the case's key until the words or the text are gone. */
  dismissFinding(
    caseId: RecordId,
    place: LintedPlace,
    key: string,
    reason: DismissalReason,
  ): Promise<Result<void, DismissFailure>>;
  undoDismissal(caseId: RecordId, place: LintedPlace, key: string): Promise<Result<void, DismissFailure>>;

  makeReferral(choice: ReferralChoice): Promise<Result<ReferralDocument, ReferralFailure>>;
}
