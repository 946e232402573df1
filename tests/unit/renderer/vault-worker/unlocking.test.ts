import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { weakestKdf } from '../../../../src/core/vault/kdf';
import { type RecoveryCode, recoveryCodeFor } from '../../../../src/core/vault/recovery-code';
import { Secret } from '../../../../src/core/vault/secret';
import type { DeriveAnswer } from '../../../../src/renderer/key-worker/protocol';
import { beginMaking } from '../../../../src/renderer/vault-worker/making';
import { createAttempts, unlockVault, unlockWithCode } from '../../../../src/renderer/vault-worker/unlocking';
import {
  intake,
  must,
  talk,
  type VaultOnDisk,
  vaultOnDisk,
  wrongOutput,
} from '../../../support/vault-on-disk';

const rightAnswer = (output = new Uint8Array(32).fill(7)): Promise<DeriveAnswer> =>
  Promise.resolve({
    kind: 'derived',
    kdf: { kind: 'argon2id', salt: new Uint8Array(16).fill(3), ...weakestKdf },
    output,
  });

let disk: VaultOnDisk;
let code: RecoveryCode;

beforeEach(async () => {
  disk = vaultOnDisk();
  const making = must(await beginMaking(disk.surroundings, rightAnswer()));
  code = making.code;
  const vault = must(await making.confirm(code));
  const { id } = must(await vault.cases.create(intake()));
  must(await vault.conversations.start(id, talk('Het overleg stond niet in de agenda.')));
});
afterEach(() => disk.remove());

/** A clock that stands still, and timers that only note how long they were asked to wait. */
function stillClock() {
  const waits: number[] = [];
  const attempts = createAttempts({
    now: () => 1_000,
    after(milliseconds, callback) {
      waits.push(milliseconds);
      callback();
      return () => {};
    },
  });
  return { waits, attempts };
}

function withCode(typed: RecoveryCode, { attempts } = stillClock()) {
  return unlockWithCode(disk.restart().surroundings, attempts, typed);
}

/** A code that was drawn for another vault. */
const otherCode = (): RecoveryCode => recoveryCodeFor(new Secret(new Uint8Array(20).fill(99)));

/** The last character of the group replaced by another of the alphabet. */
function mistyped(group: number): RecoveryCode {
  const text = code.groups[group] ?? '';
  return { ...code, groups: code.groups.with(group, text.slice(0, 3) + (text.endsWith('0') ? '1' : '0')) };
}

describe('the recovery code', () => {
  it('opens the vault with everything in it, and says that it was the code', async () => {
    const opened = must(await withCode(code));
    expect(opened.findings).toEqual([{ kind: 'opened-with-recovery-code' }]);
    await opened.catalogue.fill();
    const [found] = opened.cases.list();
    expect(found?.conversations).toBe(1);
  });

  it('opens the vault as people write it: small letters, dashes, I for 1 and O for 0', async () => {
    const loosely = (text: string) => ` ${text.toLowerCase().replaceAll('1', 'i').replaceAll('0', 'o')}-`;
    const typed = { groups: code.groups.map(loosely), checksum: loosely(code.checksum) };
    expect((await withCode(typed)).ok).toBe(true);
  });

  it('leaves the passphrase as it was', async () => {
    must(await withCode(code));
    const reopened = must(await disk.restart().unlock());
    expect(reopened.findings).toEqual([]);
  });

  it('lets a vault that it opened be changed, and the passphrase finds the change', async () => {
    const opened = must(await withCode(code));
    must(await opened.cases.create(intake('Grijze Otter')));
    expect(must(await disk.restart().unlock()).cases.list()).toHaveLength(2);
  });

  it('of another vault is answered as any wrong code, and changes no byte of the keys', async () => {
    const before = must(await disk.surroundings.disk.keys.read());
    expect(await withCode(otherCode())).toEqual({
      ok: false,
      error: { type: 'not-yours', waitMilliseconds: 500 },
    });
    expect(must(await disk.surroundings.disk.keys.read())).toEqual(before);
  });

  it('with one wrong character in any group does not fit its check character, and costs no attempt', async () => {
    const clock = stillClock();
    for (let group = 0; group < 8; group += 1) {
      expect(await withCode(mistyped(group), clock)).toEqual({
        ok: false,
        error: { type: 'checksum-mismatch' },
      });
    }
    expect(clock.waits).toEqual([]);
  });

  it('that misses a character is told by the number of its group', async () => {
    const typed = { ...code, groups: code.groups.with(4, 'ZE5') };
    expect(await withCode(typed)).toEqual({ ok: false, error: { type: 'invalid-group', group: 4 } });
    const checkless = await withCode({ ...code, checksum: '' });
    expect(checkless).toEqual({ ok: false, error: { type: 'invalid-group', group: 8 } });
  });

  it('is refused by name where the keys are gone', async () => {
    disk.remove();
    expect(await withCode(code)).toEqual({ ok: false, error: { type: 'refused', reason: 'keys-missing' } });
  });
});

describe('wrong codes and wrong passphrases', () => {
  it('are counted together: each doubles the wait of the next, whichever way it is made', async () => {
    const clock = stillClock();
    const around = disk.restart().surroundings;
    const failed = [
      await unlockWithCode(around, clock.attempts, otherCode()),
      await unlockVault(around, clock.attempts, rightAnswer(wrongOutput())),
      await unlockWithCode(around, clock.attempts, otherCode()),
    ];
    expect(failed.map((one) => !one.ok && one.error)).toEqual(
      [500, 1_000, 2_000].map((waitMilliseconds) => ({ type: 'not-yours', waitMilliseconds })),
    );
    expect(clock.waits).toEqual([0, 500, 1_000]);
  });
});

describe('a computer without the memory for the key', () => {
  it('is told so, and not that its file is suspect', async () => {
    const answer = Promise.resolve<DeriveAnswer>({ kind: 'failed', reason: 'out-of-memory' });
    expect(await unlockVault(disk.restart().surroundings, stillClock().attempts, answer)).toEqual({
      ok: false,
      error: { type: 'refused', reason: 'too-little-memory' },
    });
  });
});
