import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { launchInChild } from '../../tools/chromium-runtime/child';
import { mainBundle } from './main-bundle';
import { benchPassphrase } from './profile';

export interface Held {
  readonly what: string;
  /** Proportional set size in MB: shared pages are divided among those who share them. */
  readonly megabytes: number;
}

/** The memory of every process of an open vault, well after the key worker ended (Linux). */
export async function measureMemory(profile: string): Promise<readonly Held[]> {
  const child = await launchInChild({ mainBundle, profile });
  try {
    await child.ask({ kind: 'fill', selector: 'input[type=password]', text: benchPassphrase });
    await child.ask({ kind: 'press', keys: 'Enter' });
    await pause(12_000);
    const browser = [child.browserProcessId, ...descendants(child.browserProcessId)];
    return [
      { what: 'main (with the driver of the preview in it)', megabytes: megabytesOf(child.processId) },
      ...browser.map((processId) => ({
        what: `Chromium: ${kindOf(processId)}`,
        megabytes: megabytesOf(processId),
      })),
    ];
  } finally {
    await child.kill();
  }
}

function megabytesOf(processId: number): number {
  const rollup = readFileSync(`/proc/${processId}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0) / 1024;
}

function kindOf(processId: number): string {
  const command = readFileSync(`/proc/${processId}/cmdline`, 'utf8').split(/[\0 ]/);
  const type = command.find((part) => part.startsWith('--type='))?.slice(7) ?? 'browser';
  const service = command.find((part) => part.startsWith('--utility-sub-type='))?.slice(19);
  return service ?? type;
}

function descendants(processId: number): number[] {
  const children = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const [, parent] = /^\d+ \(.*\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
      return Number(parent) === processId ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
  return children.flatMap((child) => [child, ...descendants(child)]);
}
