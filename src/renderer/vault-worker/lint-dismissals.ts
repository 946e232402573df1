import { instant, recordId, type RecordId } from '../../core/cases/values';
import { err, ok, type Result } from '../../core/result';
import { z } from '../../core/schema';
import { type Random, toHex } from '../../core/vault/bytes';
import { caseOfOwner, ownerOfCase } from '../../core/vault/ids';
import { tombstone } from '../../core/vault/record';
import type { DismissalReason, DismissFailure, LintedPlace } from './api';
import type { Catalogue } from './catalogue';
import type { Records } from './records';

/**
 * What the advisor looked at and let stand: one record for each text and its words, sealed under the key of the case.
 *
 * | field | holds |
 * |---|---|
 * | `kind`, `format` | `lint-dismissal`, 1 |
 * | `id`, `caseId` | the case is the owner |
 * | `place` | the text: a conversation by its id, or a field by its name |
 * | `finding` | the key of the finding, which holds the marked words |
 * | `reason` | one of the reasons on offer, or one that was typed |
 * | `dismissedAt` | milliseconds since 1970 |
 */
const dismissal = z.strictObject({
  kind: z.literal('lint-dismissal'),
  format: z.literal(1),
  id: recordId,
  caseId: recordId,
  place: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('conversation'), conversationId: recordId }),
    z.strictObject({ kind: z.literal('wish') }),
    z.strictObject({ kind: z.literal('nonWish') }),
    z.strictObject({ kind: z.literal('notKnown') }),
  ]),
  // Marked words are short but for made-up input; beyond this a record would not surely fit its envelope.
  finding: z.string().min(1).max(100_000),
  reason: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('no-person') }),
    z.strictObject({ kind: z.literal('well-known') }),
    z.strictObject({ kind: z.literal('reporter-agrees') }),
    z.strictObject({ kind: z.literal('other'), text: z.string().trim().min(1).max(500) }),
  ]),
  dismissedAt: instant,
});

export type Dismissal = z.infer<typeof dismissal>;

export interface LintDismissals {
  readonly of: (caseId: RecordId) => Promise<readonly Dismissal[]>;
  readonly add: (
    caseId: RecordId,
    place: LintedPlace,
    finding: string,
    reason: DismissalReason,
  ) => Promise<Result<void, DismissFailure>>;
  readonly remove: (gone: readonly Dismissal[]) => Promise<Result<void, DismissFailure>>;
  /** A conversation is about to be removed; what was let stand in it goes first, for it repeats its words. */
  readonly conversationLeaves: (conversationId: RecordId) => Promise<void>;
  readonly conversationReturns: (conversationId: RecordId) => Promise<void>;
}

export interface LintDismissalsSurroundings {
  readonly records: Records;
  readonly catalogue: Catalogue;
  readonly random: Random;
  readonly now: () => number;
}

export function createLintDismissals(around: LintDismissalsSurroundings): LintDismissals {
  const { records, catalogue, random, now } = around;
  /** The cases that were asked for; every dismissal of such a case is here. */
  const loaded = new Map<RecordId, Promise<Map<RecordId, Dismissal>>>();
  const left = new Map<RecordId, readonly Dismissal[]>();

  function load(caseId: RecordId): Promise<Map<RecordId, Dismissal>> {
    const known = loaded.get(caseId) ?? read(caseId);
    loaded.set(caseId, known);
    return known;
  }

  async function read(caseId: RecordId): Promise<Map<RecordId, Dismissal>> {
    const { bodies } = await records.readAll(ownerOfCase(caseId));
    const found = bodies.flatMap((body) => dismissal.safeParse(body).data ?? []);
    return new Map(found.map((one) => [one.id, one]));
  }

  async function save(all: readonly Dismissal[]): Promise<Result<void, DismissFailure>> {
    if (all.length === 0) return ok(undefined);
    const items = all.map((one) => ({ recordId: one.id, owner: ownerOfCase(one.caseId), value: one }));
    const saved = await records.save(items);
    if (!saved.ok) return err({ type: 'not-saved', reason: saved.error });
    for (const one of all) {
      catalogue.putOther(one.id, one.kind, records.places.get(one.id)?.version ?? 0);
      (await load(one.caseId)).set(one.id, one);
    }
    return ok(undefined);
  }

  async function remove(gone: readonly Dismissal[]): Promise<Result<void, DismissFailure>> {
    if (gone.length === 0) return ok(undefined);
    const items = gone.map(({ id, caseId }) => ({
      recordId: id,
      owner: ownerOfCase(caseId),
      value: tombstone,
    }));
    const saved = await records.save(items);
    if (!saved.ok) return err({ type: 'not-saved', reason: saved.error });
    for (const { id, caseId } of gone) {
      catalogue.putOther(id, tombstone.kind, records.places.get(id)?.version ?? 0);
      (await load(caseId)).delete(id);
    }
    return ok(undefined);
  }

  return {
    of: async (caseId) => [...(await load(caseId)).values()],
    async add(caseId, place, finding, reason) {
      const before = [...(await load(caseId)).values()].find((one) => isAbout(one, place, finding));
      const checked = dismissal.safeParse({
        kind: 'lint-dismissal',
        format: 1,
        id: before?.id ?? toHex(random(16)),
        caseId,
        place,
        finding,
        reason,
        dismissedAt: now(),
      });
      if (checked.success) return save([checked.data]);
      return err({ type: 'invalid', field: String(checked.error.issues[0]?.path[0] ?? 'unknown') });
    },
    remove,
    async conversationLeaves(conversationId) {
      const owner = records.places.get(conversationId)?.owner;
      const caseId = owner === undefined ? null : caseOfOwner(owner);
      if (caseId === null) return;
      const about = [...(await load(caseId)).values()].filter(
        ({ place }) => place.kind === 'conversation' && place.conversationId === conversationId,
      );
      const removed = await remove(about);
      if (removed.ok) left.set(conversationId, about);
    },
    async conversationReturns(conversationId) {
      const saved = await save(left.get(conversationId) ?? []);
      if (saved.ok) left.delete(conversationId);
    },
  };
}

export function isAbout(one: Dismissal, place: LintedPlace, finding: string): boolean {
  return one.finding === finding && placeKey(one.place) === placeKey(place);
}

/** Tells the texts of one case apart. */
export function placeKey(place: LintedPlace): string {
  return place.kind === 'conversation' ? place.conversationId : place.kind;
}
