import { z } from '../schema';

/** Argon2id v1.3 (RFC 9106) with one lane. `memoryKiB` is in KiB; `salt` has 16 bytes; 32 bytes come out. */
export const kdfParameters = z.strictObject({
  kind: z.literal('argon2id'),
  salt: z.instanceof(Uint8Array<ArrayBuffer>).refine((salt) => salt.length === 16),
  memoryKiB: z.int(),
  passes: z.int(),
});
export type KdfParameters = z.infer<typeof kdfParameters>;

/** Less is too weak, more would let a file exhaust the computer. */
export const weakestKdf = { memoryKiB: 64 * 1024, passes: 3 } as const;
export const heaviestKdf = { memoryKiB: 512 * 1024, passes: 4 } as const;

/** False for parameters that ask for less than the floor or more than the ceiling. */
export function isWithinBounds(kdf: Pick<KdfParameters, 'memoryKiB' | 'passes'>): boolean {
  return (
    kdf.memoryKiB >= weakestKdf.memoryKiB &&
    kdf.memoryKiB <= heaviestKdf.memoryKiB &&
    kdf.passes >= weakestKdf.passes &&
    kdf.passes <= heaviestKdf.passes
  );
}
