export interface Timers {
  /** Main's own `setTimeout` and `clearTimeout`. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** Ends every timer that main still has, and lets it start no more. */
  readonly stop: () => void;
}

/** Timers that end with their instance: several instances share one process, which goes on. */
export function makeTimers(): Timers {
  const running = new Set<NodeJS.Timeout>();
  let stopped = false;
  return {
    globals: {
      setTimeout: (run: (...values: unknown[]) => void, milliseconds?: number, ...values: unknown[]) => {
        const timer = setTimeout(() => {
          running.delete(timer);
          if (!stopped) run(...values);
        }, milliseconds);
        running.add(timer);
        return timer;
      },
      clearTimeout: (timer: NodeJS.Timeout | undefined) => {
        if (timer) running.delete(timer);
        clearTimeout(timer);
      },
    },
    stop: () => {
      stopped = true;
      for (const timer of running) clearTimeout(timer);
      running.clear();
    },
  };
}
