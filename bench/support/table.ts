import { loadavg } from 'node:os';

export interface Measured {
  readonly what: string;
  readonly runtime: string;
  /** In milliseconds, in the order in which they were measured. */
  readonly times: readonly number[];
  readonly goal?: string;
}

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The figures as a Markdown table: median, 95th percentile and worst, in milliseconds. */
export function table(rows: readonly Measured[]): string {
  const lines = rows.map(({ what, runtime, times, goal }) =>
    [
      what,
      runtime,
      times.length,
      ...[0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1)),
      goal ?? '',
    ].join(' | '),
  );
  return [
    '',
    '| what | runtime | runs | median ms | p95 ms | worst ms | goal |',
    '|---|---|---:|---:|---:|---:|---|',
    ...lines.map((line) => `| ${line} |`),
    '',
    `load over the last minute: ${(loadavg()[0] ?? 0).toFixed(1)}`,
  ].join('\n');
}
