import { spawn } from 'node:child_process';

export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a program from node_modules/.bin or of the system, without stdin, and gathers what it writes. */
export function run(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  return start(program, args, environment, 'gather');
}

/** The same, but what it writes is shown as it comes. */
export function runAloud(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  return start(program, args, environment, 'show');
}

function start(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  mode: 'gather' | 'show',
): Promise<Outcome> {
  const path = `node_modules/.bin:${process.env['PATH'] ?? ''}`;
  return new Promise((resolve) => {
    const output = mode === 'gather' ? 'pipe' : 'inherit';
    const child = spawn(program, args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ...environment, PATH: path },
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ ok: false, output: `${program}: ${error.message}` }));
    child.on('close', (code) =>
      resolve({ ok: code === 0, output: Buffer.concat(chunks).toString('utf8').trim() }),
    );
  });
}
