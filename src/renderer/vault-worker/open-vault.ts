import type { Disk, SlotName } from '../../bridge';
import type { CalendarDay, RecordId } from '../../core/cases/values';
import { ok, type Result } from '../../core/result';
import { noAuditHead } from '../../core/vault/anchor';
import type { Random } from '../../core/vault/bytes';
import type { OpenedKeysFile } from '../../core/vault/keys-file';
import type { OpeningFinding, VaultEvent } from './api';
import { type Cases, createCases } from './cases';
import { type Catalogue, createCatalogue } from './catalogue';
import type { ChoiceFailure } from './choose-journal';
import { type Conversations, createConversations } from './conversations';
import type { Database } from './database';
import { createDatabaseWriter } from './database-writer';
import { createIdentities, type Identities } from './identities';
import { createKeys, type Keys } from './keys';
import { openReplicas } from './opening';
import { createRekeying, type Rekeying } from './rekeying';
import { createRecords, type Records } from './records';
import type { Replicas } from './replicas';
import { createSearchCache } from './search-cache';
import { createSettings, type Settings } from './settings';
import { keysWritten, keysWrittenId, keysWrittenRecord } from './self-records';

/** What the wiring file brings: everything that is not a pure function of the vault's own bytes. */
export interface Surroundings {
  readonly disk: Disk;
  readonly database: Database;
  readonly random: Random;
  readonly now: () => number;
  readonly today: () => CalendarDay;
  readonly after: (milliseconds: number, callback: () => void) => () => void;
  readonly tell: (event: VaultEvent) => void;
}

/** An unlocked vault, with all that the page may do in it. */
export interface OpenVault {
  readonly keys: Keys;
  readonly records: Records;
  readonly cases: Cases;
  readonly conversations: Conversations;
  readonly identities: Identities;
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  readonly rekeying: Rekeying;
  readonly findings: readonly OpeningFinding[];
  /** Seals where the journal stands now into the keys file. */
  readonly writeAnchor: () => Promise<boolean>;
}

/** The search cache is written anew when nothing was saved for so long. */
const quietBeforeCaching = 20_000;

export async function openVault(
  around: Surroundings,
  file: OpenedKeysFile,
  firstSlot: SlotName,
  replicas: Replicas,
): Promise<Result<OpenVault, ChoiceFailure>> {
  const { disk, database, random, now, today, after, tell } = around;
  const { keys: vaultKeys, generation, keyring, anchor } = file;
  const keys = createKeys({ disk, random }, { keys: vaultKeys, generation, keyring, firstSlot });

  const progress = (done: number, total: number) =>
    tell({ kind: 'progressed', task: 'rebuilding', done, total });
  const opened = await openReplicas({ disk, database, keys, progress }, anchor, replicas);
  if (!opened.ok) return opened;
  const { journal, known } = opened.value;

  const writer = createDatabaseWriter({
    database,
    after,
    tell: (state) => tell({ kind: 'database-state-changed', state }),
  });
  const stored = createRecords({ keys, journal, database, writer, random, now }, known);
  let cancelCaching = () => {};
  const records: Records = {
    ...stored,
    async save(items) {
      const saved = await stored.save(items);
      cancelCaching();
      cancelCaching = after(quietBeforeCaching, () => void tidy());
      return saved;
    },
  };

  const catalogue = createCatalogue({
    records,
    cache: createSearchCache(database, keys, random),
    progress: (task, done, total) => tell({ kind: 'progressed', task, done, total }),
  });
  const writeCache = () => catalogue.writeCache();
  const rekeying = createRekeying({ records, keys, journal, random, writeCache });
  const cases = createCases({ records, keys, journal, catalogue, rekeying, random, now, today });
  await rekeying.resume();
  const conversations = createConversations({
    records,
    cases,
    catalogue,
    rekeying,
    random,
    now,
    today,
    after,
    tell: (recordId: RecordId, state) => tell({ kind: 'save-state-changed', recordId, state }),
  });

  async function tidy(): Promise<void> {
    if (catalogue.isComplete()) await writeCache().catch(() => undefined);
    await records.compactIfWorthwhile();
  }

  async function writeAnchor(): Promise<boolean> {
    const written = await records.alone(() => keys.write((same) => same, journal.anchor()));
    return written.ok && (await stored.save([keysWrittenRecord(keys.generation())])).ok;
  }

  const findings = [...opened.value.findings];
  if (await keysRolledBack(records, generation)) findings.push({ kind: 'keys-rolled-back' });
  const { unreadable } = await cases.load();
  if (unreadable > 0) findings.push({ kind: 'records-unreadable', records: unreadable });
  const settings = createSettings(records, cases, today);
  await settings.load();
  const identities = createIdentities({ records, cases, rekeying, random, now });
  return ok({
    keys,
    records,
    cases,
    conversations,
    identities,
    settings,
    catalogue,
    rekeying,
    findings,
    writeAnchor,
  });
}

async function keysRolledBack(records: Records, generation: number): Promise<boolean> {
  const body = await records.read(keysWrittenId);
  const noted = body.ok ? keysWritten.safeParse(body.value).data : undefined;
  return noted !== undefined && noted.generation > generation;
}

/** Stands in the keys file until the journal of a new vault exists. */
export const firstAnchor = {
  journalGeneration: 1,
  sequence: 0,
  head: new Uint8Array(32),
  auditHead: noAuditHead,
} as const;
