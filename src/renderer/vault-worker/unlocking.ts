import type { Disk } from '../../bridge';
import { err, ok, type Result } from '../../core/result';
import { chooseSlot, openSlot, type SlotChoice } from '../../core/vault/keys-slots';
import { Secret } from '../../core/vault/secret';
import type { DeriveAnswer } from '../key-worker/protocol';
import type { OpeningFinding, RefusalReason, UnlockFailure, VaultState } from './api';
import type { ChoiceFailure } from './choose-journal';
import { type OpenVault, openVault, type Surroundings } from './open-vault';
import { gatherReplicas } from './replicas';

/** From a locked vault to an open one. Nothing on disk is changed before the passphrase turned out to be right. */

export interface Attempts {
  /** Settles when the next attempt may be made. */
  readonly mayTry: () => Promise<void>;
  /** Counts a wrong passphrase; answers with how long the next attempt is held back. */
  readonly failed: () => number;
}

const longestWait = 30_000;

/** Each wrong passphrase doubles the wait, from half a second to half a minute. */
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
  const rows = await database.count().catch(() => 0);
  const anything = journals.length > 0 || unreadable.length > 0 || rows > 0;
  return anything ? { kind: 'refused', reason: 'keys-missing' } : { kind: 'absent' };
}

/** Gathers the replicas while the key is being derived, and opens both together. */
export async function unlockVault(
  around: Surroundings,
  attempts: Attempts,
  derived: Promise<DeriveAnswer>,
): Promise<Result<OpenVault, UnlockFailure>> {
  const gathering = gatherReplicas(around.disk, around.database);
  await attempts.mayTry();
  const answer = await derived;
  if (answer.kind === 'failed') return refused('kdf-out-of-bounds');

  const slots = await chooseFrom(around.disk);
  if (slots.kind !== 'usable') return refused(slots.kind === 'absent' ? 'keys-missing' : refusalOf(slots));
  const argonOutput = new Secret(answer.output);
  const slot = await openSlot(slots, { kind: 'passphrase', argonOutput, kdf: answer.kdf });
  argonOutput.wipe();
  if (!slot.ok) {
    if (slot.error.type !== 'not-yours') return refused('keys-damaged');
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

async function chooseFrom(disk: Disk): Promise<SlotChoice> {
  const read = await disk.keys.read();
  return read.ok ? chooseSlot(read.value) : { kind: 'refused', reason: 'damaged' };
}

function refused(reason: RefusalReason): Result<never, UnlockFailure> {
  return err({ type: 'refused', reason });
}

function refusalOf({ reason }: Extract<SlotChoice, { kind: 'refused' }>): RefusalReason {
  return reason === 'damaged' ? 'keys-damaged' : reason;
}

function reasonOf(failure: ChoiceFailure): RefusalReason {
  return failure.type === 'too-new' ? 'too-new' : 'disk-unreadable';
}
