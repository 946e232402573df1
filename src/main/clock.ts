import { performance } from 'node:perf_hooks';

/** Time as an argument. A cancelled or elapsed timer may be cancelled again. */
export interface Clock {
  /** Milliseconds since 1970, as the computer tells it: may jump, also backwards. */
  readonly wall: () => number;
  /** Milliseconds since some start: never goes back, and may stand still while the computer sleeps. */
  readonly steady: () => number;
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

export const systemClock: Clock = {
  wall: () => Date.now(),
  steady: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

export interface Moment {
  readonly wall: number;
  readonly steady: number;
}

export function momentOf(clock: Clock): Moment {
  return { wall: clock.wall(), steady: clock.steady() };
}

/** The larger of the two, so that neither a clock set back nor a sleeping computer makes the time seem shorter. */
export function elapsedSince(moment: Moment, clock: Clock): number {
  return Math.max(clock.wall() - moment.wall, clock.steady() - moment.steady);
}
