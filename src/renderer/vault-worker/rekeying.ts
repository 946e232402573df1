import type { RecordId } from '../../core/cases/values';
import { ok, type Result } from '../../core/result';
import type { Random } from '../../core/vault/bytes';
import { caseOfOwner, indexOwner, type OwnerRef } from '../../core/vault/ids';
import { addKey, currentKey, keysOf, nextKey, removeKey, replaceOwner } from '../../core/vault/keyring';
import { tombstone } from '../../core/vault/record';
import type { SaveFailureReason } from './api';
import type { Journal } from './journal';
import type { Keys } from './keys';
import { type NewRecord, type Records, saveFailure } from './records';
import { keysWrittenRecord, rekeyingDue, rekeyingDueId, rekeyingDueRecord } from './self-records';

/**
 * Deleted bytes stay on disk, so what was deleted in a case is gone only when the key that opens it is. The case gets a
 * new key beside the old, what is left of it is sealed anew, and then the old key leaves the keyring. Each step can be
 * the last before a power cut: the list of cases that are due is itself a record, and opening takes it up again.
 */
export interface Rekeying {
  /** Deletes a record and notes, in the same write, that its case is due. */
  readonly remove: (recordId: RecordId, owner: OwnerRef) => Promise<Result<number, SaveFailureReason>>;
  /** For a change that erases something inside a record: to be saved together with that record. */
  readonly noteDue: (owner: OwnerRef) => NewRecord;
  /** Reads which cases were left over; also those that stopped between their two keys. */
  readonly resume: () => Promise<void>;
  readonly isDue: () => boolean;
  /**
   * Re-keys every case that is due, and the search cache, which knew the deleted words too. One that cannot be re-keyed
   * now stays due and keeps no other from it.
   */
  readonly finish: () => Promise<Result<void, SaveFailureReason>>;
}

export interface RekeyingSurroundings {
  readonly records: Records;
  readonly keys: Keys;
  readonly journal: Journal;
  readonly random: Random;
  /** Seals the search cache again under its new key. */
  readonly writeCache: () => Promise<void>;
}

export function createRekeying({
  records,
  keys,
  journal,
  random,
  writeCache,
}: RekeyingSurroundings): Rekeying {
  /** Each deletion sets a new mark, so that one during the re-keying is not taken for done with it. */
  const due = new Map<OwnerRef, symbol>();

  async function writeKeys(change: Parameters<Keys['write']>[0]): Promise<Result<void, SaveFailureReason>> {
    const written = await records.alone(() => keys.write(change, journal.anchor()));
    if (!written.ok) return { ok: false, error: saveFailure(written.error) };
    const noted = await records.save([keysWrittenRecord(keys.generation())]);
    return noted.ok ? ok(undefined) : noted;
  }

  async function rekey(owner: OwnerRef): Promise<Result<void, SaveFailureReason>> {
    const added = await writeKeys((keyring) =>
      // Interrupted between its two keys, a case goes on with the newer one.
      keysOf(keyring, owner).length > 1 ? keyring : addKey(keyring, nextKey(keyring, owner, random)),
    );
    if (!added.ok) return added;
    const resealed = await records.reseal(owner);
    if (!resealed.ok) return resealed;
    return writeKeys((keyring) =>
      keysOf(keyring, owner)
        .slice(0, -1)
        .reduce((left, { generation }) => removeKey(left, owner, generation), keyring),
    );
  }

  function caseOwners(): readonly OwnerRef[] {
    return [...records.places.values()].flatMap(({ owner }) => (caseOfOwner(owner) === null ? [] : owner));
  }

  function noteDue(owner: OwnerRef): NewRecord {
    due.set(owner, Symbol('deletion'));
    return rekeyingDueRecord([...due.keys()]);
  }

  return {
    noteDue,
    // The list of what is due comes first: of one write that a power cut tears, the beginning is what remains.
    remove: (recordId, owner) => records.save([noteDue(owner), { recordId, owner, value: tombstone }]),
    async resume() {
      const read = await records.read(rekeyingDueId);
      const noted = read.ok ? rekeyingDue.safeParse(read.value).data : undefined;
      const isUnknown = !read.ok && read.error.type === 'unreadable';
      // Not knowing in which cases something was deleted, it may be every one.
      const owners = isUnknown ? caseOwners() : [...(noted?.owners ?? []), ...keys.between()];
      for (const owner of owners) if (keys.has(owner)) noteDue(owner);
    },
    isDue: () => due.size > 0,
    async finish() {
      const begun = [...due];
      if (begun.length === 0) return ok(undefined);
      let failed: Result<void, SaveFailureReason> = ok(undefined);
      for (const [owner, mark] of begun) {
        const done = await rekey(owner);
        if (!done.ok) failed = done;
        else if (due.get(owner) === mark) due.delete(owner);
      }
      const replaced = await writeKeys((keyring) =>
        currentKey(keyring, indexOwner)
          ? replaceOwner(keyring, nextKey(keyring, indexOwner, random))
          : keyring,
      );
      if (!replaced.ok) return replaced;
      const noted = await records.save([rekeyingDueRecord([...due.keys()])]);
      if (!noted.ok) return noted;
      await writeCache().catch(() => undefined);
      return failed;
    },
  };
}
