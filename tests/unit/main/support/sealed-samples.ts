import type { JournalEntry } from '../../../../src/bridge';
import { concat, u32, u64, utf8 } from '../../../../src/core/vault/bytes';
import { idBytes, recordId, vaultId } from '../../../../src/core/vault/ids';
import { keysFileUnit } from '../../../../src/core/vault/keys-slot';
import { sha256 } from '../../../../src/main/vault-files/sha256';

export const sampleVault = vaultId.parse('0123456789abcdef0123456789abcdef');

/** A keys file that is sound from outside; inside there is only `filling`. */
export function keysFile(generation: number, units = 1, filling = generation): Uint8Array<ArrayBuffer> {
  const length = units * keysFileUnit;
  const start = concat([utf8('LUWTEKEY'), u32(1), u32(length), idBytes(sampleVault), u64(generation)]);
  const body = concat([start, new Uint8Array(length - start.length - 32).fill(filling)]);
  return concat([body, sha256([body])]);
}

/** Entry number `n`: same number, same bytes. */
export function entry(n: number, length = 100 + n): JournalEntry {
  const id = n.toString(16).padStart(32, '0');
  const envelope = Uint8Array.from({ length }, (_none, index) => (n * 7 + index * 13 + 1) % 251);
  return {
    recordId: recordId.parse(id),
    owner: recordId.parse('c'.repeat(32)),
    version: 1,
    envelope,
  };
}
