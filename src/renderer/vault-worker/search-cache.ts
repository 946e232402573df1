import { fromHex, type Random, toHex } from '../../core/vault/bytes';
import type { RecordId } from '../../core/cases/values';
import { z } from '../../core/schema';
import { openRecord, sealRecord } from '../../core/vault/envelope';
import { indexOwner } from '../../core/vault/ids';
import { decodeRecord, encodeRecord } from '../../core/vault/record';
import type { Database, Row } from './database';
import type { Keys } from './keys';

/**
 * The search index as it was when the vault was last quiet, sealed under the `index` key, in the database only. It is
 * never needed: what does not fit the records is thrown away and made anew.
 */

const part = z.strictObject({
  kind: z.literal('search-cache'),
  format: z.literal(1),
  part: z.int().min(0),
  parts: z.int().min(1),
  text: z.string(),
});

/** Short enough for an envelope whatever the script. */
const partLength = 500_000;

export interface SearchCache {
  readonly read: () => Promise<string | null>;
  readonly write: (text: string) => Promise<void>;
}

export function createSearchCache(database: Database, keys: Keys, random: Random): SearchCache {
  async function openPart(row: Row) {
    const opened = await openRecord(await keys.all(indexOwner), row, row.envelope);
    const body = opened.ok ? decodeRecord(opened.value) : opened;
    return body.ok ? part.safeParse(body.value).data : undefined;
  }

  return {
    async read() {
      const rows = await database.rowsOf(indexOwner);
      const opened = await Promise.all(rows.map(openPart));
      const parts = opened.flatMap((one) => one ?? []).toSorted((left, right) => left.part - right.part);
      const whole =
        parts.length > 0 && parts.every((one, at) => one.part === at && one.parts === parts.length);
      return whole ? parts.map((one) => one.text).join('') : null;
    },
    async write(text) {
      const rows = await database.rowsOf(indexOwner);
      const version = Math.max(0, ...rows.map((row) => row.version)) + 1;
      const parts = Math.max(1, Math.ceil(text.length / partLength));
      const key = await keys.current(indexOwner);
      const sealed: Row[] = [];
      for (let at = 0; at < parts; at += 1) {
        const recordId = partId(at);
        const slice = text.slice(at * partLength, (at + 1) * partLength);
        const plaintext = encodeRecord({ kind: 'search-cache', format: 1, part: at, parts, text: slice } as {
          kind: string;
        });
        if (!plaintext.ok) return;
        const envelope = await sealRecord(key, { recordId, version }, plaintext.value, random);
        sealed.push({ recordId, owner: indexOwner, version, envelope });
      }
      await database.put(sealed);
      const kept = new Set(sealed.map((row) => row.recordId));
      await database.remove(rows.map((row) => row.recordId).filter((recordId) => !kept.has(recordId)));
    },
  };
}

/** The parts of the cache have fixed ids: the reference of the index with the number of the part in front. */
function partId(number: number): RecordId {
  const bytes = fromHex(indexOwner);
  new DataView(bytes.buffer).setUint32(0, number + 1);
  return toHex(bytes) as RecordId;
}
