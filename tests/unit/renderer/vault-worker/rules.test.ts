import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseChange } from '../../../../src/core/cases/changes/change';
import { consequencesEdition } from '../../../../src/core/cases/parts/consents';
import type { CalendarDay, RecordId } from '../../../../src/core/cases/values';
import { ownerOfCase } from '../../../../src/core/vault/ids';
import type { OpenVault } from '../../../../src/renderer/vault-worker/open-vault';
import { memoryDatabase } from '../../../support/memory-database';
import { intake, must, type VaultOnDisk, vaultOnDisk } from '../../../support/vault-on-disk';

/** The rules that protect people, against messages that no screen would send and rows that an older Luwte wrote. */

let disk: VaultOnDisk;
let vault: OpenVault;
let caseId: RecordId;
beforeEach(async () => {
  disk = vaultOnDisk();
  vault = await disk.make();
  caseId = must(await vault.cases.create(intake())).id;
});
afterEach(() => disk.remove());

const day = '2026-11-12' as CalendarDay;

const againstTheReporter = {
  what: 'De melder werkt voorlopig thuis.',
  by: 'leidinggevende',
  from: { certainty: 'day', day },
  restricts: 'reporter',
  view: 'objects',
  wayOut: null,
} as const;

/** As a message would arrive: nothing vouches for its type. */
async function send(message: unknown): Promise<string> {
  const answer = await vault.cases.change(caseId, message as CaseChange);
  if (answer.ok) return 'done';
  return answer.error.type === 'refused' ? answer.error.refusal.type : answer.error.type;
}

describe('a hand-written message to the worker', () => {
  it.each([
    ['without a way out', againstTheReporter],
    [
      'with an empty request',
      { ...againstTheReporter, wayOut: { kind: 'requested', words: ' ', saidOn: day } },
    ],
    ['that restricts both', { ...againstTheReporter, restricts: 'both' }],
  ])('sets no measure that restricts the reporter, %s', async (_how, content) => {
    expect(await send({ kind: 'add-measure', content })).toBe('restricts-the-reporter');
    expect(vault.cases.get(caseId)?.measures).toEqual([]);
  });

  it('closes no case before aftercare is decided', async () => {
    expect(await send({ kind: 'close', closedOn: day })).toBe('aftercare-undecided');
    expect(vault.cases.get(caseId)?.status).toBe('listening');
  });

  it('makes no formal report without the consequences seen and a fresh consent', async () => {
    const step = { kind: 'step-forward', to: 'formal-report', consequences: consequencesEdition };
    expect(await send(step)).not.toBe('done');
    expect(await send({ kind: 'show-consequences', edition: consequencesEdition })).toBe('done');
    expect(await send(step)).not.toBe('done');
    expect(vault.cases.get(caseId)?.status).toBe('listening');
  });

  it.each([
    { kind: 'set-status', status: 'closed' },
    { kind: 'set-wishes', content: { wish: '', nonWish: '', status: 'closed' } },
    { kind: 'set-star', star: true, measures: [againstTheReporter] },
    { kind: 'set-intake', content: { openedOn: '2026-02-31', channel: 'phone', track: 'omgangsvormen' } },
    null,
    'close',
  ])('changes nothing that it does not name: %j', async (message) => {
    const before = vault.cases.get(caseId);
    expect(await send(message)).toBe('invalid');
    expect(vault.cases.get(caseId)).toBe(before);
  });
});

describe('a row that the first run wrote', () => {
  it.each(['signal', 'formal-report', 'closed'] as const)(
    'as %s counts as listening, says what it was, and passes no rule by',
    async (status) => {
      const old = {
        kind: 'case',
        format: 1,
        id: caseId,
        ...intake(),
        status,
        createdAt: 1_790_000_000_000,
        changedAt: 1_790_000_000_000,
      };
      must(await vault.records.save([{ recordId: caseId, owner: ownerOfCase(caseId), value: old }]));
      vault = must(await disk.restart(memoryDatabase()).unlock());
      const file = vault.cases.get(caseId);
      expect(file?.status).toBe('listening');
      expect(file?.former).toEqual({ status });
      expect(file?.consents).toEqual([]);
      expect(await send({ kind: 'close', closedOn: day })).toBe('aftercare-undecided');
      expect(await send({ kind: 'add-measure', content: againstTheReporter })).toBe('restricts-the-reporter');
    },
  );
});
