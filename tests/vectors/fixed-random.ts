import { createHash } from 'node:crypto';
import type { Random, Sha256 } from '../../src/core/vault/bytes';

/** The same bytes for the same seed, for ever: SHA-256 of seed and counter. For vectors and tests only. */
export function fixedRandom(seed: string): Random {
  let counter = 0;
  return (length) => {
    const bytes = new Uint8Array(length);
    for (let offset = 0; offset < length; offset += 32) {
      const block = createHash('sha256').update(`${seed}/${counter}`).digest();
      bytes.set(block.subarray(0, length - offset), offset);
      counter += 1;
    }
    return bytes;
  };
}

export const nodeSha256: Sha256 = (parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};
