/** Says what the demo does, each line with the time since the beginning. */
export interface Narrator {
  readonly say: (line: string) => void;
  /** Says how long it took. A failure becomes one sentence that begins with what could not be done. */
  readonly step: <Value>(done: string, failed: string, run: () => Promise<Value>) => Promise<Value>;
}

export function narrate(write: (line: string) => void): Narrator {
  const begun = performance.now();
  const say = (line: string) => write(`${clock(performance.now() - begun)}  ${line}`);
  return {
    say,
    step: async (done, failed, run) => {
      const from = performance.now();
      try {
        const value = await run();
        say(`${done} (${seconds(performance.now() - from)})`);
        return value;
      } catch (error) {
        throw new Error(`The demo could not ${failed}: ${firstLine(error)}`, { cause: error });
      }
    },
  };
}

export function firstLine(error: unknown): string {
  const [line] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line ?? '';
}

function clock(milliseconds: number): string {
  const whole = Math.floor(milliseconds / 1000);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
