import { containsPhrase, cutSnippet, parseQuery } from '../../core/cases/search/query';
import { conversationRecord, type ConversationRecord } from '../../core/cases/conversation';
import type { RecordId } from '../../core/cases/values';
import { createTextIndex, type TextIndex } from '../../core/cases/search/text-index';
import { decodeIndex, encodeIndex } from '../../core/cases/search/text-index-codec';
import { z } from '../../core/schema';
import { fromBase64, toBase64 } from './base64';
import type { OwnerRef } from '../../core/vault/ids';
import { caseOfOwner } from '../../core/vault/ids';
import type { OpeningTask, SearchAnswer, SearchHit } from './api';
import type { Place, Records } from './records';
import type { SearchCache } from './search-cache';

/**
 * What the vault worker knows of every record without opening it again: what kind it is, and for a conversation its day
 * and its words. It is filled from the sealed cache where that still fits, and from the records otherwise, while the
 * advisor is already at work.
 */

export interface Entry {
  readonly version: number;
  readonly kind: string;
  readonly heldOn: string | null;
}

export interface Catalogue {
  /** Takes over what the cache still knows rightly, then reads the rest; settles when all is indexed. */
  readonly fill: () => Promise<void>;
  readonly isComplete: () => boolean;
  readonly put: (record: ConversationRecord, version: number) => void;
  readonly putOther: (recordId: RecordId, kind: string, version: number) => void;
  readonly conversationsOf: (caseId: RecordId) => {
    readonly count: number;
    readonly lastHeldOn: string | null;
  };
  readonly search: (
    query: string,
    limit: number,
    pseudonymOf: (caseId: RecordId) => string,
  ) => Promise<SearchAnswer>;
  /** Seals the cache anew, without the words that only removed notes held. */
  readonly writeCache: () => Promise<void>;
}

export interface CatalogueSurroundings {
  readonly records: Records;
  readonly cache: SearchCache;
  readonly progress: (task: OpeningTask, done: number, total: number) => void;
}

const cached = z.strictObject({
  format: z.literal(1),
  entries: z.array(z.tuple([z.string(), z.int(), z.string(), z.string().nullable()])),
  index: z.string(),
});

const readAtOnce = 200;
const mostVerified = 400;

export function createCatalogue({ records, cache, progress }: CatalogueSurroundings): Catalogue {
  let index: TextIndex = createTextIndex();
  const entries = new Map<RecordId, Entry>();
  const byCase = new Map<RecordId, Set<RecordId>>();
  let complete = false;

  function note(recordId: RecordId, owner: OwnerRef, entry: Entry): void {
    entries.set(recordId, entry);
    const caseId = caseOfOwner(owner);
    if (caseId === null) return;
    const members = byCase.get(caseId) ?? new Set();
    if (entry.kind === 'conversation') members.add(recordId);
    else members.delete(recordId);
    byCase.set(caseId, members);
  }

  async function takeOverCache(): Promise<void> {
    const text = await cache.read().catch(() => null);
    const known = text === null ? undefined : cached.safeParse(parseJson(text)).data;
    if (!known) return;
    const contents = decodeIndex(fromBase64(known.index));
    if (!contents) return;
    index = createTextIndex(contents);
    for (const [id, version, kind, heldOn] of known.entries) {
      const recordId = id as RecordId;
      const place = records.places.get(recordId);
      if (place?.version === version) note(recordId, place.owner, { version, kind, heldOn });
      else index.remove(recordId);
    }
  }

  async function readOne(recordId: RecordId, place: Place): Promise<void> {
    const body = await records.read(recordId);
    // It was typed in meanwhile: what is known is newer.
    if ((entries.get(recordId)?.version ?? 0) >= place.version) return;
    const conversation = body.ok ? conversationRecord.safeParse(body.value).data : undefined;
    if (conversation) put(conversation, place.version);
    else putOther(recordId, body.ok ? body.value.kind : 'none', place.version);
  }

  function put(record: ConversationRecord, version: number): void {
    note(record.id, record.caseId as OwnerRef, { version, kind: 'conversation', heldOn: record.heldOn });
    index.put(record.id, record.notes);
  }

  function putOther(recordId: RecordId, kind: string, version: number): void {
    const owner = records.places.get(recordId)?.owner;
    if (owner) note(recordId, owner, { version, kind, heldOn: null });
    index.remove(recordId);
  }

  async function hitFor(
    id: RecordId,
    terms: ReadonlySet<string>,
    phrases: readonly (readonly string[])[],
    pseudonymOf: (caseId: RecordId) => string,
  ): Promise<SearchHit | null> {
    const body = await records.read(id);
    const conversation = body.ok ? conversationRecord.safeParse(body.value).data : undefined;
    if (!conversation || !phrases.every((phrase) => containsPhrase(conversation.notes, phrase))) return null;
    return {
      caseId: conversation.caseId,
      conversationId: conversation.id,
      pseudonym: pseudonymOf(conversation.caseId),
      heldOn: conversation.heldOn,
      snippet: cutSnippet(conversation.notes, terms),
    };
  }

  return {
    isComplete: () => complete,
    put,
    putOther,
    async fill() {
      await takeOverCache();
      const unknown = [...records.places].filter(
        ([recordId, place]) =>
          caseOfOwner(place.owner) !== null && entries.get(recordId)?.version !== place.version,
      );
      for (let at = 0; at < unknown.length; at += readAtOnce) {
        await Promise.all(
          unknown.slice(at, at + readAtOnce).map(([recordId, place]) => readOne(recordId, place)),
        );
        progress('indexing', Math.min(at + readAtOnce, unknown.length), unknown.length);
      }
      complete = true;
      if (unknown.length > 0) await this.writeCache().catch(() => undefined);
    },
    conversationsOf(caseId) {
      const members = byCase.get(caseId) ?? new Set<RecordId>();
      let lastHeldOn: string | null = null;
      for (const recordId of members) {
        const heldOn = entries.get(recordId)?.heldOn ?? null;
        if (heldOn !== null && (lastHeldOn === null || heldOn > lastHeldOn)) lastHeldOn = heldOn;
      }
      return { count: members.size, lastHeldOn };
    },
    async search(text, limit, pseudonymOf) {
      const query = parseQuery(text);
      const exactly = query.phrases.length > 0;
      // Phrases are verified in the notes themselves, so that more notes are looked at than are shown.
      const found = index.find(query, exactly ? mostVerified : limit);
      const hits: SearchHit[] = [];
      let refuted = 0;
      for (const id of found.ids) {
        if (hits.length === limit) break;
        const hit = await hitFor(id, found.words, query.phrases, pseudonymOf);
        if (hit) hits.push(hit);
        else refuted += 1;
      }
      return { hits, total: found.total - refuted, complete };
    },
    async writeCache() {
      const rows = [...entries].map(([id, { version, kind, heldOn }]) => [id, version, kind, heldOn]);
      const contents = index.contents();
      // Every save of a note left its former number dead in the index; this is where they go.
      index = createTextIndex(contents);
      const encoded = toBase64(encodeIndex(contents));
      await cache.write(JSON.stringify({ format: 1, entries: rows, index: encoded }));
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
