import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Refusal, refusalsOf } from './check';

/** Holds every source file below `root`/src against the table. */
export function refusalsBelow(root: string): Refusal[] {
  return sourcesBelow(root).flatMap((path) => refusalsOf(path, readFileSync(join(root, path), 'utf8')));
}

/** The TypeScript files below `root`/src, relative to `root`, with forward slashes, in alphabetical order. */
export function sourcesBelow(root: string): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path))
    .map((path) => `src/${path.split(sep).join('/')}`)
    .sort();
}
