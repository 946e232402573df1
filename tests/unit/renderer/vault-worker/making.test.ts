import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { weakestKdf } from '../../../../src/core/vault/kdf';
import type { DeriveAnswer } from '../../../../src/renderer/key-worker/protocol';
import { beginMaking } from '../../../../src/renderer/vault-worker/making';
import { describeVault } from '../../../../src/renderer/vault-worker/unlocking';
import { failingFileSystem } from '../../../support/failing-file-system';
import { memoryDatabase } from '../../../support/memory-database';
import { intake, must, type VaultOnDisk, vaultOnDisk } from '../../../support/vault-on-disk';
import { caseWith, notesOf } from '../../../support/writing';

const made: VaultOnDisk[] = [];
afterEach(() => {
  for (const disk of made.splice(0)) disk.remove();
});

function empty() {
  const fs = failingFileSystem();
  const disk = vaultOnDisk({ fs });
  made.push(disk);
  return { fs, disk };
}

const derived = (): Promise<DeriveAnswer> =>
  Promise.resolve({
    kind: 'derived',
    kdf: { kind: 'argon2id', salt: new Uint8Array(16).fill(3), ...weakestKdf },
    output: new Uint8Array(32).fill(7),
  });

describe('making a vault', () => {
  for (const [when, part] of [
    ['with its keys', 'vault.keys'],
    ['with its journal', 'vault.journal'],
  ] as const) {
    it(`can be repeated after the disk was full ${when}`, async () => {
      const { fs, disk } = empty();
      const making = must(await beginMaking(disk.surroundings, derived()));
      fs.fail((call, path) => (call === 'file.write' && path.includes(part) ? 'ENOSPC' : null));
      expect(await making.confirm(making.code)).toMatchObject({ ok: false, error: { type: 'not-saved' } });
      fs.mend();
      const vault = must(await making.confirm(making.code));
      const { caseId } = await caseWith(vault, ['Het eerste gesprek.']);
      const again = must(await disk.restart(memoryDatabase()).unlock());
      expect(await notesOf(again, caseId)).toEqual(['Het eerste gesprek.']);
      expect(again.findings.map(({ kind }) => kind)).toEqual(['database-rebuilt']);
    });
  }

  it('can be repeated after the disk was full once its journal stood, with the keys file already renewed', async () => {
    const { fs, disk } = empty();
    const making = must(await beginMaking(disk.surroundings, derived()));
    const begun = disk.surroundings.disk.journal.begin;
    Object.assign(disk.surroundings.disk.journal, {
      begin: async (asked: Parameters<typeof begun>[0]) => {
        const answer = await begun(asked);
        fs.fail((call, path) => (call === 'file.write' && path.includes('journal') ? 'ENOSPC' : null));
        return answer;
      },
    });
    expect(await making.confirm(making.code)).toMatchObject({ ok: false, error: { type: 'not-saved' } });
    fs.mend();
    must(await making.confirm(making.code));
    expect(must(await disk.restart(memoryDatabase()).unlock()).findings).toHaveLength(1);
  });
});

describe('a database that cannot be read where no files lie', () => {
  it('is not taken for a place without a vault', async () => {
    for (const how of ['refuse', 'hang'] as const) {
      const { disk } = empty();
      disk.database.behave(how);
      expect(await describeVault(disk.surroundings)).toEqual({ kind: 'refused', reason: 'disk-unreadable' });
    }
  });
});

describe('a write of the keys that failed in the middle', () => {
  for (const slot of ['a', 'b']) {
    it(`of slot ${slot} does not keep later ones from being written`, async () => {
      const { fs, disk } = empty();
      const vault = await disk.make();
      const path = join(disk.folder, `vault.keys.${slot}`);
      let torn = false;
      fs.fail((call, at) => {
        if (torn || call !== 'file.write' || at !== path) return null;
        torn = true;
        writeFileSync(path, readFileSync(path).fill(1, 100, 4_000));
        return 'EIO';
      });
      expect(await vault.cases.create(intake())).toMatchObject({ ok: false, error: { type: 'not-saved' } });
      fs.mend();
      must(await vault.cases.create(intake()));
      expect(await vault.writeAnchor()).toBe(true);
      const again = must(await disk.restart(memoryDatabase()).unlock());
      expect(again.cases.list()).toHaveLength(1);
      expect(again.findings.map(({ kind }) => kind)).toEqual(['database-rebuilt']);
    });
  }
});
