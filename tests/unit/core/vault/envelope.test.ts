import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, utf8 } from '../../../../src/core/vault/bytes';
import {
  envelopeGeneration,
  importOwnerKey,
  openRecord,
  type RecordAddress,
  sealRecord,
} from '../../../../src/core/vault/envelope';
import { ownerOfCase, readVaultId, selfOwner } from '../../../../src/core/vault/ids';
import { largestEnvelope } from '../../../../src/core/vault/journal';
import { newKey } from '../../../../src/core/vault/keyring';
import { decodeRecord, largestPlaintext } from '../../../../src/core/vault/record';
import { Secret } from '../../../../src/core/vault/secret';
import { flip, newId, plaintextOf, random, value } from './fixtures';

const vaultId = readVaultId(random(16));
const entry = newKey(ownerOfCase(newId()), 3, random);
const key = await importOwnerKey(vaultId, entry);
const address: RecordAddress = { recordId: newId(), version: 5 };
const note = plaintextOf({ kind: 'gesprek over iets dat niemand anders mag lezen' });

const damaged = { ok: false, error: { type: 'damaged' } };
const notYours = { ok: false, error: { type: 'not-yours' } };
const tooNew = { ok: false, error: { type: 'too-new' } };

describe('a sealed record', () => {
  it('opens at its address with its key', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 3_000 }),
        fc.integer({ min: 1, max: 0xffff_ffff }),
        async (text, version) => {
          const at = { recordId: newId(), version };
          const sealed = await sealRecord(key, at, plaintextOf({ kind: text }), random);
          expect(value(decodeRecord(value(await openRecord([key], at, sealed))))).toEqual({ kind: text });
        },
      ),
      { numRuns: 50 },
    );
  });

  it('holds no piece of what was sealed', async () => {
    const sealed = Buffer.from(await sealRecord(key, address, note, random));
    expect(sealed.includes('niemand')).toBe(false);
  });

  it('is as long as any other short record', async () => {
    const lengths = new Set<number>();
    for (const length of [0, 1, 100, 900]) {
      lengths.add((await sealRecord(key, address, plaintextOf({ kind: 'x'.repeat(length) }), random)).length);
    }
    expect([...lengths]).toEqual([1_061]);
  });

  it('fits the journal even when it is the largest', async () => {
    const largest = plaintextOf({ kind: 'x'.repeat(largestPlaintext - 11) });
    const sealed = await sealRecord(key, address, largest, random);
    expect(sealed.length).toBeLessThanOrEqual(largestEnvelope);
    expect(value(await openRecord([key], address, sealed)).length).toBe(largestPlaintext);
  });

  it('is refused after any flipped bit, with a reason of which kind', async () => {
    const sealed = await sealRecord(key, address, note, random);
    const reasons: string[] = [];
    for (let index = 0; index < sealed.length; index += 1) {
      const opened = await openRecord([key], address, flip(sealed, index, 1 << (index % 8)));
      reasons.push(opened.ok ? 'opened' : opened.error.type);
    }

    const generation = Array<string>(4).fill('not-yours');
    const rest = Array<string>(sealed.length - 9).fill('damaged');
    expect(reasons).toEqual(['damaged', 'damaged', 'damaged', 'too-new', 'too-new', ...generation, ...rest]);
  });

  it('is damaged when it ends early or late', async () => {
    const sealed = await sealRecord(key, address, note, random);
    for (let length = 0; length < sealed.length; length += 1) {
      expect(await openRecord([key], address, sealed.slice(0, length))).toEqual(damaged);
    }
    expect(await openRecord([key], address, Uint8Array.of(...sealed, 0))).toEqual(damaged);
    expect(await openRecord([key], address, new Uint8Array(largestEnvelope + 1))).toEqual(damaged);
  });

  it('is of a newer Luwte when format or suite are higher, and damaged when they are lower', async () => {
    const sealed = await sealRecord(key, address, note, random);
    const stating = (format: string, suite: number): Bytes => {
      const changed = sealed.slice();
      changed.set([...utf8(format), suite]);
      return changed;
    };
    expect(await openRecord([key], address, stating('LWT2', 1))).toEqual(tooNew);
    expect(await openRecord([key], address, stating('LWT1', 2))).toEqual(tooNew);
    expect(await openRecord([], address, stating('LWT9', 1))).toEqual(tooNew);
    expect(await openRecord([key], address, stating('LWT0', 1))).toEqual(damaged);
    expect(await openRecord([key], address, stating('LWT1', 0))).toEqual(damaged);
    expect(await openRecord([key], address, stating('LWX1', 1))).toEqual(damaged);
  });
});

describe('no record stands in the place of another', () => {
  const sealed = sealRecord(key, address, note, random);

  it.each([
    ['of another record', { recordId: newId(), version: 5 }],
    ['of an earlier version', { recordId: address.recordId, version: 4 }],
    ['of a later version', { recordId: address.recordId, version: 6 }],
    ['of version nought', { recordId: address.recordId, version: 0 }],
  ])('not in that %s', async (_, other) => {
    expect(await openRecord([key], other, await sealed)).toEqual(damaged);
  });

  it('not at another owner, even one that has the same key', async () => {
    const other = await importOwnerKey(vaultId, { ...entry, owner: selfOwner });
    expect(await openRecord([other], address, await sealed)).toEqual(damaged);
  });

  it('not in another vault, even one that has the same key', async () => {
    const other = await importOwnerKey(readVaultId(random(16)), entry);
    expect(await openRecord([other], address, await sealed)).toEqual(damaged);
  });

  it('not under another generation of the key', async () => {
    const relabelled = flip(await sealed, 8, 3 ^ 4);
    const next = await importOwnerKey(vaultId, { ...entry, generation: 4 });
    expect(value(envelopeGeneration(relabelled))).toBe(4);
    expect(await openRecord([next], address, relabelled)).toEqual(damaged);
  });
});

describe('keys', () => {
  it('of a generation that is not there are named as not ours, which is not damage', async () => {
    const sealed = await sealRecord(key, address, note, random);
    const next = await importOwnerKey(vaultId, newKey(entry.owner, 4, random));
    expect(await openRecord([], address, sealed)).toEqual(notYours);
    expect(await openRecord([next], address, sealed)).toEqual(notYours);
  });

  it('of two generations open what each sealed', async () => {
    const next = await importOwnerKey(vaultId, newKey(entry.owner, 4, random));
    const [old, fresh] = [
      await sealRecord(key, address, note, random),
      await sealRecord(next, { ...address, version: 6 }, note, random),
    ];
    expect((await openRecord([key, next], address, old)).ok).toBe(true);
    expect((await openRecord([key, next], { ...address, version: 6 }, fresh)).ok).toBe(true);
  });

  it('of the right generation and other bytes open nothing', async () => {
    const sealed = await sealRecord(key, address, note, random);
    const wrong = await importOwnerKey(vaultId, { ...entry, key: new Secret(random(32)) });
    expect(await openRecord([wrong], address, sealed)).toEqual(damaged);
  });
});
