import {
  byDayDescending,
  type ConversationContent,
  conversationContent,
} from '../../core/cases/conversation';
import {
  changeConversation,
  type ConversationChange,
  type ConversationFile,
} from '../../core/cases/conversation-file';
import { migrateConversation } from '../../core/cases/migrate-case';
import type { CalendarDay, RecordId } from '../../core/cases/values';
import { err, ok, type Result } from '../../core/result';
import { type Random, toHex } from '../../core/vault/bytes';
import { ownerOfCase } from '../../core/vault/ids';
import { encodeRecord } from '../../core/vault/record';
import type { EditFailure, SaveFailureReason, SaveState } from './api';
import type { Cases } from './cases';
import type { Catalogue } from './catalogue';
import type { Records } from './records';
import type { Rekeying } from './rekeying';
import { createTyping } from './typing';

/**
 * The conversations of the open vault. There is no draft beside the record: what is being typed is saved as the record
 * itself, version after version, so that nothing has to be brought together after a power cut.
 */
export interface Conversations {
  readonly list: (caseId: RecordId) => Promise<readonly ConversationFile[]>;
  readonly start: (
    caseId: RecordId,
    content: ConversationContent,
  ) => Promise<Result<ConversationFile, EditFailure>>;
  readonly type: (id: RecordId, content: ConversationContent) => Result<void, EditFailure>;
  readonly saveNow: (id: RecordId) => Promise<Result<void, EditFailure>>;
  /** Reading back and the star: saved at once, with what was typed before it. */
  readonly change: (
    id: RecordId,
    change: ConversationChange,
  ) => Promise<Result<ConversationFile, EditFailure>>;
  readonly remove: (id: RecordId) => Promise<Result<void, EditFailure>>;
  readonly restore: (id: RecordId) => Promise<Result<ConversationFile, EditFailure>>;
  readonly saveAll: () => Promise<boolean>;
}

export interface ConversationsSurroundings {
  readonly records: Records;
  readonly cases: Cases;
  readonly catalogue: Catalogue;
  readonly rekeying: Rekeying;
  readonly random: Random;
  readonly now: () => number;
  readonly today: () => CalendarDay;
  readonly after: (milliseconds: number, callback: () => void) => () => void;
  readonly tell: (recordId: RecordId, state: SaveState) => void;
}

/** Below this many UTF-16 units a note fits an envelope whatever its characters; above it is encoded to find out. */
const surelyFits = 300_000;

export function createConversations(around: ConversationsSurroundings): Conversations {
  const { records, cases, catalogue, rekeying, random, now, today } = around;
  /** The conversations that were opened, as they are with what was typed since. */
  const open = new Map<RecordId, ConversationFile>();
  const removed = new Map<RecordId, ConversationFile>();

  async function save(file: ConversationFile): Promise<Result<number, SaveFailureReason>> {
    const owner = ownerOfCase(file.caseId);
    const saved = await records.save([{ recordId: file.id, owner, value: file }]);
    if (saved.ok) catalogue.put(file, records.places.get(file.id)?.version ?? 0);
    return saved;
  }

  const typing = createTyping<ConversationFile>({
    save: (_id, file) => save(file),
    sizeOf: (file) => file.notes.length,
    tell: around.tell,
    now,
    after: around.after,
  });

  function changed(
    before: ConversationFile,
    change: ConversationChange,
  ): Result<ConversationFile, EditFailure> {
    const after = changeConversation(before, change, { now: now(), today: today() });
    if (!after.ok) return err({ type: 'invalid', field: after.error.field });
    const fits = after.value.notes.length < surelyFits || encodeRecord(after.value).ok;
    return fits ? after : err({ type: 'invalid', field: 'notes' });
  }

  return {
    async list(caseId) {
      const { bodies } = await records.readAll(ownerOfCase(caseId));
      const found = bodies.flatMap((body) => {
        const file = body.kind === 'conversation' ? migrateConversation(body) : null;
        return file?.ok ? [file.value] : [];
      });
      for (const file of found) if (!open.has(file.id) && !removed.has(file.id)) open.set(file.id, file);
      return found
        .filter((file) => !removed.has(file.id))
        .map((file) => open.get(file.id) ?? file)
        .toSorted(byDayDescending);
    },
    async start(caseId, content) {
      const file = cases.get(caseId);
      if (!file) return err({ type: 'absent' });
      const parsed = conversationContent.safeParse(content);
      if (!parsed.success)
        return err({ type: 'invalid', field: String(parsed.error.issues[0]?.path[0] ?? '') });
      const at = now();
      const blank: ConversationFile = {
        kind: 'conversation',
        format: 2,
        id: toHex(random(16)) as RecordId,
        caseId,
        ...parsed.data,
        heldOn: today(),
        readBack: { kind: 'not-planned' },
        star: false,
        createdAt: at,
        changedAt: at,
      };
      const written = changed(blank, { kind: 'write', content: parsed.data });
      if (!written.ok) return written;
      const saved = await save(written.value);
      if (!saved.ok) return err({ type: 'not-saved', reason: saved.error });
      open.set(blank.id, written.value);
      around.tell(blank.id, { kind: 'saved', at: saved.value });
      return written;
    },
    type(id, content) {
      const before = open.get(id);
      if (!before) return err({ type: 'absent' });
      const written = changed(before, { kind: 'write', content });
      if (!written.ok) return written;
      open.set(id, written.value);
      typing.type(id, written.value);
      return ok(undefined);
    },
    async saveNow(id) {
      const saved = await typing.saveNow(id);
      return saved.ok ? saved : err({ type: 'not-saved', reason: saved.error });
    },
    async change(id, change) {
      const before = open.get(id);
      if (!before) return err({ type: 'absent' });
      const after = changed(before, change);
      if (!after.ok) return after;
      open.set(id, after.value);
      typing.type(id, after.value);
      const saved = await typing.saveNow(id);
      return saved.ok ? after : err({ type: 'not-saved', reason: saved.error });
    },
    async remove(id) {
      const file = open.get(id);
      if (!file) return err({ type: 'absent' });
      await typing.suspend(id);
      const saved = await rekeying.remove(id, ownerOfCase(file.caseId));
      if (!saved.ok) {
        typing.resume(id);
        return err({ type: 'not-saved', reason: saved.error });
      }
      typing.forget(id);
      removed.set(id, open.get(id) ?? file);
      open.delete(id);
      catalogue.putOther(id, 'tombstone', records.places.get(id)?.version ?? 0);
      return ok(undefined);
    },
    async restore(id) {
      const file = removed.get(id);
      if (!file) return err({ type: 'absent' });
      const saved = await save(file);
      if (!saved.ok) return err({ type: 'not-saved', reason: saved.error });
      removed.delete(id);
      open.set(id, file);
      return ok(file);
    },
    saveAll: () => typing.saveAll(),
  };
}
