import {
  type IdentityContent,
  keepIdentity,
  reporterIdentity,
  type ReporterIdentity,
} from '../../core/cases/reporter-identity';
import { hasWords } from '../../core/cases/texts';
import type { RecordId } from '../../core/cases/values';
import { err, ok, type Result } from '../../core/result';
import { type Random, toHex } from '../../core/vault/bytes';
import { ownerOfCase } from '../../core/vault/ids';
import type { IdentityFailure } from './api';
import type { Cases } from './cases';
import type { Records } from './records';
import type { Rekeying } from './rekeying';

/** The reporter's name and address: a record of its own, read only when the advisor asks for it. */
export interface Identities {
  readonly read: (caseId: RecordId) => Promise<IdentityContent | null>;
  /** Without any word in it, what was kept is removed, and the case is re-keyed. */
  readonly keep: (
    caseId: RecordId,
    content: IdentityContent,
  ) => Promise<Result<IdentityContent | null, IdentityFailure>>;
}

export interface IdentitiesSurroundings {
  readonly records: Records;
  readonly cases: Cases;
  readonly rekeying: Rekeying;
  readonly random: Random;
  readonly now: () => number;
}

export function createIdentities({
  records,
  cases,
  rekeying,
  random,
  now,
}: IdentitiesSurroundings): Identities {
  async function find(caseId: RecordId) {
    const { bodies, unreadable } = await records.readAll(ownerOfCase(caseId));
    const found: ReporterIdentity | undefined = bodies.flatMap(
      (body) => reporterIdentity.safeParse(body).data ?? [],
    )[0];
    return { found: found ?? null, unreadable };
  }

  return {
    async read(caseId) {
      const { found } = await find(caseId);
      return found && contentOf(found);
    },
    async keep(caseId, content) {
      const file = cases.get(caseId);
      if (!file) return err({ type: 'absent' });
      const { found: before, unreadable } = await find(caseId);
      // What cannot be read may be the one that is there already.
      if (!before && unreadable > 0) return err({ type: 'not-saved', reason: 'input-output' });
      const kept = keepIdentity(file, before, content, {
        now: now(),
        newId: () => toHex(random(16)) as RecordId,
      });
      if (!kept.ok) return err(kept.error);
      const owner = ownerOfCase(caseId);
      const isEmpty = !Object.values(contentOf(kept.value)).some(hasWords);
      if (isEmpty && !before) return ok(null);
      const saved = isEmpty
        ? await rekeying.remove(kept.value.id, owner)
        : await records.save([{ recordId: kept.value.id, owner, value: kept.value }]);
      if (!saved.ok) return err({ type: 'not-saved', reason: saved.error });
      return ok(isEmpty ? null : contentOf(kept.value));
    },
  };
}

function contentOf({ name, phone, email, address, note }: ReporterIdentity): IdentityContent {
  return { name, phone, email, address, note };
}
