import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ownerOfCase } from '../../../../src/core/vault/ids';
import { describeVault } from '../../../../src/renderer/vault-worker/unlocking';
import { memoryDatabase } from '../../../support/memory-database';
import { must, type VaultOnDisk, vaultOnDisk } from '../../../support/vault-on-disk';
import { notesOf } from '../../../support/writing';

const script = new URL('../../../support/endless-writer.ts', import.meta.url).pathname;

let disk: VaultOnDisk;
let program = '';
beforeAll(async () => {
  program = mkdtempSync(join(tmpdir(), 'luwte-writer-'));
  // Built once, since each of the many processes would otherwise spend most of its time on reading TypeScript.
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: script,
      outDir: program,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
});
afterAll(() => rmSync(program, { recursive: true, force: true }));
beforeEach(() => {
  disk = vaultOnDisk();
});
afterEach(() => disk.remove());

function startWriter(folder: string, work: string, given: number) {
  const writer = spawn(process.execPath, [join(program, 'writer.mjs'), folder, work, String(given)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  const started = new Promise<void>((resolve) => {
    writer.stdout.on('data', (part: Buffer) => {
      printed += part.toString();
      resolve();
    });
  });
  const ended = once(writer, 'close').then(([, signal]) => ({
    signal: signal as string | null,
    lines: printed.split('\n').slice(0, -1),
  }));
  return { started, ended, kill: () => writer.kill('SIGKILL') };
}

/** Lets the writer write for a random while, kills it with SIGKILL, and answers with what it had acknowledged. */
async function writeUntilKilled(round: number): Promise<Map<string, number>> {
  const writer = startWriter(disk.folder, 'typing', round);
  await writer.started;
  await new Promise((resolve) => setTimeout(resolve, randomInt(20, 300)));
  writer.kill();
  const acknowledged = new Map<string, number>();
  for (const line of (await writer.ended).lines) {
    const [id = '', , , , count = '0'] = line.split(' ');
    acknowledged.set(id, Number(count));
  }
  return acknowledged;
}

it('loses nothing that was acknowledged when the process is killed in the middle of writing', async () => {
  for (let round = 0; round < 4; round += 1) {
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

/** Each number of a call at which the process kills itself, and what must be true in that folder afterwards. */
async function killedAt(
  work: string,
  calls: readonly number[],
  expectTrue: (killed: VaultOnDisk, acknowledged: readonly string[]) => Promise<void>,
): Promise<void> {
  for (const call of calls) {
    const killed = vaultOnDisk();
    const { signal, lines } = await startWriter(killed.folder, work, call).ended;
    expect(signal).toBe('SIGKILL');
    await expectTrue(killed, lines);
    killed.remove();
  }
}

/** The vault from its files alone, with nothing in it that needs telling but what a kill explains. */
async function opened(killed: VaultOnDisk) {
  const vault = must(await killed.restart(memoryDatabase()).unlock());
  const kinds = vault.findings.map((finding) => finding.kind);
  expect(kinds.filter((kind) => kind !== 'database-rebuilt' && kind !== 'keys-slot-repaired')).toEqual([]);
  return vault;
}

describe('a process that is killed', () => {
  it('while it compacts the journal loses nothing, and the journal can be compacted later', async () => {
    // In turn: within the new journal, before it gets its name, before each slot of the keys, before the old one goes.
    await killedAt('compacting', [3, 7, 9, 11, 13], async (killed, lines) => {
      const vault = await opened(killed);
      const [only] = vault.cases.list();
      if (!only) throw new Error('the case is gone');
      expect(lines).toEqual([`${only.file.id} Weer kort.`]);
      expect(await notesOf(vault, only.file.id)).toEqual(['Weer kort.']);
      await vault.records.compactIfWorthwhile();
      const { journals } = must(await killed.restart().surroundings.disk.journal.list());
      expect(journals.at(-1)).toMatchObject({ generation: 2 });
      expect(journals.at(-1)?.byteLength).toBeLessThan(2_000_000);
      expect(await notesOf(await opened(killed), only.file.id)).toEqual(['Weer kort.']);
    });
  });

  it('while it re-keys a case loses nothing, and what was deleted becomes unreadable at the next opening', async () => {
    // In turn: with the new key in one slot, before the records under it, with the old key in one slot, at the very end.
    await killedAt('re-keying', [3, 7, 11, 19], async (killed) => {
      const vault = await opened(killed);
      const [only] = vault.cases.list();
      if (!only) throw new Error('the case is gone');
      expect(await notesOf(vault, only.file.id)).toEqual(['Dit blijft.']);
      expect(vault.rekeying.isDue()).toBe(true);
      must(await vault.rekeying.finish());
      expect(await vault.keys.all(ownerOfCase(only.file.id))).toHaveLength(1);
      expect(await notesOf(await opened(killed), only.file.id)).toEqual(['Dit blijft.']);
    });
  });

  it('while it makes a vault leaves none, or a whole one', async () => {
    // In turn: before the first slot, with one slot, without a journal, between the first anchors.
    await killedAt('making', [5, 9, 13, 19], async (killed) => {
      const state = await describeVault(killed.restart().surroundings);
      if (state.kind === 'absent') {
        await killed.restart().make();
        return;
      }
      expect(state.kind).toBe('locked');
      expect((await opened(killed)).cases.list().length).toBeLessThanOrEqual(1);
    });
  });
});
