import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeNetworkSpace, type NetworkSpace, unreachable } from '../support/no-packet/network-space';
import { root } from './support/built';

/**
 * Measured at the sockets, by a capture of every interface in a network namespace of its own: a request recorder does
 * not see what WebRTC sends. Linux and root are needed; the test fails where they are not, rather than pass unseen.
 */

const everyWay = [
  'fetch',
  'beacon',
  'WebRTC stun',
  'WebRTC turn',
  'preconnect',
  'form',
  'window.open',
  'navigation',
];
/** Enough of them to show that the same script does reach a network where it may. */
const tellingWays = ['fetch', 'WebRTC stun', 'WebRTC turn'];
const script = join(root, 'tests/support/no-packet/hostile-run.ts');
let folder: string;
let space: NetworkSpace | null = null;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luwte-capture-'));
  expect(spawnSync('tcpdump', ['--version']).status, 'tcpdump is installed').toBe(0);
  space = makeNetworkSpace();
});
test.afterEach(() => {
  space?.remove();
  space = null;
  rmSync(folder, { recursive: true, force: true });
});

function inSpace(): NetworkSpace {
  if (!space) throw new Error('no namespace was made');
  return space;
}

async function attack(where: 'luwte' | 'open'): Promise<string[]> {
  return inSpace().capture(folder, async () => {
    const printed = await inSpace().run(process.execPath, ['--import', 'tsx', script, where]);
    for (const way of where === 'luwte' ? everyWay : tellingWays) {
      expect(printed, 'the script made every attempt').toContain(`tried: ${way}`);
    }
  });
}

test('no packet leaves while a hostile script in the page tries every way out', async () => {
  expect(await attack('luwte')).toEqual([]);
});

test('the same script reaches the network from a Chromium without our walls, and the capture sees it', async () => {
  const packets = (await attack('open')).join('\n');
  expect(packets).toContain(`${unreachable.beyond}.80`);
  expect(packets).toContain(`${unreachable.beyond}.3478: UDP`);
});

test('the capture sees one packet that is sent on purpose', async () => {
  const packets = await inSpace().capture(folder, async () => {
    const send = `const s=require('node:dgram').createSocket('udp4');s.send('x',9,'${unreachable.beyond}',()=>s.close())`;
    await inSpace().run(process.execPath, ['-e', send]);
  });
  expect(packets).toHaveLength(1);
  expect(packets[0]).toContain(`${unreachable.beyond}.9: UDP`);
});
