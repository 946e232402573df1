import { parseSync } from 'vite';

/** A node of the ESTree that oxc makes; what a type of node holds is checked where it is read. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Parses TypeScript with JSX. Throws for text that is not. */
export function parse(path: string, text: string): Node {
  const { program, errors } = parseSync(path, text);
  const [first] = errors;
  if (first) throw new SyntaxError(`${path}: ${first.message}`);
  return program as unknown as Node;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The nodes directly below, in the order of the text; names of properties, methods and labels are left out. */
export function children(node: Node): Node[] {
  return Object.entries(node)
    .filter(([key]) => !(key === 'label' || (key === 'key' && !node['computed'])))
    .flatMap(([, value]) => nodes(value));
}

/** The names that a node declares for what is inside of it. */
export function declaredIn(node: Node): ReadonlySet<string> {
  switch (node.type) {
    case 'Program':
    case 'BlockStatement':
    case 'StaticBlock':
      return namesOf(nodes(node['body']).flatMap(declarations));
    case 'SwitchStatement':
      return namesOf(nodes(node['cases']).flatMap((one) => nodes(one['consequent']).flatMap(declarations)));
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return namesOf([...nodes(node['params']), ...nodes(node['id'])], ['arguments']);
    case 'ArrowFunctionExpression':
      return namesOf(nodes(node['params']));
    case 'ForStatement':
      return namesOf(nodes(node['init']).flatMap(declarations));
    case 'ForInStatement':
    case 'ForOfStatement':
      return namesOf(nodes(node['left']).flatMap(declarations));
    case 'CatchClause':
      return namesOf(nodes(node['param']));
    case 'ClassDeclaration':
    case 'ClassExpression':
      return namesOf(nodes(node['id']));
    default:
      return new Set();
  }
}

function nodes(value: unknown): Node[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

/** The patterns that a statement binds. `declare` binds nothing: it only says that a global is there. */
function declarations(statement: Node): Node[] {
  if (statement['declare'] === true) return [];
  switch (statement.type) {
    case 'VariableDeclaration':
      return nodes(statement['declarations']).flatMap((one) => nodes(one['id']));
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return nodes(statement['id']);
    case 'ImportDeclaration':
      return nodes(statement['specifiers']).flatMap((one) => nodes(one['local']));
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      return nodes(statement['declaration']).flatMap(declarations);
    default:
      return [];
  }
}

function namesOf(patterns: readonly Node[], more: readonly string[] = []): ReadonlySet<string> {
  return new Set([...patterns.flatMap(boundNames), ...more]);
}

function boundNames(pattern: Node): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern['name'])];
    case 'ObjectPattern':
      return nodes(pattern['properties']).flatMap((one) =>
        nodes(one['value'] ?? one['argument']).flatMap(boundNames),
      );
    case 'ArrayPattern':
      return nodes(pattern['elements']).flatMap(boundNames);
    case 'AssignmentPattern':
      return nodes(pattern['left']).flatMap(boundNames);
    case 'RestElement':
      return nodes(pattern['argument']).flatMap(boundNames);
    default:
      return [];
  }
}
