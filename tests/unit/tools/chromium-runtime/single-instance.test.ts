import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeInstanceLock } from '../../../../tools/chromium-runtime/single-instance';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luwte-test-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('one instance a profile', () => {
  it('is told of a second one, which is refused', async () => {
    let seconds = 0;
    const first = await takeInstanceLock(folder, () => {
      seconds += 1;
    });
    const second = await takeInstanceLock(folder, () => {});
    expect([first.held, second.held, seconds]).toEqual([true, false, 1]);
    first.release();
  });

  it('makes room when it ends', async () => {
    (await takeInstanceLock(folder, () => {})).release();
    const again = await takeInstanceLock(folder, () => {});
    expect(again.held).toBe(true);
    again.release();
  });

  it('is replaced when it was killed and left its socket behind', async () => {
    writeFileSync(join(folder, 'preview.socket'), '');
    const lock = await takeInstanceLock(folder, () => {});
    expect(lock.held).toBe(true);
    lock.release();
  });

  it('knows a profile whose path is too long for a socket', async () => {
    const deep = join(folder, 'x'.repeat(120));
    const first = await takeInstanceLock(deep, () => {});
    const second = await takeInstanceLock(deep, () => {});
    expect([first.held, second.held]).toEqual([true, false]);
    first.release();
  });

  it('does not care for another profile', async () => {
    const one = await takeInstanceLock(join(folder, 'one'), () => {});
    const two = await takeInstanceLock(join(folder, 'two'), () => {});
    expect([one.held, two.held]).toEqual([true, true]);
    one.release();
    two.release();
  });
});
