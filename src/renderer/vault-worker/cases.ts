import { type CaseIntake, type CaseRecord, caseIntake, caseRecord } from '../../core/cases/case';
import { proposePseudonym, pseudonymKey } from '../../core/cases/pseudonym';
import type { RecordId } from '../../core/cases/values';
import { err, ok, type Result } from '../../core/result';
import { type Random, toHex } from '../../core/vault/bytes';
import { ownerOfCase, type OwnerRef } from '../../core/vault/ids';
import { addKey, newKey } from '../../core/vault/keyring';
import type { CaseSummary, EditFailure } from './api';
import type { Catalogue } from './catalogue';
import type { Journal } from './journal';
import type { Keys } from './keys';
import { type Records, saveFailure } from './records';
import { keysWrittenRecord } from './self-records';

/** The cases of the open vault. Their own records stay open in memory; there are at most some thousands. */
export interface Cases {
  readonly load: () => Promise<{ readonly unreadable: number }>;
  readonly list: () => readonly CaseSummary[];
  readonly get: (caseId: RecordId) => CaseRecord | undefined;
  readonly propose: () => Result<string, { readonly type: 'pseudonyms-exhausted' }>;
  readonly create: (intake: CaseIntake) => Promise<Result<CaseRecord, EditFailure>>;
  readonly change: (
    caseId: RecordId,
    change: Partial<CaseIntake>,
  ) => Promise<Result<CaseRecord, EditFailure>>;
}

export interface CasesSurroundings {
  readonly records: Records;
  readonly keys: Keys;
  readonly journal: Journal;
  readonly catalogue: Catalogue;
  readonly random: Random;
  readonly now: () => number;
}

export function createCases(around: CasesSurroundings): Cases {
  const { records, keys, journal, catalogue, random, now } = around;
  const cases = new Map<RecordId, CaseRecord>();

  function isTaken(pseudonym: string, except?: RecordId): boolean {
    const key = pseudonymKey(pseudonym);
    return [...cases.values()].some((one) => one.id !== except && pseudonymKey(one.pseudonym) === key);
  }

  async function save(record: CaseRecord): Promise<Result<CaseRecord, EditFailure>> {
    const owner = ownerOfCase(record.id);
    const saved = await records.save([{ recordId: record.id, owner, value: record }]);
    if (!saved.ok) return err({ type: 'not-saved', reason: saved.error });
    cases.set(record.id, record);
    catalogue.putOther(record.id, 'case', records.places.get(record.id)?.version ?? 0);
    return ok(record);
  }

  /** The new key is on disk, in both slots, before anything is sealed under it. */
  async function addCaseKey(owner: OwnerRef): Promise<Result<void, EditFailure>> {
    const written = await records.alone(() =>
      keys.write((keyring) => addKey(keyring, newKey(owner, 1, random)), journal.anchor()),
    );
    if (!written.ok) return err({ type: 'not-saved', reason: saveFailure(written.error) });
    const noted = await records.save([keysWrittenRecord(keys.generation())]);
    return noted.ok ? ok(undefined) : err({ type: 'not-saved', reason: noted.error });
  }

  return {
    async load() {
      let unreadable = 0;
      const ids = [...records.places].filter(([recordId, place]) => recordId === place.owner);
      await Promise.all(
        ids.map(async ([recordId]) => {
          const body = await records.read(recordId);
          const record = body.ok ? caseRecord.safeParse(body.value).data : undefined;
          if (record) cases.set(recordId, record);
          else if (body.ok || body.error.type === 'unreadable') unreadable += 1;
        }),
      );
      return { unreadable };
    },
    list: () =>
      [...cases.values()].map((record) => {
        const { count, lastHeldOn } = catalogue.conversationsOf(record.id);
        return { record, conversations: count, lastHeldOn };
      }),
    get: (caseId) => cases.get(caseId),
    propose: () =>
      proposePseudonym(new Set([...cases.values()].map((one) => one.pseudonym)), (below) =>
        uniformBelow(random, below),
      ),
    async create(intake) {
      const checked = caseIntake.safeParse(intake);
      if (!checked.success) return err({ type: 'invalid', field: fieldOf(checked.error) });
      if (isTaken(checked.data.pseudonym)) return err({ type: 'pseudonym-taken' });
      const id = toHex(random(16)) as RecordId;
      const added = await addCaseKey(ownerOfCase(id));
      if (!added.ok) return added;
      const at = now();
      return save({
        kind: 'case',
        format: 1,
        id,
        status: 'listening',
        createdAt: at,
        changedAt: at,
        ...checked.data,
      });
    },
    async change(caseId, change) {
      const before = cases.get(caseId);
      if (!before) return err({ type: 'absent' });
      const checked = caseIntake.partial().safeParse(change);
      if (!checked.success) return err({ type: 'invalid', field: fieldOf(checked.error) });
      const given = Object.fromEntries(
        Object.entries(checked.data).filter(([, value]) => value !== undefined),
      );
      const after = caseRecord.parse({ ...before, ...given, changedAt: now() });
      if (isTaken(after.pseudonym, caseId)) return err({ type: 'pseudonym-taken' });
      return save(after);
    },
  };
}

export function fieldOf(error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[] }[];
}): string {
  return String(error.issues[0]?.path[0] ?? 'unknown');
}

/** A whole number from 0 up to, but not including, `below`, each with the same chance. */
function uniformBelow(random: Random, below: number): number {
  const limit = Math.floor(2 ** 32 / below) * below;
  for (;;) {
    const drawn = new DataView(random(4).buffer).getUint32(0);
    if (drawn < limit) return drawn % below;
  }
}
