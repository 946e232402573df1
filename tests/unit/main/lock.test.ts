import { describe, expect, it } from 'vitest';
import type { LockReason } from '../../../src/bridge';
import { createLock, type Lock } from '../../../src/main/lock';
import { type ManualClock, manualClock } from './support/manual-clock';

const minute = 60_000;

interface Stage {
  readonly clock: ManualClock;
  readonly lock: Lock;
  readonly done: string[];
  readonly asked: LockReason[];
}

function stage(idleMinutes = 5): Stage {
  const clock = manualClock();
  const done: string[] = [];
  const asked: LockReason[] = [];
  const lock = createLock({
    clock,
    idleMinutes: () => idleMinutes,
    ask: (reason) => asked.push(reason),
    endPage: async () => {
      done.push('ended');
    },
    openPage: () => done.push('opened'),
    forgetCopies: async () => {
      done.push('forgot');
    },
  });
  return { clock, lock, done, asked };
}

describe('locking', () => {
  it('ends the page, and only then opens a fresh one', async () => {
    const { lock, done, clock } = stage();
    const locked = lock.request('asked');
    lock.answered({ appended: true, reason: 'asked' });
    await locked;
    expect(done).toEqual(['forgot', 'ended', 'opened']);
    expect(lock.lastLock()).toEqual({ reason: 'asked', at: clock.wall(), idleMinutes: 5, appended: true });
  });

  it('waits 150 ms for a page that does not answer, and says that nothing was appended', async () => {
    const { lock, done, clock } = stage();
    const locked = lock.request('suspended');
    await clock.pass(149);
    expect(done).toEqual([]);
    await clock.pass(1);
    await locked;
    expect(done).toContain('ended');
    expect(lock.lastLock()).toMatchObject({ reason: 'suspended', appended: false });
  });

  it('locks once when it is asked several times', async () => {
    const { lock, done, asked } = stage();
    const first = lock.request('screen-locked');
    const second = lock.request('suspended');
    lock.answered({ appended: true, reason: 'asked' });
    lock.answered({ appended: false, reason: 'asked' });
    await Promise.all([first, second]);
    expect(asked).toEqual(['screen-locked']);
    expect(done.filter((step) => step === 'opened')).toHaveLength(1);
    expect(lock.lastLock()).toMatchObject({ reason: 'screen-locked', appended: true });
  });

  it('locks at once when the page asks for it', async () => {
    const { lock, done, asked, clock } = stage();
    lock.answered({ appended: true, reason: 'idle' });
    await clock.pass(0);
    expect(asked).toEqual([]);
    expect(done).toEqual(['forgot', 'ended', 'opened']);
    expect(lock.lastLock()).toMatchObject({ reason: 'idle', appended: true });
  });

  it('opens no fresh page when it is left', async () => {
    const { lock, done } = stage();
    const left = lock.leave();
    lock.answered({ appended: true, reason: 'asked' });
    await left;
    expect(done).toEqual(['forgot', 'ended']);
  });

  it('opens no fresh page when it is left while it locks', async () => {
    const { lock, done, clock } = stage();
    void lock.request('idle');
    const left = lock.leave();
    await clock.pass(150);
    await left;
    expect(done).toEqual(['forgot', 'ended']);
  });

  it('is left although the clipboard hangs', async () => {
    const clock = manualClock();
    const lock = createLock({
      clock,
      idleMinutes: () => 5,
      ask: () => {},
      endPage: async () => {},
      openPage: () => {},
      forgetCopies: () => new Promise(() => {}),
    });
    let gone = false;
    void lock.leave().then(() => {
      gone = true;
    });
    await clock.pass(150 + 499);
    expect(gone).toBe(false);
    await clock.pass(1);
    expect(gone).toBe(true);
  });
});

describe('idle time', () => {
  it('locks after the chosen minutes without a key, and not before', async () => {
    const { lock, asked, clock } = stage(2);
    lock.postpone();
    await clock.pass(2 * minute - 1);
    expect(asked).toEqual([]);
    await clock.pass(1);
    expect(asked).toEqual(['idle']);
  });

  it('begins anew with every postponing', async () => {
    const { lock, asked, clock } = stage(1);
    for (let round = 0; round < 10; round += 1) {
      lock.postpone();
      await clock.pass(minute - 1);
    }
    expect(asked).toEqual([]);
  });

  it('does not lock a page at which nobody has been yet', async () => {
    const { asked, clock } = stage(1);
    await clock.pass(60 * minute);
    expect(asked).toEqual([]);
  });

  it('does not grow when the clock is set back', async () => {
    const { lock, asked, clock } = stage(5);
    lock.postpone();
    await clock.pass(minute);
    clock.setWall(clock.wall() - 24 * 60 * minute);
    await clock.pass(4 * minute - 1);
    expect(asked).toEqual([]);
    await clock.pass(1);
    expect(asked).toEqual(['idle']);
  });

  it('counts the time that the computer slept', async () => {
    const { lock, asked, clock } = stage(5);
    lock.postpone();
    clock.sleep(5 * minute);
    await clock.pass(15_000);
    expect(asked).toEqual(['idle']);
  });

  it('is over after locking: the fresh page is left alone', async () => {
    const { lock, asked, clock } = stage(1);
    lock.postpone();
    lock.answered({ appended: true, reason: 'asked' });
    await clock.pass(60 * minute);
    expect(asked).toEqual([]);
  });
});

describe('the longest time open', () => {
  const hour = 60 * minute;

  it('is 8 hours, however busy somebody is', async () => {
    const { lock, asked, clock } = stage(15);
    for (let round = 0; round < 48; round += 1) {
      lock.postpone();
      await clock.pass(10 * minute);
    }
    expect(asked).toEqual(['too-long']);
  });

  it('is 8 hours also when the clock is set back every hour', async () => {
    const { lock, asked, clock } = stage(15);
    for (let round = 0; round < 48; round += 1) {
      lock.postpone();
      await clock.pass(10 * minute);
      if (round % 6 === 5) clock.setWall(clock.wall() - hour);
    }
    expect(asked).toEqual(['too-long']);
  });
});
