import { type ChildProcess, fork } from 'node:child_process';
import type { LaunchOptions } from './launch';

/** The options that can be told to another process. */
export type ChildOptions = Omit<LaunchOptions, 'modules' | 'prepare'>;

export type ChildRequest =
  | { readonly kind: 'evaluate'; readonly expression: string }
  | { readonly kind: 'fill'; readonly selector: string; readonly text: string }
  | { readonly kind: 'click'; readonly selector: string }
  | { readonly kind: 'press'; readonly keys: string }
  | { readonly kind: 'close' };

export interface ChildRuntime {
  readonly processId: number;
  readonly browserProcessId: number;
  /** Asks something of the current page; `evaluate` answers with its value, which must be plain JSON. */
  readonly ask: (request: ChildRequest) => Promise<unknown>;
  /** Ends main and Chromium with SIGKILL, as a power cut would. Resolves when both are gone. */
  readonly kill: () => Promise<void>;
}

type Answer =
  | { readonly kind: 'ready'; readonly browserProcessId: number }
  | { readonly kind: 'answer'; readonly id: number; readonly value?: unknown; readonly error?: string };

/** Runs Luwte in a process of its own, so that all of it can be killed. */
export async function launchInChild(options: ChildOptions): Promise<ChildRuntime> {
  const child = fork(new URL('child-main.ts', import.meta.url), [], {
    execArgv: ['--import', import.meta.resolve('tsx')],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, (answer: Extract<Answer, { kind: 'answer' }>) => void>();
  let count = 0;
  const browserProcessId = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the child ended with ${code}`)));
    child.on('message', (message: Answer) => {
      if (message.kind === 'ready') resolve(message.browserProcessId);
      else waiting.get(message.id)?.(message);
    });
    child.send({ kind: 'launch', options });
  });

  return {
    processId: child.pid ?? 0,
    browserProcessId,
    ask: (request) =>
      new Promise((resolve, reject) => {
        count += 1;
        waiting.set(count, ({ value, error }) => {
          if (error === undefined) resolve(value);
          else reject(new Error(error));
        });
        child.once('exit', () => reject(new Error('the child has ended')));
        child.send({ kind: 'ask', id: count, request });
      }),
    kill: async () => {
      const gone = ended(child);
      child.kill('SIGKILL');
      if (browserProcessId > 0) process.kill(browserProcessId, 'SIGKILL');
      await gone;
    },
  };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
  });
}
