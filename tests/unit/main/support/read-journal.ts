import type { JournalListing } from '../../../../src/bridge';
import { unpackInventory } from '../../../../src/core/vault/inventory';
import { nodeFileSystem } from '../../../../src/main/vault-files/file-system';
import { type Journals, openJournals } from '../../../../src/main/vault-files/journals';

export interface ReadJournal {
  readonly summary: JournalListing['journals'][number];
  /** Record ids and envelopes in their order. */
  readonly entries: readonly { readonly recordId: string; readonly envelope: Uint8Array }[];
}

/** Opens the folder as after a restart, and reads everything in it over the contract's calls. */
export async function readJournals(
  folder: string,
): Promise<{ listing: JournalListing; read: ReadJournal[] }> {
  const journals = openJournals(nodeFileSystem, folder);
  const listed = await journals.list();
  if (!listed.ok) throw new Error(listed.error.type);
  const read: ReadJournal[] = [];
  for (const summary of listed.value.journals)
    read.push({ summary, entries: await readAll(journals, summary) });
  return { listing: listed.value, read };
}

async function readAll(journals: Journals, summary: ReadJournal['summary']): Promise<ReadJournal['entries']> {
  const entries: { recordId: string; envelope: Uint8Array }[] = [];
  const { generation } = summary;
  for (let after = summary.baseSequence; ; ) {
    const page = await journals.inventory({ generation, after });
    if (!page.ok) throw new Error(page.error.type);
    const unpacked = unpackInventory(page.value.entries);
    if (!unpacked.ok) throw new Error(unpacked.error.type);
    let wanted = unpacked.value;
    while (wanted.length > 0) {
      const read = await journals.read({
        generation,
        sequences: wanted.slice(0, 4_096).map(({ sequence }) => sequence),
      });
      if (!read.ok) throw new Error(read.error.type);
      for (const [index, { envelope }] of read.value.frames.entries()) {
        const recordId = wanted[index]?.recordId ?? '';
        entries.push({ recordId, envelope });
      }
      wanted = wanted.slice(read.value.frames.length);
    }
    after = page.value.last;
    if (page.value.done) return entries;
  }
}
