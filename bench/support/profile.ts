import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import sodium from 'libsodium-wrappers-sumo';
import type { CalendarDay } from '../../src/core/cases/values';
import { type KdfParameters, weakestKdf } from '../../src/core/vault/kdf';
import { nodeFileSystem } from '../../src/main/vault-files/file-system';
import { openJournals } from '../../src/main/vault-files/journals';
import { openKeysSlots } from '../../src/main/vault-files/keys-slots';
import { beginMaking } from '../../src/renderer/vault-worker/making';
import type { OpenVault, Surroundings } from '../../src/renderer/vault-worker/open-vault';
import { memoryDatabase } from '../../tests/support/memory-database';
import type { SampleVault } from '../../tools/sample/luwerveen';

export const benchPassphrase = 'wind over het duin waait langs';

/**
 * Writes a vault into an empty folder with the program's own code and the real key derivation, at its lowest cost: the
 * benchmarks measure what comes after it. IndexedDB is left out; the program rebuilds it at its first opening.
 */
export async function writeProfile(folder: string, sample: SampleVault): Promise<OpenVault> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await sodium.ready;
  const kdf: KdfParameters = { kind: 'argon2id', salt: new Uint8Array(randomBytes(16)), ...weakestKdf };
  const output = new Uint8Array(
    sodium.crypto_pwhash(
      32,
      benchPassphrase,
      kdf.salt,
      kdf.passes,
      kdf.memoryKiB * 1024,
      sodium.crypto_pwhash_ALG_ARGON2ID13,
    ),
  );
  const surroundings: Surroundings = {
    disk: { keys: openKeysSlots(nodeFileSystem, folder), journal: openJournals(nodeFileSystem, folder) },
    database: memoryDatabase(),
    random: (length) => new Uint8Array(randomBytes(length)),
    now: () => Date.now(),
    today: () => '2026-11-12' as CalendarDay,
    after: () => () => {},
    tell: () => {},
  };
  const begun = await beginMaking(surroundings, Promise.resolve({ kind: 'derived', kdf, output }));
  if (!begun.ok) throw new Error(begun.error.type);
  const made = await begun.value.confirm(begun.value.code);
  if (!made.ok) throw new Error(made.error.type);
  const vault = made.value;
  for (const { intake, conversations } of sample.cases) {
    const created = await vault.cases.create(intake);
    if (!created.ok) throw new Error(created.error.type);
    for (const content of conversations) {
      const started = await vault.conversations.start(created.value.id, content);
      if (!started.ok) throw new Error(started.error.type);
    }
  }
  await vault.writeAnchor();
  return vault;
}
