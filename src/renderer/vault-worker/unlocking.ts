import type { Disk } from '../../bridge';
import { type Err, err, ok, type Result } from '../../core/result';
import {
  chooseSlot,
  type OpenedSlot,
  openSlot,
  type SlotChoice,
  type Unlock,
} from '../../core/vault/keys-slots';
import { type RecoveryCode, readRecoveryCode } from '../../core/vault/recovery-code';
import { Secret } from '../../core/vault/secret';
import type { DeriveAnswer } from '../key-worker/protocol';
import type { CodeFailure, OpeningFinding, RefusalReason, UnlockFailure, VaultState } from './api';
import type { ChoiceFailure } from './choose-journal';
import { type OpenVault, openVault, type Surroundings } from './open-vault';
import { gatherReplicas } from './replicas';

/**
 * From a locked vault to an open one. Before passphrase or code turned out to be right, nothing that was ever acknowledged
 * is changed on disk: only what a crash left half written goes, the torn tail of a journal and unfinished files.
 */

export interface Attempts {
  /** Settles when the next attempt may be made. */
  readonly mayTry: () => Promise<void>;
  /** Counts a wrong passphrase or code; answers with how long the next attempt is held back. */
  readonly failed: () => number;
}

type Refusal = Extract<UnlockFailure, { type: 'refused' }>;

const longestWait = 30_000;

/** Each wrong passphrase or code doubles the wait, from half a second to half a minute. */
export function createAttempts({ now, after }: Pick<Surroundings, 'now' | 'after'>): Attempts {
  let failures = 0;
  let openAt = 0;
  return {
    mayTry: () => new Promise((resolve) => after(Math.max(0, openAt - now()), resolve)),
    failed() {
      const wait = Math.min(longestWait, 500 * 2 ** failures);
      failures += 1;
      openAt = now() + wait;
      return wait;
    },
  };
}

/** What lies on this computer. Without keys file but with anything else of a vault, it is not taken for a new one. */
export async function describeVault({ disk, database }: Surroundings): Promise<VaultState> {
  const read = await disk.keys.read();
  if (!read.ok) return { kind: 'refused', reason: 'disk-unreadable' };
  const choice = await chooseSlot(read.value);
  if (choice.kind === 'usable') return { kind: 'locked', kdf: choice.candidates[0].parsed.kdf };
  if (choice.kind === 'refused') return { kind: 'refused', reason: refusalOf(choice) };

  const listing = await disk.journal.list();
  if (!listing.ok) return { kind: 'refused', reason: 'disk-unreadable' };
  const { journals, unreadable } = listing.value;
  const rows = await database.count().catch(() => null);
  // What cannot be read may be a vault.
  if (rows === null) return { kind: 'refused', reason: 'disk-unreadable' };
  const anything = journals.length > 0 || unreadable.length > 0 || rows > 0;
  return anything ? { kind: 'refused', reason: 'keys-missing' } : { kind: 'absent' };
}

/** Opens with what the key worker makes of the passphrase. */
export function unlockVault(
  around: Surroundings,
  attempts: Attempts,
  derived: Promise<DeriveAnswer>,
): Promise<Result<OpenVault, UnlockFailure>> {
  const unlock = derived.then((answer): Result<Unlock, UnlockFailure> => {
    if (answer.kind === 'failed') return refused(derivationRefusal[answer.reason]);
    return ok({ kind: 'passphrase', argonOutput: new Secret(answer.output), kdf: answer.kdf });
  });
  return openWith(around, attempts, unlock);
}

/**
 * Opens with the recovery code as typed from paper. What cannot be a code at all is said without counting as an attempt:
 * group and check character tell nothing about the right code.
 */
export async function unlockWithCode(
  around: Surroundings,
  attempts: Attempts,
  { groups, checksum }: RecoveryCode,
): Promise<Result<OpenVault, UnlockFailure | CodeFailure>> {
  const entropy = readRecoveryCode(groups, checksum);
  if (!entropy.ok) return entropy;
  const unlock = ok<Unlock>({ kind: 'recovery-code', entropy: entropy.value });
  const opened = await openWith(around, attempts, Promise.resolve(unlock));
  if (!opened.ok) return opened;
  return ok({
    ...opened.value,
    findings: [{ kind: 'opened-with-recovery-code' }, ...opened.value.findings],
  });
}

/** Gathers the replicas while the key is being derived, and opens both together. */
async function openWith(
  around: Surroundings,
  attempts: Attempts,
  unlocking: Promise<Result<Unlock, UnlockFailure>>,
): Promise<Result<OpenVault, UnlockFailure>> {
  const gathering = gatherReplicas(around.disk, around.database);
  await attempts.mayTry();
  const unlock = await unlocking;
  if (!unlock.ok) return unlock;

  const slot = await openAnySlot(around.disk, unlock.value);
  secretOf(unlock.value).wipe();
  if (!slot.ok) {
    if (slot.error.type === 'refused') return err(slot.error);
    return err({ type: 'not-yours', waitMilliseconds: attempts.failed() });
  }

  const replicas = await gathering;
  if (!replicas.ok) return refused('disk-unreadable');
  const firstSlot = slot.value.repair[0] ?? (slot.value.slot === 'a' ? 'b' : 'a');
  const opened = await openVault(around, slot.value.opened, firstSlot, replicas.value);
  if (!opened.ok) return refused(reasonOf(opened.error));

  const anchored = await opened.value.writeAnchor();
  const repaired: OpeningFinding[] =
    slot.value.repair.length > 0 && anchored ? [{ kind: 'keys-slot-repaired' }] : [];
  return ok({ ...opened.value, findings: [...repaired, ...opened.value.findings] });
}

async function openAnySlot(
  disk: Disk,
  unlock: Unlock,
): Promise<Result<OpenedSlot, Refusal | { readonly type: 'not-yours' }>> {
  const slots = await chooseFrom(disk);
  if (slots.kind !== 'usable') return refused(slots.kind === 'absent' ? 'keys-missing' : refusalOf(slots));
  const slot = await openSlot(slots, unlock);
  if (slot.ok) return slot;
  return slot.error.type === 'not-yours' ? err({ type: 'not-yours' }) : refused('keys-damaged');
}

function secretOf(unlock: Unlock): Secret {
  return unlock.kind === 'passphrase' ? unlock.argonOutput : unlock.entropy;
}

const derivationRefusal = {
  'out-of-memory': 'too-little-memory',
  'kdf-out-of-bounds': 'kdf-out-of-bounds',
} as const satisfies Readonly<Record<Extract<DeriveAnswer, { kind: 'failed' }>['reason'], RefusalReason>>;

async function chooseFrom(disk: Disk): Promise<SlotChoice> {
  const read = await disk.keys.read();
  return read.ok ? chooseSlot(read.value) : { kind: 'refused', reason: 'damaged' };
}

function refused(reason: RefusalReason): Err<Refusal> {
  return err({ type: 'refused', reason });
}

function refusalOf({ reason }: Extract<SlotChoice, { kind: 'refused' }>): RefusalReason {
  return reason === 'damaged' ? 'keys-damaged' : reason;
}

function reasonOf(failure: ChoiceFailure): RefusalReason {
  return failure.type === 'too-new' ? 'too-new' : 'disk-unreadable';
}
