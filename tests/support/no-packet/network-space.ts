import { execFileSync, type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A network namespace (Linux, as root) whose only way out is an interface that swallows everything: a packet leaves the
 * process for a network that is not there, and a capture sees it go.
 */
export interface NetworkSpace {
  /** Runs a program inside and resolves with what it printed. */
  readonly run: (program: string, given: readonly string[]) => Promise<string>;
  /** Every packet on every interface inside, while `during` runs: one line each. */
  readonly capture: (folder: string, during: () => Promise<void>) => Promise<string[]>;
  readonly remove: () => void;
}

/** Documentation addresses (RFC 5737): a router that is not there, and whatever lies behind it. */
export const unreachable = { router: '192.0.2.1', own: '192.0.2.2', beyond: '198.51.100.7' } as const;

export function makeNetworkSpace(): NetworkSpace {
  const name = `luwte-${process.pid}-${Date.now() % 100_000}`;
  const ip = (...given: string[]) => execFileSync('ip', given, { stdio: 'pipe' });
  const inside = (...given: string[]) => ip('netns', 'exec', name, ...given);
  const sink = `${name}-sink`;
  ip('netns', 'add', name);
  ip('netns', 'add', sink);
  inside('ip', 'link', 'set', 'lo', 'up');
  // The other end lies in a namespace where nobody listens.
  inside('ip', 'link', 'add', 'out', 'type', 'veth', 'peer', 'name', 'sink', 'netns', sink);
  // No neighbour discovery of the kernel's own: what is captured was sent by a program.
  inside('sysctl', '-q', '-w', 'net.ipv6.conf.out.disable_ipv6=1');
  ip('netns', 'exec', sink, 'sysctl', '-q', '-w', 'net.ipv6.conf.sink.disable_ipv6=1');
  ip('netns', 'exec', sink, 'ip', 'link', 'set', 'sink', 'up');
  inside('ip', 'addr', 'add', `${unreachable.own}/24`, 'dev', 'out');
  inside('ip', 'link', 'set', 'out', 'arp', 'off', 'up');
  inside('ip', 'route', 'add', 'default', 'via', unreachable.router, 'dev', 'out');

  async function run(program: string, given: readonly string[]): Promise<string> {
    const child = spawn('ip', ['netns', 'exec', name, program, ...given], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    child.stdout.on('data', (part: Buffer) => {
      printed += part.toString();
    });
    child.stderr.on('data', (part: Buffer) => {
      printed += part.toString();
    });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`${program} ended with ${code}: ${printed}`);
    return printed;
  }

  async function capture(folder: string, during: () => Promise<void>): Promise<string[]> {
    const file = join(folder, `capture-${Date.now()}.pcap`);
    const dump = spawn(
      'ip',
      ['netns', 'exec', name, 'tcpdump', '-i', 'any', '--immediate-mode', '-U', '-n', '-w', file],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    await listening(dump);
    try {
      await during();
      await pause(500);
    } finally {
      dump.kill('SIGINT');
      await once(dump, 'exit');
    }
    return execFileSync('tcpdump', ['-n', '-r', file], { stdio: 'pipe' })
      .toString()
      .split('\n')
      .filter((line) => line.trim() !== '');
  }

  return {
    run,
    capture,
    remove: () => {
      ip('netns', 'delete', name);
      ip('netns', 'delete', sink);
    },
  };
}

async function listening(dump: ChildProcess): Promise<void> {
  for await (const part of dump.stderr ?? []) if (String(part).includes('listening')) return;
  throw new Error('the capture did not start');
}
