import type { Result } from '../../core/result';

/** Changes that the page has handed over and that are not yet known to be saved: locking waits for them. */
export interface ChangesUnderWay {
  /** Hands back the same promise, so that who asked for the change hears of it as ever. */
  readonly follow: <Value, Failure>(
    change: Promise<Result<Value, Failure>>,
  ) => Promise<Result<Value, Failure>>;
  /** Settles when none of those known now is under way any more; true when all of them were made. */
  readonly settled: () => Promise<boolean>;
}

export function followChanges(): ChangesUnderWay {
  const underWay = new Set<Promise<boolean>>();
  return {
    follow(change) {
      const made = change.then(
        (result) => result.ok,
        () => false,
      );
      underWay.add(made);
      void made.then(() => underWay.delete(made));
      return change;
    },
    settled: async () => (await Promise.all(underWay)).every((made) => made),
  };
}
