import { err, ok, type Result } from '../result';
import { type Bytes, equalBytes } from './bytes';
import type { KdfParameters } from './kdf';
import {
  isSameDerivation,
  type KeysFailure,
  type OpenedKeysFile,
  openWithPassphrase,
  openWithRecoveryCode,
  type ParsedKeysFile,
  type ParseFailure,
  parseKeysFile,
} from './keys-file';
import type { Secret } from './secret';

/** Choosing between the two keys slots. Nothing here writes: the caller repairs what is named, after opening. */

export type Slot = 'a' | 'b';

export interface SlotCandidate {
  readonly slot: Slot;
  readonly parsed: ParsedKeysFile;
}

export interface UsableSlots {
  readonly kind: 'usable';
  /** The highest generation first. */
  readonly candidates: readonly [SlotCandidate, ...SlotCandidate[]];
}

export type SlotChoice =
  /** Neither slot is there. */
  | { readonly kind: 'absent' }
  /** Nothing may be overwritten. */
  | { readonly kind: 'refused'; readonly reason: ParseFailure['type'] }
  | UsableSlots;

/**
 * Looks at both slots without any key. A damaged or missing slot leaves the other. The whole is refused where either is
 * of a newer format, since a newer Luwte has been here; where either asks for absurd key derivation under a sound hash,
 * since no accident does that; and where they belong to different vaults, since repairing one would destroy the other's
 * keys.
 */
export async function chooseSlot(slots: Readonly<Record<Slot, Bytes | null>>): Promise<SlotChoice> {
  if (!slots.a && !slots.b) return { kind: 'absent' };
  const candidates: SlotCandidate[] = [];
  const failures = new Set<ParseFailure['type']>();
  for (const slot of ['a', 'b'] as const) {
    const bytes = slots[slot];
    const parsed = bytes && (await parseKeysFile(bytes));
    if (parsed?.ok) candidates.push({ slot, parsed: parsed.value });
    else failures.add(parsed ? parsed.error.type : 'damaged');
  }
  candidates.sort((left, right) => right.parsed.generation - left.parsed.generation);
  const [best, other] = candidates;
  if (failures.has('too-new')) return { kind: 'refused', reason: 'too-new' };
  if (failures.has('kdf-out-of-bounds')) return { kind: 'refused', reason: 'kdf-out-of-bounds' };
  if (!best || (other && other.parsed.vaultId !== best.parsed.vaultId)) {
    return { kind: 'refused', reason: 'damaged' };
  }
  return { kind: 'usable', candidates: other ? [best, other] : [best] };
}

export type Unlock =
  | { readonly kind: 'passphrase'; readonly argonOutput: Secret; readonly kdf: KdfParameters }
  | { readonly kind: 'recovery-code'; readonly entropy: Secret };

export interface OpenedSlot {
  readonly slot: Slot;
  readonly opened: OpenedKeysFile;
  /** Slots that do not hold the same bytes as the opened one. */
  readonly repair: readonly Slot[];
}

export type SlotFailure =
  | KeysFailure
  /** The best slot is damaged inside, and the other wants another derivation of the passphrase. */
  | { readonly type: 'derive-again'; readonly kdf: KdfParameters };

/**
 * Opens the best slot that holds. The other is tried where the best is damaged inside; and where the best does not take
 * the passphrase or code only if it is of the same generation, since an older one may still take a code that was
 * replaced because others knew it.
 */
export async function openSlot(
  { candidates }: UsableSlots,
  unlock: Unlock,
): Promise<Result<OpenedSlot, SlotFailure>> {
  let failure: SlotFailure | null = null;
  for (const { slot, parsed } of candidates) {
    if (failure?.type === 'not-yours' && parsed.generation !== candidates[0].parsed.generation) break;
    if (unlock.kind === 'passphrase' && !isSameDerivation(unlock.kdf, parsed.kdf)) {
      if (failure?.type === 'damaged') failure = { type: 'derive-again', kdf: parsed.kdf };
      continue;
    }
    const opened = await openCandidate(parsed, unlock);
    if (opened.ok) {
      const holdsSame = new Set(
        candidates.filter((other) => equalBytes(other.parsed.bytes, parsed.bytes)).map((other) => other.slot),
      );
      const repair = (['a', 'b'] as const).filter((name) => !holdsSame.has(name));
      return ok({ slot, opened: opened.value, repair });
    }
    if (failure?.type !== 'damaged') failure = opened.error;
  }
  return err(failure ?? { type: 'not-yours' });
}

function openCandidate(parsed: ParsedKeysFile, unlock: Unlock): Promise<Result<OpenedKeysFile, KeysFailure>> {
  return unlock.kind === 'passphrase'
    ? openWithPassphrase(parsed, unlock.argonOutput)
    : openWithRecoveryCode(parsed, unlock.entropy);
}
