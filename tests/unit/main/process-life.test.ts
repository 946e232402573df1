import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { isAlive } from '../../../src/main/process-life';

describe('a process', () => {
  it('is alive until it was ended', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const id = child.pid ?? 0;
    expect(isAlive(id)).toBe(true);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    expect(isAlive(id)).toBe(false);
  });

  it.runIf(process.platform === 'linux')('has ended although its parent does not take notice', async () => {
    // The shell becomes a program that never waits for the child which it started before.
    const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 30']);
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const id = Number(line.toString());
    await expect.poll(() => isAlive(id)).toBe(false);
    expect(process.kill(id, 0)).toBe(true);
    parent.kill('SIGKILL');
  });

  it('of no number is none', () => {
    expect(isAlive(0)).toBe(false);
    expect(isAlive(-1)).toBe(false);
  });
});
