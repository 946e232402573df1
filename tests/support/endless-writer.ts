import { failingFileSystem, type FileCall } from './failing-file-system';
import { intake, must, talk, vaultOnDisk } from './vault-on-disk';
import { caseWith, fillJournal, write } from './writing';

/**
 * Opens the vault in the folder, works in it and prints each text once it is acknowledged. Made to be killed: it either
 * types without end, or kills itself, as hard as the system can, at the file-system call with the given number inside
 * the work that is named.
 */
const [folder = '', work = 'typing', given = '0'] = process.argv.slice(2);
const fs = failingFileSystem();
const disk = vaultOnDisk({ folder, fs });

const acknowledge = (id: string, text: string) => process.stdout.write(`${id} ${text}\n`);

/** Counts only what changes the disk: between two reads nothing can be torn. */
const changing: ReadonlySet<FileCall> = new Set([
  'rename',
  'unlink',
  'syncFolder',
  'file.write',
  'file.truncate',
  'file.sync',
]);

function dieAtCall(number: number): void {
  let calls = 0;
  fs.fail((call) => {
    if (changing.has(call) && (calls += 1) === number) process.kill(process.pid, 'SIGKILL');
    return null;
  });
}

async function typeWithoutEnd(round: string): Promise<void> {
  const vault = round === '0' ? await disk.make() : must(await disk.unlock());
  const first = vault.cases.list()[0]?.file ?? must(await vault.cases.create(intake()));
  const conversation = must(await vault.conversations.start(first.id, talk(`ronde ${round}, tekst 0`)));
  acknowledge(conversation.id, `ronde ${round}, tekst 0`);
  for (let count = 1; ; count += 1) {
    const text = `ronde ${round}, tekst ${count}`;
    await write(vault, conversation.id, text);
    acknowledge(conversation.id, text);
    if (count % 7 === 0)
      must(await vault.cases.change(first.id, { kind: 'set-wishes', content: { wish: text, nonWish: '' } }));
    if (count % 11 === 0) await vault.writeAnchor();
  }
}

async function compact(): Promise<void> {
  const vault = await disk.make();
  const { caseId, id } = await caseWith(vault, ['Wordt lang.']);
  await fillJournal(vault, id);
  acknowledge(caseId, 'Weer kort.');
  dieAtCall(Number(given));
  await vault.records.compactIfWorthwhile();
}

async function rekey(): Promise<void> {
  const vault = await disk.make();
  const { caseId, id } = await caseWith(vault, ['Dit moet weg.', 'Dit blijft.']);
  must(await vault.conversations.remove(id));
  acknowledge(caseId, 'Dit blijft.');
  dieAtCall(Number(given));
  must(await vault.rekeying.finish());
}

async function make(): Promise<void> {
  dieAtCall(Number(given));
  const vault = await disk.make();
  const { caseId } = await caseWith(vault, ['Het eerste gesprek.']);
  acknowledge(caseId, 'Het eerste gesprek.');
}

const works = { compacting: compact, 're-keying': rekey, making: make };
if (work === 'typing') await typeWithoutEnd(given);
else await works[work as keyof typeof works]();
// Work that is done before the call with that number comes ends in peace, which the test takes for a fault.
process.exit(0);
