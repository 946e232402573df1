import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { refusalsOf, rowOf, targetOf } from '../../tools/layers/check';
import { importsOf } from '../../tools/layers/imports';
import { refusalsBelow, sourcesBelow } from '../../tools/layers/sources';
import { parse } from '../../tools/layers/syntax';
import { table } from '../../tools/layers/table';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
const refused = `${fixtures}refused`;
const allowed = `${fixtures}allowed`;

/** A fixture says above each line which refusals it expects: `// refused: core/vault may not import dexie: …`. */
function expectedRefusals(path: string, text: string) {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const message = /^\/\/ refused: (.*)$/.exec(line)?.[1];
    if (message === undefined) return [];
    const next = lines.findIndex((other, at) => at > index && !other.startsWith('// refused: '));
    return [{ path, line: next + 1, message }];
  });
}

function importedBelow(root: string): Set<string> {
  return new Set(
    sourcesBelow(root).flatMap((path) => {
      const imports = importsOf(parse(path, readFileSync(`${root}/${path}`, 'utf8')));
      return imports.map(({ specifier }) => targetOf(path, specifier));
    }),
  );
}

describe('the table of who may import whom', () => {
  for (const path of sourcesBelow(refused)) {
    test(`refuses what ${path} must not do, and says why`, () => {
      const text = readFileSync(`${refused}/${path}`, 'utf8');
      const expected = expectedRefusals(path, text);
      expect(refusalsOf(path, text)).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
    });
  }

  for (const path of sourcesBelow(allowed)) {
    test(`lets ${path} do what its row grants`, () => {
      expect(refusalsOf(path, readFileSync(`${allowed}/${path}`, 'utf8'))).toEqual([]);
    });
  }

  test('has a refused and an allowed fixture for every row', () => {
    const rows = table.map(({ from }) => from).sort();
    const rowsBelow = (root: string) => [
      ...new Set(sourcesBelow(root).flatMap((path) => rowOf(path)?.from ?? [])),
    ];
    expect(rowsBelow(refused).sort()).toEqual(rows);
    expect(rowsBelow(allowed).sort()).toEqual(rows);
  });

  test('grants somewhere what it refuses elsewhere, but for what no layer may have', () => {
    const granted = importedBelow(allowed);
    const nowhere = [...importedBelow(refused)].filter((target) => !granted.has(target)).sort();
    expect(nowhere).toEqual([
      '(computed)',
      'net',
      'node:crypto',
      'node:vm',
      'src/core/vault/cipher',
      'src/core/vault/keyring',
      'src/core/vault/record',
      'src/main/vault-files/journal-file',
      'src/renderer/vault-worker/database',
      'tests/support/values',
    ]);
  });

  test('refuses a source that belongs to no row', () => {
    expect(refusalsOf('src/elsewhere.ts', 'export {};')).toEqual([
      { path: 'src/elsewhere.ts', line: 1, message: 'belongs to no row of tools/layers/table.ts' },
    ]);
  });

  test('finds nothing to refuse in the sources of Luwte', () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    expect(refusalsBelow(root)).toEqual([]);
  });
});

describe('the search for globals', () => {
  const names = (text: string) =>
    refusalsOf('src/core/vault/x.ts', text).map(({ message }) => message.split(':')[0]);
  const refusal = (name: string) => `core/vault may not use ${name}`;

  test('does not take a name that the file declares for a global', () => {
    expect(
      names(
        'export function f(fetch: () => void, [open] = [1], { a: { print } } = o()) { fetch(); print(open); }\nfunction o() { return { a: { print: String } }; }',
      ),
    ).toEqual([]);
    expect(names('try { throw new Error(); } catch (name) { String(name); }')).toEqual([]);
    expect(names('for (const status of [1]) String(status);')).toEqual([]);
    expect(names('class Request { fetch() { return this.fetch; } }\nnew Request();')).toEqual([]);
  });

  test('sees a global beside a local of the same name in another function', () => {
    expect(
      names('function local(fetch: () => void) { fetch(); }\nfunction other() { local(fetch); }'),
    ).toEqual([refusal('fetch')]);
  });

  test('is not taken in by a declaration that only says that a global is there', () => {
    expect(names('declare const fetch: () => void;\nfetch();')).toEqual([refusal('fetch')]);
  });

  test('ignores types, keys of objects and members of what is no global', () => {
    expect(names('let a: Window; type B = typeof fetch; interface C { fetch: Storage }')).toEqual([]);
    expect(names('export const a = { fetch: 1, open: 2 }; String(a.fetch + a.open);')).toEqual([]);
  });

  test('sees a global behind a cast, a non-null mark and an optional chain', () => {
    expect(names('(Date as { now(): number }).now();')).toEqual([refusal('Date.now')]);
    expect(names('Math!.random();')).toEqual([refusal('Math.random')]);
    expect(names('crypto?.getRandomValues(new Uint8Array(1));')).toEqual([refusal('crypto.getRandomValues')]);
  });

  test('takes a clock that is read in any way for a clock', () => {
    expect(names('new Date();')).toEqual([refusal('new Date()')]);
    expect(names('Date();')).toEqual([refusal('new Date()')]);
    expect(names('new Date(0); new Date("2026-01-01");')).toEqual([]);
    expect(names('const { now } = Date; now();')).toEqual([refusal('Date.now')]);
  });
});
