/** Runs tasks one after another, in the order in which they were handed in; one that fails does not stop the next. */
export interface Lane {
  readonly run: <Value>(task: () => Promise<Value>) => Promise<Value>;
}

export function createLane(): Lane {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(task) {
      const result = last.then(task, task);
      last = result.catch(() => undefined);
      return result;
    },
  };
}
