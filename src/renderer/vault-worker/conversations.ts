import {
  byDayDescending,
  conversationContent,
  type ConversationContent,
  type ConversationRecord,
  conversationRecord,
} from '../../core/cases/conversation';
import type { RecordId } from '../../core/cases/values';
import { err, ok, type Result } from '../../core/result';
import { type Random, toHex } from '../../core/vault/bytes';
import { ownerOfCase } from '../../core/vault/ids';
import { encodeRecord } from '../../core/vault/record';
import type { EditFailure, SaveFailureReason, SaveState } from './api';
import { type Cases, fieldOf } from './cases';
import type { Catalogue } from './catalogue';
import type { Records } from './records';
import type { Rekeying } from './rekeying';
import { createTyping } from './typing';

/**
 * The conversations of the open vault. There is no draft beside the record: what is being typed is saved as the record
 * itself, version after version, so that nothing has to be brought together after a power cut.
 */
export interface Conversations {
  readonly list: (caseId: RecordId) => Promise<readonly ConversationRecord[]>;
  readonly start: (
    caseId: RecordId,
    content: ConversationContent,
  ) => Promise<Result<ConversationRecord, EditFailure>>;
  readonly type: (id: RecordId, content: ConversationContent) => Result<void, EditFailure>;
  readonly saveNow: (id: RecordId) => Promise<Result<void, EditFailure>>;
  readonly remove: (id: RecordId) => Promise<Result<void, EditFailure>>;
  readonly restore: (id: RecordId) => Promise<Result<ConversationRecord, EditFailure>>;
  readonly saveAll: () => Promise<boolean>;
}

export interface ConversationsSurroundings {
  readonly records: Records;
  readonly cases: Cases;
  readonly catalogue: Catalogue;
  readonly rekeying: Rekeying;
  readonly random: Random;
  readonly now: () => number;
  readonly after: (milliseconds: number, callback: () => void) => () => void;
  readonly tell: (recordId: RecordId, state: SaveState) => void;
}

/** Below this many UTF-16 units a note fits an envelope whatever its characters; above it is encoded to find out. */
const surelyFits = 300_000;

export function createConversations(around: ConversationsSurroundings): Conversations {
  const { records, cases, catalogue, rekeying, random, now } = around;
  /** The conversations that were opened, as they are with what was typed since. */
  const open = new Map<RecordId, ConversationRecord>();
  const removed = new Map<RecordId, ConversationRecord>();

  async function save(record: ConversationRecord): Promise<Result<number, SaveFailureReason>> {
    const owner = ownerOfCase(record.caseId);
    const saved = await records.save([{ recordId: record.id, owner, value: record }]);
    if (saved.ok) catalogue.put(record, records.places.get(record.id)?.version ?? 0);
    return saved;
  }

  const typing = createTyping<ConversationRecord>({
    save: (_id, record) => save(record),
    sizeOf: (record) => record.notes.length,
    tell: around.tell,
    now,
    after: around.after,
  });

  function check(content: ConversationContent): Result<ConversationContent, EditFailure> {
    const checked = conversationContent.safeParse(content);
    if (!checked.success) return err({ type: 'invalid', field: fieldOf(checked.error) });
    const fits =
      checked.data.notes.length < surelyFits || encodeRecord({ kind: 'conversation', ...checked.data }).ok;
    return fits ? ok(checked.data) : err({ type: 'invalid', field: 'notes' });
  }

  return {
    async list(caseId) {
      const { bodies } = await records.readAll(ownerOfCase(caseId));
      const found = bodies.flatMap((body) => conversationRecord.safeParse(body).data ?? []);
      for (const record of found) if (!open.has(record.id)) open.set(record.id, record);
      return found
        .filter((record) => !removed.has(record.id))
        .map((record) => open.get(record.id) ?? record)
        .toSorted(byDayDescending);
    },
    async start(caseId, content) {
      if (!cases.get(caseId)) return err({ type: 'absent' });
      const checked = check(content);
      if (!checked.ok) return checked;
      const id = toHex(random(16)) as RecordId;
      const at = now();
      const record: ConversationRecord = {
        kind: 'conversation',
        format: 1,
        id,
        caseId,
        createdAt: at,
        changedAt: at,
        ...checked.value,
      };
      const saved = await save(record);
      if (!saved.ok) return err({ type: 'not-saved', reason: saved.error });
      open.set(id, record);
      around.tell(id, { kind: 'saved', at: saved.value });
      return ok(record);
    },
    type(id, content) {
      const before = open.get(id);
      if (!before) return err({ type: 'absent' });
      const checked = check(content);
      if (!checked.ok) return checked;
      const record = { ...before, ...checked.value, changedAt: now() };
      open.set(id, record);
      typing.type(id, record);
      return ok(undefined);
    },
    async saveNow(id) {
      const saved = await typing.saveNow(id);
      return saved.ok ? saved : err({ type: 'not-saved', reason: saved.error });
    },
    async remove(id) {
      const record = open.get(id);
      if (!record) return err({ type: 'absent' });
      typing.forget(id);
      const saved = await rekeying.remove(id, ownerOfCase(record.caseId));
      if (!saved.ok) return err({ type: 'not-saved', reason: saved.error });
      removed.set(id, record);
      open.delete(id);
      catalogue.putOther(id, 'tombstone', records.places.get(id)?.version ?? 0);
      return ok(undefined);
    },
    async restore(id) {
      const record = removed.get(id);
      if (!record) return err({ type: 'absent' });
      const saved = await save(record);
      if (!saved.ok) return err({ type: 'not-saved', reason: saved.error });
      removed.delete(id);
      open.set(id, record);
      return ok(record);
    },
    saveAll: () => typing.saveAll(),
  };
}
