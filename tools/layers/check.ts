import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { doors, type GlobalRule } from './globals';
import { type Import, importsOf } from './imports';
import { globalReferences, unnamedGlobal } from './references';
import { parse } from './syntax';
import { type Row, electronReasons, heldBackModules, packageReasons, sourceReasons, table } from './table';

export interface Refusal {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** Holds one file against the table. `path` is relative to the repository, with forward slashes: `src/bridge.ts`. */
export function refusalsOf(path: string, text: string): Refusal[] {
  const row = rowOf(path);
  if (!row) return [{ path, line: 1, message: 'belongs to no row of tools/layers/table.ts' }];
  const program = parse(path, text);
  const at = (start: number, message: string) => ({
    path,
    line: text.slice(0, start).split('\n').length,
    message,
  });
  const imports = importsOf(program).flatMap((one) => {
    const reason = whyNotImport(row, path, one);
    return reason ? [at(one.start, `${row.from} may not import ${quote(path, one)}: ${reason}`)] : [];
  });
  const globals = globalReferences(program).flatMap(({ name, start }) => {
    const reason = whyNotGlobal(row.globals, name);
    return reason ? [at(start, `${row.from} may not use ${name}: ${reason}`)] : [];
  });
  return [...imports, ...globals].sort((left, right) => left.line - right.line);
}

export function rowOf(path: string): Row | undefined {
  const module = withoutExtension(path);
  return table.find((row) => covers(row.files, module));
}

function whyNotImport(row: Row, path: string, one: Import): string | undefined {
  if (one.specifier === '(computed)') return 'what is loaded must be known when Luwte is built';
  if (one.specifier.startsWith('.')) return whyNotSource(row, path, one);
  const node = one.specifier.replace(/^node:/, '');
  if (one.specifier.startsWith('node:') || builtinModules.includes(node)) return whyNotNode(row, node);
  return whyNotPackage(row, one);
}

function whyNotSource(row: Row, path: string, one: Import): string | undefined {
  const module = moduleOf(path, one.specifier);
  const isGranted = covers(row.imports, module) || (one.typeOnly && covers(row.types, module));
  if (isGranted || rowOf(module) === row) return undefined;
  const [, because] = Object.entries(sourceReasons).find(([source]) => covers([source], module)) ?? [];
  return `${covers(row.types, module) ? 'only its types; ' : ''}${because ?? row.because}`;
}

function whyNotNode(row: Row, module: string): string | undefined {
  if (row.node === 'all') return undefined;
  if (row.node === 'none') return `it has no Node; ${row.because}`;
  if (row.node.includes(module) || !heldBackModules.includes(module)) return undefined;
  return 'only the hub client opens sockets, and nothing is loaded or started at run time';
}

function whyNotPackage(row: Row, one: Import): string | undefined {
  const name = packageOf(one.specifier);
  const granted = row.packages[name];
  if (granted === 'all') return undefined;
  if (granted === undefined) return packageReasons[name] ?? `not a package of this layer; ${row.because}`;
  if (one.typeOnly) return undefined;
  const missing = one.names.find((taken) => !granted.includes(taken));
  if (missing === undefined) return undefined;
  return electronReasons[missing] ?? `${missing} is not granted; import by name what is`;
}

function whyNotGlobal(rule: GlobalRule, name: string): string | undefined {
  if (name === unnamedGlobal) return 'members of the global object are used by their names';
  if (rule.allow.includes(name)) return undefined;
  const reason = rule.without[name] ?? doors[name];
  if (reason !== undefined) return reason;
  // A member comes with its owner, and the owner is judged by itself.
  const isMember = name.includes('.') || name.includes('(');
  return rule.kind === 'all-but' || isMember ? undefined : 'not among the globals of this layer';
}

/** The module that a specifier names from the root, or the package as it is written. */
export function targetOf(path: string, specifier: string): string {
  return specifier.startsWith('.') ? moduleOf(path, specifier) : specifier;
}

/** What an import names, shortened to the path from the root where it is a source of Luwte. */
function quote(path: string, one: Import): string {
  const what = one.specifier.startsWith('.')
    ? moduleOf(path, one.specifier).replace(/^src\//, '')
    : one.specifier;
  return what === 'electron' && one.names.length > 0 ? `${what} { ${one.names.join(', ')} }` : what;
}

function moduleOf(path: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '');
  return withoutExtension(posix.join(posix.dirname(path), bare));
}

function withoutExtension(path: string): string {
  return path.replace(/\.(?:d\.ts|tsx?|mts|json|css)$/, '');
}

function covers(paths: readonly string[], module: string): boolean {
  const matches = (path: string) => (path.endsWith('/') ? module.startsWith(path) : module === path);
  return paths.some(matches) && !paths.some((path) => path.startsWith('!') && matches(path.slice(1)));
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
