import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryDatabase } from '../../../support/memory-database';
import { intake, must, type VaultOnDisk, vaultOnDisk } from '../../../support/vault-on-disk';

let disk: VaultOnDisk;
beforeEach(() => {
  disk = vaultOnDisk();
});
afterEach(() => disk.remove());

describe('two things asked of the cases at once', () => {
  it('never give two cases one pseudonym', async () => {
    const vault = await disk.make();
    const [one, two] = await Promise.all([
      vault.cases.create(intake('Grijze Otter')),
      vault.cases.create(intake('grijze otter')),
    ]);
    expect(one).toMatchObject({ ok: true });
    expect(two).toEqual({ ok: false, error: { type: 'pseudonym-taken' } });
    expect(must(await disk.restart(memoryDatabase()).unlock()).cases.list()).toHaveLength(1);
  });

  it('both stay when they change one case', async () => {
    const vault = await disk.make();
    const { id } = must(await vault.cases.create(intake()));
    const [wishes, pseudonym] = await Promise.all([
      vault.cases.change(id, { kind: 'set-wishes', content: { wish: 'Nieuwe wens.', nonWish: '' } }),
      vault.cases.change(id, { kind: 'rename', pseudonym: 'Grijze Otter' }),
    ]);
    must(wishes);
    must(pseudonym);
    const [only] = must(await disk.restart(memoryDatabase()).unlock()).cases.list();
    expect(only?.file).toMatchObject({ wish: 'Nieuwe wens.', pseudonym: 'Grijze Otter' });
  });
});
