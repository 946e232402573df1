import { attentionOf, type Attention } from '../../core/cases/attention';
import type { CaseIntake } from '../../core/cases/case';
import type { CaseFile } from '../../core/cases/case-file';
import { changeCase, textsToHash } from '../../core/cases/changes/change-case';
import { type CaseChange, erases } from '../../core/cases/changes/change';
import type { ChangeContext } from '../../core/cases/changes/context';
import { openCase } from '../../core/cases/changes/open-case';
import { restoreCase } from '../../core/cases/changes/restore-case';
import { migrateCase } from '../../core/cases/migrate-case';
import { emptyChecklist } from '../../core/cases/parts/intake';
import { proposePseudonym, pseudonymKey } from '../../core/cases/pseudonym';
import type { RetentionKnowledge } from '../../core/cases/retention';
import type { CalendarDay, RecordId } from '../../core/cases/values';
import { err, ok, type Result } from '../../core/result';
import { type Random, toHex, utf8 } from '../../core/vault/bytes';
import { sha256 } from '../../core/vault/cipher';
import { ownerOfCase, type OwnerRef } from '../../core/vault/ids';
import { addKey, newKey } from '../../core/vault/keyring';
import type { CaseEditFailure, CaseSummary, EditFailure } from './api';
import type { Catalogue } from './catalogue';
import type { Journal } from './journal';
import type { Keys } from './keys';
import { createLane } from './lane';
import { type Records, saveFailure } from './records';
import type { Rekeying } from './rekeying';
import { keysWrittenRecord } from './self-records';

/** The cases of the open vault. Their own records stay open in memory; there are at most some thousands. */
export interface Cases {
  readonly load: () => Promise<{ readonly unreadable: number }>;
  readonly list: () => readonly CaseSummary[];
  readonly get: (caseId: RecordId) => CaseFile | undefined;
  readonly propose: () => Result<string, { readonly type: 'pseudonyms-exhausted' }>;
  readonly create: (intake: CaseIntake) => Promise<Result<CaseFile, CaseEditFailure>>;
  /** The one way to change a case: every rule that protects people is applied to what the page sends. */
  readonly change: (caseId: RecordId, change: CaseChange) => Promise<Result<CaseFile, CaseEditFailure>>;
  /** Takes back the latest change of this case that was made since the vault was opened. */
  readonly undo: (caseId: RecordId) => Promise<Result<CaseFile, CaseEditFailure>>;
  readonly attention: (known: RetentionKnowledge) => Attention;
  /** The latest moment that any case bears, for judging the computer's clock. */
  readonly latestChange: () => number | null;
}

export interface CasesSurroundings {
  readonly records: Records;
  readonly keys: Keys;
  readonly journal: Journal;
  readonly catalogue: Catalogue;
  readonly rekeying: Rekeying;
  readonly random: Random;
  readonly now: () => number;
  readonly today: () => CalendarDay;
}

const mostUndone = 50;

export function createCases(around: CasesSurroundings): Cases {
  const { records, keys, journal, catalogue, rekeying, random, now, today } = around;
  const files = new Map<RecordId, CaseFile>();
  const earlier = new Map<RecordId, CaseFile[]>();
  // A change rests on the file as the one before left it.
  const lane = createLane();
  const newId = () => toHex(random(16)) as RecordId;

  function isTaken(pseudonym: string, except?: RecordId): boolean {
    const key = pseudonymKey(pseudonym);
    return [...files.values()].some((one) => one.id !== except && pseudonymKey(one.pseudonym) === key);
  }

  async function save(file: CaseFile, erasing = false): Promise<Result<CaseFile, CaseEditFailure>> {
    const owner = ownerOfCase(file.id);
    const item = { recordId: file.id, owner, value: file };
    const saved = await records.save(erasing ? [rekeying.noteDue(owner), item] : [item]);
    if (!saved.ok) return err({ type: 'not-saved', reason: saved.error });
    files.set(file.id, file);
    catalogue.putCase(file, records.places.get(file.id)?.version ?? 0);
    return ok(file);
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

  async function contextFor(file: CaseFile, change: CaseChange): Promise<ChangeContext> {
    const texts = textsToHash(file, change);
    const hashed = await Promise.all(
      texts.map(async (text) => [text, toHex(await sha256(utf8(text)))] as const),
    );
    return { now: now(), today: today(), newId, hashes: new Map(hashed) };
  }

  async function createOne(intake: CaseIntake): Promise<Result<CaseFile, CaseEditFailure>> {
    const opened = openCase(
      { ...intake, checklist: emptyChecklist },
      { id: newId(), now: now(), today: today() },
    );
    if (!opened.ok) return err({ type: 'refused', refusal: opened.error });
    if (isTaken(opened.value.pseudonym)) return err({ type: 'pseudonym-taken' });
    const added = await addCaseKey(ownerOfCase(opened.value.id));
    return added.ok ? save(opened.value) : added;
  }

  async function changeOne(caseId: RecordId, change: CaseChange): Promise<Result<CaseFile, CaseEditFailure>> {
    const before = files.get(caseId);
    if (!before) return err({ type: 'absent' });
    const changed = changeCase(before, change, await contextFor(before, change));
    if (!changed.ok) return err({ type: 'refused', refusal: changed.error });
    if (isTaken(changed.value.pseudonym, caseId)) return err({ type: 'pseudonym-taken' });
    const saved = await save(changed.value, erases(change));
    if (saved.ok) earlier.set(caseId, [...(earlier.get(caseId) ?? []), before].slice(-mostUndone));
    return saved;
  }

  async function undoOne(caseId: RecordId): Promise<Result<CaseFile, CaseEditFailure>> {
    const current = files.get(caseId);
    const states = earlier.get(caseId) ?? [];
    const before = states.at(-1);
    if (!current || !before) return err({ type: 'refused', refusal: { type: 'nothing-to-undo', field: '' } });
    const restored = restoreCase(current, before, { now: now(), today: today() });
    if (!restored.ok) return err({ type: 'refused', refusal: restored.error });
    if (isTaken(restored.value.pseudonym, caseId)) return err({ type: 'pseudonym-taken' });
    // What is taken back may hold words that are to be really gone.
    const saved = await save(restored.value, true);
    if (saved.ok) earlier.set(caseId, states.slice(0, -1));
    return saved;
  }

  return {
    async load() {
      let unreadable = 0;
      const ids = [...records.places].filter(([recordId, place]) => recordId === place.owner);
      await Promise.all(
        ids.map(async ([recordId]) => {
          const body = await records.read(recordId);
          const file = body.ok ? migrateCase(body.value) : body;
          if (file.ok) files.set(recordId, file.value);
          else if (file.error.type !== 'absent') unreadable += 1;
        }),
      );
      return { unreadable };
    },
    list: () =>
      [...files.values()].map((file) => {
        const { count, lastHeldOn } = catalogue.conversationsOf(file.id);
        return { file, conversations: count, lastHeldOn };
      }),
    get: (caseId) => files.get(caseId),
    propose: () =>
      proposePseudonym(new Set([...files.values()].map((one) => one.pseudonym)), (below) =>
        uniformBelow(random, below),
      ),
    create: (intake) => lane.run(() => createOne(intake)),
    change: (caseId, change) => lane.run(() => changeOne(caseId, change)),
    undo: (caseId) => lane.run(() => undoOne(caseId)),
    attention: (known) =>
      attentionOf(
        [...files.values()].map((file) => ({ file, readBacks: catalogue.readBacksOf(file.id) })),
        known,
      ),
    latestChange: () =>
      [...files.values()].reduce<number | null>(
        (latest, file) => Math.max(latest ?? 0, file.changedAt),
        null,
      ),
  };
}

/** A whole number from 0 up to, but not including, `below`, each with the same chance. */
function uniformBelow(random: Random, below: number): number {
  const limit = Math.floor(2 ** 32 / below) * below;
  for (;;) {
    const drawn = new DataView(random(4).buffer).getUint32(0);
    if (drawn < limit) return drawn % below;
  }
}
