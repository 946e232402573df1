import type { RecordId } from '../../src/core/cases/values';
import type { OpenVault } from '../../src/renderer/vault-worker/open-vault';
import { intake, must, talk } from './vault-on-disk';

/** What an advisor does in an open vault, in short words for tests. */

export async function caseWith(vault: OpenVault, notes: readonly string[], pseudonym?: string) {
  const { id: caseId } = must(await vault.cases.create(intake(pseudonym)));
  const ids: RecordId[] = [];
  for (const one of notes) ids.push(must(await vault.conversations.start(caseId, talk(one))).id);
  const [id = caseId] = ids;
  return { caseId, id, ids };
}

export async function write(vault: OpenVault, id: RecordId, notes: string): Promise<void> {
  must(vault.conversations.type(id, talk(notes)));
  must(await vault.conversations.saveNow(id));
}

export async function notesOf(vault: OpenVault, caseId: RecordId): Promise<string[]> {
  return (await vault.conversations.list(caseId)).map((one) => one.notes);
}

/** Writes long texts over each other until compacting the journal is worthwhile. Each of these signs takes three bytes. */
export async function fillJournal(vault: OpenVault, id: RecordId): Promise<void> {
  const long = '€'.repeat(490_000);
  for (let round = 0; round < 12; round += 1) await write(vault, id, `${long}${round}`);
  await write(vault, id, 'Weer kort.');
}

export async function pause(milliseconds = 20): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits for what happens by itself; false when it did not happen within seconds. */
export async function happens(condition: () => boolean): Promise<boolean> {
  for (let turn = 0; turn < 500 && !condition(); turn += 1) await pause(10);
  return condition();
}
