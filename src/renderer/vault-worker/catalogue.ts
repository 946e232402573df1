import type { WaitingReadBack } from '../../core/cases/attention';
import type { CaseFile } from '../../core/cases/case-file';
import { type ConversationFile, readBackWaitingSince } from '../../core/cases/conversation-file';
import { migrateCase, migrateConversation } from '../../core/cases/migrate-case';
import { foldedWords } from '../../core/cases/search/folding';
import { containsPhrase, cutSnippet, parseQuery } from '../../core/cases/search/query';
import { searchTextsOf, searchTextsOfConversation, type SearchText } from '../../core/cases/search-texts';
import {
  calendarDay,
  type CalendarDay,
  recordId as recordIdSchema,
  type RecordId,
} from '../../core/cases/values';
import { createTextIndex, type TextIndex } from '../../core/cases/search/text-index';
import { decodeIndex, encodeIndex } from '../../core/cases/search/text-index-codec';
import { z } from '../../core/schema';
import { fromBase64, toBase64 } from './base64';
import type { OwnerRef } from '../../core/vault/ids';
import type { RecordBody } from '../../core/vault/record';
import { caseOfOwner, ownerOfCase } from '../../core/vault/ids';
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
  readonly heldOn: CalendarDay | null;
  /** Since when a conversation waits to be read back. */
  readonly waitsSince: CalendarDay | null;
}

export interface Catalogue {
  /** Takes over what the cache still knows rightly, then reads the rest; settles when all is indexed. */
  readonly fill: () => Promise<void>;
  readonly isComplete: () => boolean;
  readonly put: (file: ConversationFile, version: number) => void;
  readonly putCase: (file: CaseFile, version: number) => void;
  readonly putOther: (recordId: RecordId, kind: string, version: number) => void;
  readonly conversationsOf: (caseId: RecordId) => {
    readonly count: number;
    readonly lastHeldOn: CalendarDay | null;
  };
  readonly readBacksOf: (caseId: RecordId) => readonly WaitingReadBack[];
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
  format: z.literal(2),
  entries: z.array(
    z.tuple([recordIdSchema, z.int(), z.string(), calendarDay.nullable(), calendarDay.nullable()]),
  ),
  index: z.string(),
});

const readAtOnce = 200;
const mostVerified = 400;
/** Of one case, so that it does not fill the whole list of results. */
const mostPlaces = 3;

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
    // Saved while the cache was being read: that went into the index which is left here, and is read again.
    const early = new Set(entries.keys());
    for (const id of early) entries.delete(id);
    index = createTextIndex(contents);
    for (const id of early) index.remove(id);
    for (const [id, version, kind, heldOn, waitsSince] of known.entries) {
      if (early.has(id)) continue;
      const place = records.places.get(id);
      if (place?.version === version) note(id, place.owner, { version, kind, heldOn, waitsSince });
      else index.remove(id);
    }
  }

  async function readOne(recordId: RecordId, place: Place): Promise<void> {
    const body = await records.read(recordId);
    // Unreadable is not known: the next opening tries again.
    if (!body.ok && body.error.type === 'unreadable') return;
    // It was typed in meanwhile: what is known is newer.
    if ((entries.get(recordId)?.version ?? 0) >= place.version) return;
    const conversation = body.ok ? migrateConversation(body.value) : null;
    const file = body.ok ? migrateCase(body.value) : null;
    if (conversation?.ok) put(conversation.value, place.version);
    else if (file?.ok) putCase(file.value, place.version);
    else putOther(recordId, body.ok ? body.value.kind : 'none', place.version);
  }

  function put(file: ConversationFile, version: number): void {
    const waitsSince = readBackWaitingSince(file);
    note(file.id, ownerOfCase(file.caseId), {
      version,
      kind: 'conversation',
      heldOn: file.heldOn,
      waitsSince,
    });
    index.put(file.id, joined(searchTextsOfConversation(file)));
  }

  function putCase(file: CaseFile, version: number): void {
    note(file.id, ownerOfCase(file.id), { version, kind: 'case', heldOn: null, waitsSince: null });
    index.put(file.id, joined(searchTextsOf(file)));
  }

  function putOther(recordId: RecordId, kind: string, version: number): void {
    const owner = records.places.get(recordId)?.owner;
    if (owner) note(recordId, owner, { version, kind, heldOn: null, waitsSince: null });
    index.remove(recordId);
  }

  /** The places of one record that answer the query; several where a case says it in several places. */
  function hitsIn(
    value: RecordBody,
    words: ReadonlySet<string>,
    phrases: readonly (readonly string[])[],
    pseudonymOf: (caseId: RecordId) => string,
  ): readonly SearchHit[] {
    const conversation = migrateConversation(value);
    const file = conversation.ok ? null : migrateCase(value);
    const found = conversation.ok
      ? {
          caseId: conversation.value.caseId,
          heldOn: conversation.value.heldOn,
          texts: searchTextsOfConversation(conversation.value),
        }
      : file?.ok
        ? { caseId: file.value.id, heldOn: null, texts: searchTextsOf(file.value) }
        : null;
    if (!found) return [];
    const { caseId, heldOn } = found;
    return answeringTexts(found.texts, words, phrases)
      .slice(0, mostPlaces)
      .map(({ place, text }) => ({
        caseId,
        pseudonym: pseudonymOf(caseId),
        place,
        heldOn,
        snippet: cutSnippet(text, words),
      }));
  }

  return {
    isComplete: () => complete,
    put,
    putCase,
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
      let lastHeldOn: CalendarDay | null = null;
      for (const recordId of members) {
        const heldOn = entries.get(recordId)?.heldOn ?? null;
        if (heldOn !== null && (lastHeldOn === null || heldOn > lastHeldOn)) lastHeldOn = heldOn;
      }
      return { count: members.size, lastHeldOn };
    },
    readBacksOf: (caseId) =>
      [...(byCase.get(caseId) ?? [])].flatMap((conversationId) => {
        const entry = entries.get(conversationId);
        return entry?.waitsSince && entry.heldOn
          ? [{ conversationId, heldOn: entry.heldOn, since: entry.waitsSince }]
          : [];
      }),
    async search(text, limit, pseudonymOf) {
      const query = parseQuery(text);
      const exactly = query.phrases.length > 0;
      // Phrases are verified in the notes themselves, so that more notes are looked at than are shown.
      const found = index.find(query, exactly ? mostVerified : limit);
      const hits: SearchHit[] = [];
      let refuted = 0;
      for (let at = 0; at < found.ids.length && hits.length < limit; at += limit) {
        for (const body of await records.readMany(found.ids.slice(at, at + limit))) {
          const places = body.ok ? hitsIn(body.value, found.words, query.phrases, pseudonymOf) : [];
          hits.push(...places.slice(0, limit - hits.length));
          if (places.length === 0) refuted += 1;
        }
      }
      return { hits, total: found.total - refuted, complete };
    },
    async writeCache() {
      const rows = [...entries].map(([id, { version, kind, heldOn, waitsSince }]) => [
        id,
        version,
        kind,
        heldOn,
        waitsSince,
      ]);
      const contents = index.contents();
      // Every save of a note left its former number dead in the index; this is where they go.
      index = createTextIndex(contents);
      const encoded = toBase64(encodeIndex(contents));
      await cache.write(JSON.stringify({ format: 2, entries: rows, index: encoded }));
    },
  };
}

function joined(texts: readonly SearchText[]): string {
  return texts.map(({ text }) => text).join('\n');
}

/**
 * The texts of a record in which the query is found, those with more of its words first. The words of a query may be
 * spread over several texts of one case.
 */
function answeringTexts(
  texts: readonly SearchText[],
  words: ReadonlySet<string>,
  phrases: readonly (readonly string[])[],
): readonly SearchText[] {
  if (phrases.length > 0) {
    return texts.filter(({ text }) => phrases.every((phrase) => containsPhrase(text, phrase)));
  }
  if (texts.length === 1) return texts;
  return texts
    .map((one) => ({ one, found: new Set(foldedWords(one.text).filter((word) => words.has(word))).size }))
    .filter(({ found }) => found > 0)
    .toSorted((left, right) => right.found - left.found)
    .map(({ one }) => one);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
