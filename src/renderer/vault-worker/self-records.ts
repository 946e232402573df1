import { z } from '../../core/schema';
import { recordId } from '../../core/cases/values';
import { type OwnerRef, ownerRef, selfOwner } from '../../core/vault/ids';
import type { NewRecord } from './records';

/** Which keys file was written last, so that slots put back to an earlier day are noticed. */
export const keysWritten = z.strictObject({
  kind: z.literal('keys-written'),
  format: z.literal(1),
  generation: z.int().min(1),
});

/** Records of the vault itself have fixed ids under the owner `self`. */
export const keysWrittenId = recordId.parse('00000000000000000000000000000010');

export function keysWrittenRecord(generation: number): NewRecord {
  const value: z.infer<typeof keysWritten> = { kind: 'keys-written', format: 1, generation };
  return { recordId: keysWrittenId, owner: selfOwner, value };
}

/** Cases in which something was deleted and whose key is still the one that opens it. */
export const rekeyingDue = z.strictObject({
  kind: z.literal('rekeying-due'),
  format: z.literal(1),
  owners: z.array(ownerRef),
});

export const rekeyingDueId = recordId.parse('00000000000000000000000000000011');

export function rekeyingDueRecord(owners: readonly OwnerRef[]): NewRecord {
  const value: z.infer<typeof rekeyingDue> = { kind: 'rekeying-due', format: 1, owners: [...owners] };
  return { recordId: rekeyingDueId, owner: selfOwner, value };
}
