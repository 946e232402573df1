import { type Node, children, isNode } from './syntax';

export interface Import {
  /** As it is written: `../schema`, `node:fs`, `dexie`. */
  readonly specifier: string;
  /** What is taken; `*` stands for everything, or for what cannot be told apart. Types alone leave nothing behind. */
  readonly names: readonly string[];
  readonly typeOnly: boolean;
  readonly start: number;
}

/** Every way in which a file names another: import, export from, dynamic import, require, and imports of types. */
export function importsOf(program: Node): Import[] {
  const found: Import[] = [];
  collect(program, found);
  return found;
}

function collect(node: Node, found: Import[]): void {
  const one = importOf(node);
  if (one) found.push(one);
  for (const child of children(node)) collect(child, found);
}

function importOf(node: Node): Import | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      return declared(node, node['importKind'] === 'type', 'imported', 'importKind');
    case 'ExportNamedDeclaration':
      return declared(node, node['exportKind'] === 'type', 'local', 'exportKind');
    case 'ExportAllDeclaration':
      return from(node, node['source'], ['*'], node['exportKind'] === 'type');
    case 'ImportExpression':
      return from(node, node['source'], ['*'], false);
    case 'TSImportType':
      return from(node, node['source'], ['*'], true);
    case 'TSExternalModuleReference':
      return from(node, node['expression'], ['*'], false);
    case 'CallExpression':
      return isRequire(node) ? from(node, (node['arguments'] as unknown[])[0], ['*'], false) : undefined;
    default:
      return undefined;
  }
}

function declared(node: Node, allTypes: boolean, nameKey: string, kindKey: string): Import | undefined {
  const specifiers = (node['specifiers'] as Node[] | undefined) ?? [];
  const values = specifiers.filter((one) => one[kindKey] !== 'type');
  const typeOnly = allTypes || (specifiers.length > 0 && values.length === 0);
  return from(
    node,
    node['source'],
    (typeOnly ? specifiers : values).map((one) => nameOf(one, nameKey)),
    typeOnly,
  );
}

function nameOf(specifier: Node, key: string): string {
  const name = specifier[key];
  return isNode(name) && typeof name['name'] === 'string' ? name['name'] : '*';
}

/** A specifier that is put together at run time is kept as such, and no row grants it. */
function from(node: Node, source: unknown, names: readonly string[], typeOnly: boolean): Import | undefined {
  if (!isNode(source)) return undefined;
  const value = source['value'];
  return { specifier: typeof value === 'string' ? value : '(computed)', names, typeOnly, start: node.start };
}

function isRequire(node: Node): boolean {
  const callee = node['callee'];
  return isNode(callee) && callee.type === 'Identifier' && callee['name'] === 'require';
}
