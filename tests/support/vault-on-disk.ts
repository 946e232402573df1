import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Disk } from '../../src/bridge';
import type { CaseIntake } from '../../src/core/cases/case';
import type { ConversationContent } from '../../src/core/cases/conversation';
import type { CalendarDay } from '../../src/core/cases/values';
import type { Bytes } from '../../src/core/vault/bytes';
import { weakestKdf } from '../../src/core/vault/kdf';
import { type FileSystem, nodeFileSystem } from '../../src/main/vault-files/file-system';
import { openJournals } from '../../src/main/vault-files/journals';
import { openKeysSlots } from '../../src/main/vault-files/keys-slots';
import type { DeriveAnswer } from '../../src/renderer/key-worker/protocol';
import type { VaultEvent } from '../../src/renderer/vault-worker/api';
import { beginMaking } from '../../src/renderer/vault-worker/making';
import type { OpenVault, Surroundings } from '../../src/renderer/vault-worker/open-vault';
import { createAttempts, unlockVault } from '../../src/renderer/vault-worker/unlocking';
import { type MemoryDatabase, memoryDatabase } from './memory-database';

/** The vault worker's own code on main's own files in a throw-away folder; only IndexedDB and Argon2id are stood in. */
export interface VaultOnDisk {
  readonly folder: string;
  readonly database: MemoryDatabase;
  readonly events: VaultEvent[];
  readonly surroundings: Surroundings;
  /** Fresh handles on the same files, as after a restart. */
  restart(database?: MemoryDatabase): VaultOnDisk;
  make(): Promise<OpenVault>;
  unlock(output?: Bytes): ReturnType<typeof unlockVault>;
  remove(): void;
}

/** Stands for what Argon2id makes of the right passphrase. */
const rightOutput = (): Bytes => new Uint8Array(32).fill(7);
export const wrongOutput = (): Bytes => new Uint8Array(32).fill(8);

const salt = new Uint8Array(16).fill(3);

function derived(output: Bytes): Promise<DeriveAnswer> {
  return Promise.resolve({ kind: 'derived', kdf: { kind: 'argon2id', salt, ...weakestKdf }, output });
}

export function vaultOnDisk(
  options: { folder?: string; fs?: FileSystem; database?: MemoryDatabase } = {},
): VaultOnDisk {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'luwte-vault-'));
  const fs = options.fs ?? nodeFileSystem;
  const database = options.database ?? memoryDatabase();
  const disk: Disk = { keys: openKeysSlots(fs, folder), journal: openJournals(fs, folder) };
  const events: VaultEvent[] = [];
  const surroundings: Surroundings = {
    disk,
    database,
    random: (length) => new Uint8Array(randomBytes(length)),
    now: () => Date.now(),
    today: () => '2026-11-12' as CalendarDay,
    after(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds);
      timer.unref();
      return () => clearTimeout(timer);
    },
    tell: (event) => events.push(event),
  };
  return {
    folder,
    database,
    events,
    surroundings,
    restart: (other = database) => vaultOnDisk({ folder, fs, database: other }),
    async make() {
      const begun = await beginMaking(surroundings, derived(rightOutput()));
      if (!begun.ok) throw new Error(begun.error.type);
      const made = await begun.value.confirm(begun.value.code);
      if (!made.ok) throw new Error(made.error.type);
      return made.value;
    },
    unlock: (output = rightOutput()) =>
      unlockVault(surroundings, createAttempts(surroundings), derived(output)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function intake(pseudonym = 'Stille Reiger'): CaseIntake {
  return {
    pseudonym,
    openedOn: '2026-10-02' as CalendarDay,
    channel: 'in-person',
    track: 'omgangsvormen',
    wish: 'Dat het stopt.',
    nonWish: 'Niet weg hoeven bij het overleg.',
  };
}

export function talk(notes: string): ConversationContent {
  return { heldOn: '2026-11-12' as CalendarDay, contact: 'phone', durationMinutes: 25, notes };
}

/** The value of a result that must have succeeded. */
export function must<Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
