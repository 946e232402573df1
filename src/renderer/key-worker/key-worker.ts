import '../report-violations';
import '../../core/schema';
import sodium from 'libsodium-wrappers-sumo';
import { heaviestKdf, isWithinBounds, type KdfParameters } from '../../core/vault/kdf';
import type { DeriveAnswer, DeriveRequest } from './protocol';

/**
 * Stretches one passphrase with Argon2id and ends: only the end of the worker gives its 256 MiB back. It is the one
 * script that may compile WebAssembly (its own response says so), and it holds nothing but the passphrase.
 */

const outputLength = 32;
const usualKdf = { memoryKiB: 256 * 1024, passes: 3 } as const;
const quickestMilliseconds = 800;
const slowestMilliseconds = 1_500;

/** From weak to strong; calibration walks this ladder one rung at most in either direction of what it measured. */
const ladder = [
  { memoryKiB: 64 * 1024, passes: 3 },
  { memoryKiB: 128 * 1024, passes: 3 },
  usualKdf,
  { memoryKiB: 256 * 1024, passes: 4 },
  { memoryKiB: 512 * 1024, passes: 3 },
  heaviestKdf,
] as const;

self.onmessage = async (event: MessageEvent<DeriveRequest>) => {
  const { passphrase, kdf, answer } = event.data;
  answer.postMessage(await derive(passphrase, kdf));
  answer.close();
  self.close();
};

async function derive(passphrase: string, kdf: KdfParameters | 'choose'): Promise<DeriveAnswer> {
  const password = new TextEncoder().encode(passphrase.normalize('NFKC'));
  try {
    await sodium.ready;
    if (kdf === 'choose') return chooseAndDerive(password);
    if (!isWithinBounds(kdf)) return { kind: 'failed', reason: 'kdf-out-of-bounds' };
    return { kind: 'derived', kdf, output: stretch(password, kdf) };
  } catch {
    return { kind: 'failed', reason: 'out-of-memory' };
  } finally {
    password.fill(0);
  }
}

/** Starts at the usual cost and steps until a derivation takes between 0.8 and 1.5 s, or the ladder ends. */
function chooseAndDerive(password: Uint8Array): DeriveAnswer {
  const salt = new Uint8Array(sodium.randombytes_buf(16));
  let rung = ladder.indexOf(usualKdf);
  let direction = 0;
  for (;;) {
    const cost = ladder[rung] ?? usualKdf;
    const kdf: KdfParameters = { kind: 'argon2id', salt, memoryKiB: cost.memoryKiB, passes: cost.passes };
    const started = performance.now();
    const output = stretch(password, kdf);
    const took = performance.now() - started;
    const wanted = took < quickestMilliseconds ? 1 : took > slowestMilliseconds ? -1 : 0;
    const turnedBack = direction !== 0 && wanted !== direction;
    if (wanted === 0 || turnedBack || ladder[rung + wanted] === undefined) {
      return { kind: 'derived', kdf, output };
    }
    direction = wanted;
    rung += wanted;
  }
}

function stretch(password: Uint8Array, kdf: KdfParameters): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    sodium.crypto_pwhash(
      outputLength,
      password,
      kdf.salt,
      kdf.passes,
      kdf.memoryKiB * 1024,
      sodium.crypto_pwhash_ALG_ARGON2ID13,
    ),
  );
}
