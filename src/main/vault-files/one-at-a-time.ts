/** Runs what it is given strictly one after the other, whatever becomes of each. */
export type Turns = <Value>(run: () => Promise<Value>) => Promise<Value>;

export function oneAtATime(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const turn = last.then(run, run);
    last = turn.catch(() => {});
    return turn;
  };
}
