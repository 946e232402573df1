import { describe, expect, it } from 'vitest';
import type { RecordId } from '../../../../src/core/cases/values';
import { ok, type Result } from '../../../../src/core/result';
import type { SaveFailureReason, SaveState } from '../../../../src/renderer/vault-worker/api';
import { createTyping } from '../../../../src/renderer/vault-worker/typing';

const id = '0123456789abcdef0123456789abcdef' as RecordId;

/** Typing with a clock that is moved by hand, and saves that end when they are told to. */
function typing() {
  let now = 0;
  let timers: { readonly at: number; readonly callback: () => void }[] = [];
  const saves: {
    readonly text: string;
    readonly end: (result: Result<number, SaveFailureReason>) => void;
  }[] = [];
  const states: SaveState[] = [];
  const subject = createTyping<string>({
    save: (_id, text) => new Promise((end) => saves.push({ text, end })),
    sizeOf: (text) => text.length,
    tell: (_id, state) => states.push(state),
    now: () => now,
    after(milliseconds, callback) {
      const timer = { at: now + milliseconds, callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
  });
  return {
    ...subject,
    saves,
    states,
    async pass(milliseconds: number) {
      now += milliseconds;
      const over = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { callback } of over) callback();
      await turn();
    },
    async end(result: Result<number, SaveFailureReason> = ok(now)) {
      saves.at(-1)?.end(result);
      await turn();
    },
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
const failed: Result<number, SaveFailureReason> = { ok: false, error: 'disk-full' };

describe('typing', () => {
  it('is saved once it pauses', async () => {
    const one = typing();
    one.type(id, 'a');
    await one.pass(200);
    one.type(id, 'ab');
    await one.pass(200);
    expect(one.saves).toHaveLength(0);
    await one.pass(50);
    expect(one.saves.map(({ text }) => text)).toEqual(['ab']);
    await one.end();
    expect(one.states.at(-1)).toEqual({ kind: 'saved', at: 450 });
  });

  it('that never pauses is saved all the same', async () => {
    const one = typing();
    for (let key = 1; key <= 20; key += 1) {
      one.type(id, 'a'.repeat(key));
      await one.pass(100);
    }
    expect(one.saves).not.toHaveLength(0);
  });

  it('is tried again after a failure, and is not said to be saved before it is', async () => {
    const one = typing();
    one.type(id, 'a');
    await one.pass(250);
    await one.end(failed);
    expect(one.states.at(-1)).toEqual({ kind: 'not-saved', reason: 'disk-full', savedUntil: null });
    await one.pass(2_000);
    expect(one.saves).toHaveLength(2);
    await one.end();
    expect(one.states.at(-1)?.kind).toBe('saved');
    expect(await one.saveAll()).toBe(true);
  });
});

describe('typing that is suspended', () => {
  it('waits for the save that is under way, and begins no other', async () => {
    const one = typing();
    one.type(id, 'a');
    await one.pass(250);
    one.type(id, 'ab');
    let isSuspended = false;
    const suspending = one.suspend(id).then(() => {
      isSuspended = true;
    });
    await turn();
    expect(isSuspended).toBe(false);
    await one.end();
    await suspending;
    await one.pass(10_000);
    expect(one.saves).toHaveLength(1);
    expect(await one.saveAll()).toBe(false);
  });

  it('begins no save of what is typed only then', async () => {
    const one = typing();
    await one.suspend(id);
    one.type(id, 'a');
    await one.pass(10_000);
    await one.saveNow(id);
    expect(one.saves).toEqual([]);
  });

  it('is saved when it is resumed', async () => {
    const one = typing();
    one.type(id, 'a');
    await one.suspend(id);
    one.type(id, 'ab');
    one.resume(id);
    await one.pass(250);
    expect(one.saves.map(({ text }) => text)).toEqual(['ab']);
  });

  it('does not try again what failed before it', async () => {
    const one = typing();
    one.type(id, 'a');
    await one.pass(250);
    const suspending = one.suspend(id);
    await one.end(failed);
    await suspending;
    await one.pass(10_000);
    expect(one.saves).toHaveLength(1);
  });

  it('is gone when it is forgotten, also for a save that waited for another', async () => {
    const one = typing();
    one.type(id, 'a');
    await one.pass(250);
    one.type(id, 'ab');
    const second = one.saveNow(id);
    const suspending = one.suspend(id);
    await one.end();
    await suspending;
    one.forget(id);
    await second;
    await one.pass(10_000);
    expect(one.saves.map(({ text }) => text)).toEqual(['a']);
    expect(await one.saveAll()).toBe(true);
  });

  it('can be typed in anew after it was forgotten', async () => {
    const one = typing();
    one.type(id, 'a');
    await one.suspend(id);
    one.forget(id);
    one.type(id, 'b');
    await one.pass(250);
    expect(one.saves.map(({ text }) => text)).toEqual(['b']);
  });
});
