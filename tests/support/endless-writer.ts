import { intake, must, talk, vaultOnDisk } from './vault-on-disk';

/** Opens the vault in the folder and types without end; prints each text once it is acknowledged. Made to be killed. */
const [folder = '', round = '0'] = process.argv.slice(2);
const disk = vaultOnDisk({ folder });
const vault = round === '0' ? await disk.make() : must(await disk.unlock());
const first = vault.cases.list()[0]?.file ?? must(await vault.cases.create(intake()));
const conversation = must(await vault.conversations.start(first.id, talk(`ronde ${round}, tekst 0`)));
process.stdout.write(`${conversation.id} ronde ${round}, tekst 0\n`);
for (let count = 1; ; count += 1) {
  const text = `ronde ${round}, tekst ${count}`;
  must(vault.conversations.type(conversation.id, talk(text)));
  must(await vault.conversations.saveNow(conversation.id));
  process.stdout.write(`${conversation.id} ${text}\n`);
  if (count % 7 === 0)
    must(await vault.cases.change(first.id, { kind: 'set-wishes', content: { wish: text, nonWish: '' } }));
  if (count % 11 === 0) await vault.writeAnchor();
}
