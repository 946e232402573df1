import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, expect, it } from 'vitest';
import { memoryDatabase } from '../../../support/memory-database';
import { must, vaultOnDisk } from '../../../support/vault-on-disk';

const disk = vaultOnDisk();
afterAll(() => disk.remove());

/** Lets the writer write for a random while, kills it with SIGKILL, and answers with what it had acknowledged. */
async function writeUntilKilled(round: number): Promise<Map<string, number>> {
  const script = new URL('../../../support/endless-writer.ts', import.meta.url).pathname;
  const writer = spawn(process.execPath, ['--import', 'tsx', script, disk.folder, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  const started = new Promise<void>((resolve) => {
    writer.stdout.on('data', (part: Buffer) => {
      printed += part.toString();
      resolve();
    });
  });
  await started;
  await new Promise((resolve) => setTimeout(resolve, randomInt(20, 300)));
  writer.kill('SIGKILL');
  await once(writer, 'exit');
  const acknowledged = new Map<string, number>();
  for (const line of printed.split('\n').slice(0, -1)) {
    const [id = '', , , , count = '0'] = line.split(' ');
    acknowledged.set(id, Number(count));
  }
  return acknowledged;
}

it('loses nothing that was acknowledged when the process is killed in the middle of writing', async () => {
  for (let round = 0; round < 8; round += 1) {
    const acknowledged = await writeUntilKilled(round);
    expect(acknowledged.size).toBe(1);
    const vault = must(await disk.restart(memoryDatabase()).unlock());
    const kinds = vault.findings.map((finding) => finding.kind);
    expect(kinds.filter((kind) => kind !== 'database-rebuilt' && kind !== 'keys-slot-repaired')).toEqual([]);
    const [only] = vault.cases.list();
    if (!only) throw new Error('the case is gone');
    const talks = await vault.conversations.list(only.file.id);
    expect(talks).toHaveLength(round + 1);
    for (const [id, count] of acknowledged) {
      const notes = talks.find((one) => one.id === id)?.notes ?? '';
      expect(Number(notes.split(' ').at(-1))).toBeGreaterThanOrEqual(count);
    }
  }
});
