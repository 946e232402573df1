import { type Node, children, declaredIn, isNode } from './syntax';

/** A name that nothing in the file declares, or one member of it: `fetch`, `Date.now`, `new Date()`. */
export interface Reference {
  readonly name: string;
  readonly start: number;
}

/** A member of the global object whose name is only known at run time. */
export const unnamedGlobal = 'globalThis[…]';

/** Names under which the global object itself is known: their members are global names. */
const globalObjects = new Set(['globalThis', 'window', 'self', 'frames', 'parent', 'top', 'global']);

/** Type syntax is erased; these wrap a value that stays. */
const keepsValue = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
]);

const wrapsValue = new Set([...keepsValue, 'ParenthesizedExpression', 'ChainExpression']);

const holdsNoReference = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ExportSpecifier',
  'MetaProperty',
]);

type Scope = readonly ReadonlySet<string>[];

/**
 * Finds the uses of names that the file does not declare itself, in the order of the text. Aliases are not followed:
 * this is a guard against what slips in, and no wall against who hides something.
 */
export function globalReferences(program: Node): Reference[] {
  const found: Reference[] = [];
  visit(program, [], (name, node) => found.push({ name, start: node.start }));
  return found;
}

type Report = (name: string, node: Node) => void;

function visit(node: Node, scope: Scope, report: Report): void {
  if (holdsNoReference.has(node.type) || node['declare'] === true) return;
  if (node.type.startsWith('TS') && !keepsValue.has(node.type)) return;
  if (node.type === 'Identifier') {
    const name = String(node['name']);
    if (isGlobal(name, scope)) report(name, node);
    return;
  }
  if (node.type === 'MemberExpression') {
    visitMember(node, scope, report);
    return;
  }
  if (readsClock(node, scope)) report('new Date()', node);
  if (node.type === 'VariableDeclarator') reportTakenApart(node, scope, report);
  const inner = [...scope, declaredIn(node)];
  for (const child of children(node)) visit(child, inner, report);
}

function visitMember(node: Node, scope: Scope, report: Report): void {
  const object = node['object'] as Node;
  visit(object, scope, report);
  if (node['computed']) visit(node['property'] as Node, scope, report);
  const owner = globalPath(object, scope);
  const member = memberName(node);
  if (owner === '') report(member ?? unnamedGlobal, node);
  else if (owner !== undefined && member !== undefined) report(`${owner}.${member}`, node);
}

/** The clock is read by `new Date()` without arguments, and by `Date()` whatever its arguments. */
function readsClock(node: Node, scope: Scope): boolean {
  const callee = node['callee'];
  if (!isNode(callee) || globalPath(callee, scope) !== 'Date') return false;
  return node.type === 'CallExpression' || (node['arguments'] as unknown[]).length === 0;
}

/** `const { fetch } = window` takes a global out by its name. */
function reportTakenApart(node: Node, scope: Scope, report: Report): void {
  const [pattern, value] = [node['id'], node['init']];
  if (!isNode(pattern) || !isNode(value) || pattern.type !== 'ObjectPattern') return;
  const owner = globalPath(value, scope);
  if (owner === undefined) return;
  for (const property of pattern['properties'] as Node[]) {
    const key = property['key'];
    const name = isNode(key) ? key['name'] : undefined;
    if (typeof name === 'string') report(owner === '' ? name : `${owner}.${name}`, property);
  }
}

/** `''` for the global object, `Date` for `Date` and `window.Date`, nothing for anything that is not global. */
function globalPath(node: Node, scope: Scope): string | undefined {
  const wrapped = wrapsValue.has(node.type) ? node['expression'] : undefined;
  if (isNode(wrapped)) return globalPath(wrapped, scope);
  let name: string | undefined;
  if (node.type === 'Identifier') {
    name = String(node['name']);
    if (!isGlobal(name, scope)) return undefined;
  } else if (node.type === 'MemberExpression' && globalPath(node['object'] as Node, scope) === '') {
    name = memberName(node);
  }
  return name !== undefined && globalObjects.has(name) ? '' : name;
}

function memberName(node: Node): string | undefined {
  const property = node['property'] as Node;
  if (!node['computed']) return String(property['name']);
  return property.type === 'Literal' && typeof property['value'] === 'string' ? property['value'] : undefined;
}

function isGlobal(name: string, scope: Scope): boolean {
  return !scope.some((names) => names.has(name));
}
