import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';

describe('the platform on which the vault rests', () => {
  test('gives back the sealed bytes that Dexie stored with strict durability', async () => {
    const name = `platform-${crypto.randomUUID()}`;
    const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
    database.version(1).stores({ records: 'id' });
    const envelope = crypto.getRandomValues(new Uint8Array(4096));
    await database.table('records').put({ id: 'a', envelope });
    database.close();

    const again = new Dexie(name, { chromeTransactionDurability: 'strict' });
    again.version(1).stores({ records: 'id' });
    expect(await again.table('records').get('a')).toEqual({ id: 'a', envelope });
    again.close();
    await Dexie.delete(name);
  });

  test('refuses what AES-256-GCM sealed when one bit of it is another', async () => {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    const algorithm = { name: 'AES-GCM', iv: crypto.getRandomValues(new Uint8Array(12)) };
    const sealed = new Uint8Array(
      await crypto.subtle.encrypt(algorithm, key, new TextEncoder().encode('lee')),
    );
    const opened = new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed));
    expect(new TextDecoder().decode(opened)).toBe('lee');

    sealed[0] = (sealed[0] ?? 0) ^ 1;
    await expect(crypto.subtle.decrypt(algorithm, key, sealed)).rejects.toThrow();
  });
});
