import type { Clock } from '../../../../src/main/clock';

export interface ManualClock extends Clock {
  /** Lets this much time go by on both clocks, and runs what falls due. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** Somebody sets the computer's clock; no time goes by. */
  readonly setWall: (wall: number) => void;
  /** The computer sleeps: only the wall clock goes on. */
  readonly sleep: (milliseconds: number) => void;
}

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

export function manualClock(wallAtStart = 1_800_000_000_000): ManualClock {
  let wall = wallAtStart;
  let steady = 0;
  const timers = new Set<Timer>();

  async function settle(): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  }

  return {
    wall: () => wall,
    steady: () => steady,
    after: (milliseconds, run) => {
      const timer = { due: steady + milliseconds, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass: async (milliseconds) => {
      const end = steady + milliseconds;
      for (;;) {
        const next = [...timers]
          .filter(({ due }) => due <= end)
          .toSorted((left, right) => left.due - right.due)[0];
        const until = next ? Math.max(next.due, steady) : end;
        wall += until - steady;
        steady = until;
        if (!next) break;
        timers.delete(next);
        next.run();
        await settle();
      }
      await settle();
    },
    setWall: (value) => {
      wall = value;
    },
    sleep: (milliseconds) => {
      wall += milliseconds;
    },
  };
}
