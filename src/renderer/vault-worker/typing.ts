import type { RecordId } from '../../core/cases/values';
import { ok, type Result } from '../../core/result';
import type { SaveFailureReason, SaveState } from './api';

/**
 * Takes what is being typed and saves it a moment after the typing pauses, at the latest after a while. Nobody waits for
 * it: the text lies here from the first keystroke, so that locking or `saveNow` can append it at once.
 */

/** A pause of this length ends a burst of typing. */
const quietMilliseconds = 250;
/** A text that never pauses is saved this often; longer texts less often, since each save writes the whole record. */
const patienceMilliseconds = 1_500;
const patiencePerCharacter = 0.01;
const retryMilliseconds = 2_000;

export interface TypingSurroundings<Content> {
  /** Appends one version durably; answers with the time at which it was. */
  readonly save: (id: RecordId, content: Content) => Promise<Result<number, SaveFailureReason>>;
  readonly sizeOf: (content: Content) => number;
  readonly tell: (id: RecordId, state: SaveState) => void;
  readonly now: () => number;
  /** Calls back once after so many milliseconds; the answer cancels. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
}

interface Sheet<Content> {
  latest: Content;
  /** Since when something is typed that is not saved; null when all is. */
  unsavedSince: number | null;
  savedUntil: number | null;
  saving: Promise<Result<void, SaveFailureReason>> | null;
  cancel: () => void;
}

export interface Typing<Content> {
  readonly type: (id: RecordId, content: Content) => void;
  readonly saveNow: (id: RecordId) => Promise<Result<void, SaveFailureReason>>;
  /** Saves everything that is held back; true when all of it is durable. */
  readonly saveAll: () => Promise<boolean>;
  /** Saves nothing of it until it is resumed or forgotten; settles when no save is under way. */
  readonly suspend: (id: RecordId) => Promise<void>;
  readonly resume: (id: RecordId) => void;
  /** What was typed is not to be saved any more. */
  readonly forget: (id: RecordId) => void;
}

const nothing = () => {};

export function createTyping<Content>(around: TypingSurroundings<Content>): Typing<Content> {
  const sheets = new Map<RecordId, Sheet<Content>>();
  const suspended = new Set<RecordId>();

  function schedule(id: RecordId, sheet: Sheet<Content>, milliseconds: number): void {
    sheet.cancel();
    if (suspended.has(id) || sheets.get(id) !== sheet) return;
    sheet.cancel = around.after(milliseconds, () => void save(id, sheet));
  }

  function whenToSave(sheet: Sheet<Content>): number {
    const patience = patienceMilliseconds + around.sizeOf(sheet.latest) * patiencePerCharacter;
    const waited = around.now() - (sheet.unsavedSince ?? around.now());
    return Math.max(0, Math.min(quietMilliseconds, patience - waited));
  }

  async function save(id: RecordId, sheet: Sheet<Content>): Promise<Result<void, SaveFailureReason>> {
    sheet.cancel();
    if (sheet.saving) await sheet.saving;
    if (sheet.unsavedSince === null || suspended.has(id) || sheets.get(id) !== sheet) return ok(undefined);
    sheet.saving = saveOnce(id, sheet).finally(() => {
      sheet.saving = null;
    });
    return sheet.saving;
  }

  async function saveOnce(id: RecordId, sheet: Sheet<Content>): Promise<Result<void, SaveFailureReason>> {
    const content = sheet.latest;
    const saved = await around.save(id, content);
    if (!saved.ok) {
      around.tell(id, { kind: 'not-saved', reason: saved.error, savedUntil: sheet.savedUntil });
      schedule(id, sheet, retryMilliseconds);
      return saved;
    }
    sheet.savedUntil = saved.value;
    if (sheet.latest === content) {
      sheet.unsavedSince = null;
      around.tell(id, { kind: 'saved', at: saved.value });
    } else {
      sheet.unsavedSince = around.now();
      around.tell(id, { kind: 'saving', savedUntil: saved.value });
      schedule(id, sheet, whenToSave(sheet));
    }
    return ok(undefined);
  }

  return {
    type(id, content) {
      const sheet = sheets.get(id) ?? {
        latest: content,
        unsavedSince: null,
        savedUntil: null,
        saving: null,
        cancel: nothing,
      };
      sheets.set(id, sheet);
      sheet.latest = content;
      if (sheet.unsavedSince === null) {
        // From the first key on it would not be true any more that all is saved.
        sheet.unsavedSince = around.now();
        around.tell(id, { kind: 'saving', savedUntil: sheet.savedUntil });
      }
      if (!sheet.saving) schedule(id, sheet, whenToSave(sheet));
    },
    async saveNow(id) {
      const sheet = sheets.get(id);
      return sheet ? save(id, sheet) : ok(undefined);
    },
    async saveAll() {
      const saved = await Promise.all([...sheets].map(([id, sheet]) => save(id, sheet)));
      return (
        saved.every((result) => result.ok) &&
        [...sheets.values()].every((sheet) => sheet.unsavedSince === null)
      );
    },
    async suspend(id) {
      suspended.add(id);
      const sheet = sheets.get(id);
      sheet?.cancel();
      await sheet?.saving;
    },
    resume(id) {
      suspended.delete(id);
      const sheet = sheets.get(id);
      if (sheet && sheet.unsavedSince !== null) schedule(id, sheet, whenToSave(sheet));
    },
    forget(id) {
      sheets.get(id)?.cancel();
      sheets.delete(id);
      suspended.delete(id);
    },
  };
}
