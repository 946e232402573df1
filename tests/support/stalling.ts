import type { VaultOnDisk } from './vault-on-disk';

/** What is awaited until it is opened, so that a test decides what happens in between. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** From now on the disk does not give these frames of the journal; the answer lets them be read again. */
export function refuseReads({ surroundings }: VaultOnDisk, ...sequences: readonly number[]): () => void {
  const { journal } = surroundings.disk;
  const { read } = journal;
  const refusing: typeof read = async (asked) =>
    asked.sequences.some((sequence) => sequences.includes(sequence))
      ? { ok: false, error: { type: 'input-output' } }
      : read(asked);
  Object.assign(journal, { read: refusing });
  return () => {
    Object.assign(journal, { read });
  };
}
