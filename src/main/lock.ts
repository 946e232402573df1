import type { AppDescription, LockReason } from '../bridge';
import { type Clock, elapsedSince, type Moment, momentOf } from './clock';

/** How long the page may take to append what is being typed. */
const patience = 150;
/** Once in this time the clocks are read, so that a clock set forward is noticed. */
const longestNap = 15_000;
/** A clipboard whose other side hangs may not keep Luwte from ending. */
const longestFarewell = 500;
const longestOpen = 8 * 60 * 60 * 1000;

export interface LockParts {
  readonly clock: Clock;
  readonly idleMinutes: () => number;
  /** Tells the page; it answers through `answered`. */
  readonly ask: (reason: LockReason) => void;
  /** Ends the page and its process: what it knew is gone when this resolves. */
  readonly endPage: () => Promise<void>;
  readonly openPage: () => void;
  readonly forgetCopies: () => Promise<void>;
}

export interface Lock {
  /** Main wants to lock. Resolves when the fresh page is being opened; asking again meanwhile changes nothing. */
  readonly request: (reason: LockReason) => Promise<void>;
  /** The page has appended what was typed, or asks to be locked itself. */
  readonly answered: (answer: { readonly appended: boolean; readonly reason: LockReason }) => void;
  /** Somebody is at the keyboard. The first call since the page was opened also starts the longest time open. */
  readonly postpone: () => void;
  /** As `request`, without a fresh page: for quitting. */
  readonly leave: () => Promise<void>;
  readonly lastLock: () => AppDescription['locked'];
}

export function createLock(parts: LockParts): Lock {
  const { clock } = parts;
  let watch: { readonly opened: Moment; used: Moment } | null = null;
  let stopNap = () => {};
  let running: { readonly done: Promise<void>; readonly answer: (appended: boolean) => void } | null = null;
  let last: AppDescription['locked'] = null;
  let leaving = false;

  function nap(): void {
    stopNap();
    if (!watch) return;
    const idleLeft = parts.idleMinutes() * 60_000 - elapsedSince(watch.used, clock);
    const openLeft = longestOpen - elapsedSince(watch.opened, clock);
    if (openLeft <= 0) void lock('too-long');
    else if (idleLeft <= 0) void lock('idle');
    else stopNap = clock.after(Math.min(idleLeft, openLeft, longestNap), nap);
  }

  function lock(reason: LockReason, known?: boolean): Promise<void> {
    if (running) {
      if (known !== undefined) running.answer(known);
      return running.done;
    }
    let answer: (appended: boolean) => void = () => {};
    const appended = new Promise<boolean>((resolve) => {
      const cancel = clock.after(patience, () => resolve(false));
      answer = (value) => {
        cancel();
        resolve(value);
      };
    });
    running = { done: finish(reason, appended), answer };
    if (known === undefined) parts.ask(reason);
    else answer(known);
    return running.done;
  }

  async function finish(reason: LockReason, appended: Promise<boolean>): Promise<void> {
    const saved = await appended;
    watch = null;
    stopNap();
    last = { reason, at: clock.wall(), idleMinutes: parts.idleMinutes(), appended: saved };
    const forgotten = parts.forgetCopies().catch(() => {});
    await parts.endPage();
    running = null;
    if (leaving) await Promise.race([forgotten, pause(longestFarewell)]);
    else parts.openPage();
  }

  function pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      clock.after(milliseconds, resolve);
    });
  }

  return {
    request: (reason) => lock(reason),
    answered: ({ appended, reason }) => void lock(reason, appended),
    postpone: () => {
      const now = momentOf(clock);
      if (watch) watch.used = now;
      else watch = { opened: now, used: now };
      nap();
    },
    leave: () => {
      leaving = true;
      return lock('asked');
    },
    lastLock: () => last,
  };
}
