import { readFileSync } from 'node:fs';
import { run } from './run';

export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

const longestSource = 400;

/** Their length is not for a person to read. */
const sourceKinds = /\.(?:[cm]?[jt]sx?|css|html)$/;
const textKinds = /(?:\.(?:[cm]?[jt]sx?|css|html|json|jsonc|md|ya?ml|sh|svg|txt)|(?:^|\/)run)$/;
const generated = /^(?:package-lock\.json|LICENSE|tests\/vectors\/|src\/core\/text\/lists\/.*\.json)/;

/** Each has a letter in brackets, so that this file does not hold what it looks for. */
const unwanted: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  { pattern: /\b(?:TOD[O]|FIXM[E]|XX[X]|HAC[K])\b/, message: 'a note to oneself: do it, or write an issue' },
  { pattern: /(?:^|[\s'"`(=])\/(?:wor[k]|roo[t]|tm[p])\//, message: 'a path of one machine' },
];

/** Holds one text file against the rules: not too long where it is source, and no word that does not belong. */
export function findingsIn(path: string, text: string): Finding[] {
  const lines = text.replace(/\n$/, '').split('\n');
  const words = lines.flatMap((line, index) =>
    unwanted
      .filter(({ pattern }) => pattern.test(line))
      .map(({ message }) => ({ path, line: index + 1, message })),
  );
  if (!sourceKinds.test(path) || lines.length <= longestSource) return words;
  return [
    ...words,
    { path, line: longestSource + 1, message: `${lines.length} lines; ${longestSource} are the limit` },
  ];
}

/** A clone that another user made is still to be read. */
const listFiles = ['-c', 'safe.directory=*', 'ls-files', '--cached', '--others', '--exclude-standard'];

/** Every text file that is in the repository or about to be. */
export async function findingsInRepository(): Promise<Finding[]> {
  const { ok, output } = await run('git', listFiles);
  if (!ok) throw new Error(output);
  return output
    .split('\n')
    .filter((path) => textKinds.test(path) && !generated.test(path))
    .flatMap((path) => {
      const text = readIfThere(path);
      return text === undefined ? [] : findingsIn(path, text);
    });
}

/** A file that was deleted and not yet committed is still listed. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
