import { parseAst } from 'vitest/node';

/** The parts of ESTree that matter here. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const CLASSES = new Set(['ClassDeclaration', 'ClassExpression']);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Parses TypeScript. @throws when it does not parse. */
export function parseTree(text: string): SyntaxNode {
  return parseAst(text, { lang: 'ts' }) as unknown as SyntaxNode;
}

/** The nodes right below this one. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node)
    .flat()
    .filter((value): value is SyntaxNode => typeof value === 'object' && value !== null && 'type' in value);
}

/** Whether it is a function of any kind. */
export function isFunction({ type }: SyntaxNode): boolean {
  return FUNCTIONS.has(type);
}

/** The innermost function below a node that `fits`, and what is around it, from the outermost; undefined when none does. */
export function functionAround(
  node: SyntaxNode,
  fits: (candidate: SyntaxNode) => boolean,
  parents: readonly SyntaxNode[] = [],
): { readonly node: SyntaxNode; readonly parents: readonly SyntaxNode[] } | undefined {
  for (const child of childrenOf(node)) {
    const found = functionAround(child, fits, [...parents, node]);
    if (found !== undefined) return found;
  }
  return isFunction(node) && fits(node) ? { node, parents } : undefined;
}

/** Whether it is a function whose calls make frames that are recorded. */
export function isGenerator(node: SyntaxNode): boolean {
  return node['generator'] === true && node['async'] !== true;
}

/** Whether code under these parents runs in a generator's body. */
export function isInGenerator(parents: readonly SyntaxNode[]): boolean {
  const nearest = parents.findLast(({ type }) => FUNCTIONS.has(type));
  return nearest !== undefined && isGenerator(nearest);
}

/** Whether this node evaluates to the value of a call. An optional chain is one expression: nothing may stand around a part of it. */
export function isWholeCall(node: SyntaxNode, parents: readonly SyntaxNode[]): boolean {
  if (node.type === 'ChainExpression') return (node['expression'] as SyntaxNode).type === 'CallExpression';
  if (node.type !== 'CallExpression' || (node['callee'] as SyntaxNode).type === 'Super') return false;
  let part = node;
  for (const parent of parents.toReversed()) {
    if (parent.type === 'ChainExpression') return false;
    if (parent['callee'] !== part && parent['object'] !== part && parent['expression'] !== part) return true;
    part = parent;
  }
  return true;
}

/** The name of the property that a call calls: `next` of `frame.next(1)`. */
export function methodName(node: SyntaxNode): unknown {
  const call = node.type === 'ChainExpression' ? (node['expression'] as SyntaxNode) : node;
  return ((call['callee'] as SyntaxNode)['property'] as SyntaxNode | undefined)?.['name'];
}

/** What a function is called: `fib`, `Range[Symbol.iterator]`, `(anonymous)`. @param text that it stands in. */
export function functionName(node: SyntaxNode, parents: readonly SyntaxNode[], text: string): string {
  const own = node['id'] as SyntaxNode | null;
  if (own) return own['name'] as string;
  for (const [at, parent] of [...parents.entries()].reverse()) {
    const key = (parent['key'] ?? parent['id']) as SyntaxNode | undefined;
    if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition')
      return member(className(parents.slice(0, at)), key, parent['computed'] === true, text);
    if (parent.type === 'Property') return member('', key, parent['computed'] === true, text);
    if (parent.type === 'VariableDeclarator' && key)
      return text.slice(key.start, key.end).replace(/:.*/s, '');
    if (FUNCTIONS.has(parent.type)) break;
  }
  return '(anonymous)';
}

/** The name of the innermost class among these parents; empty when it has none. */
export function className(parents: readonly SyntaxNode[]): string {
  const owner = parents.findLast(({ type }) => CLASSES.has(type));
  return ((owner?.['id'] as SyntaxNode | null | undefined)?.['name'] as string | undefined) ?? '';
}

/** The body of the constructor that is written in a class; an overload has none. */
export function constructorOf(classBody: SyntaxNode): SyntaxNode | undefined {
  const makers = childrenOf(classBody).filter((child) => child['kind'] === 'constructor');
  const bodies = makers.map((maker) => (maker['value'] as SyntaxNode)['body'] as SyntaxNode | null);
  return bodies.find((body) => body !== null) ?? undefined;
}

/** The names of the private fields that a class declares, but for its static ones. */
export function privateFields(classBody: SyntaxNode): string[] {
  return childrenOf(classBody).flatMap((child) => {
    const key = child['key'] as SyntaxNode | undefined;
    const isField = child.type === 'PropertyDefinition' && child['static'] !== true;
    return isField && key?.type === 'PrivateIdentifier' ? [`#${key['name']}`] : [];
  });
}

/** What something is assigned to, as far as that has a name: `letter`, also of `this.letter` and `#letter`. */
export function variableName(target: SyntaxNode): string | undefined {
  if (target.type === 'MemberExpression') {
    const isOwn = (target['object'] as SyntaxNode).type === 'ThisExpression' && target['computed'] !== true;
    return isOwn ? variableName(target['property'] as SyntaxNode) : undefined;
  }
  const isName = target.type === 'Identifier' || target.type === 'PrivateIdentifier';
  return isName ? (target['name'] as string) : undefined;
}

/** Whether code under these parents is in a class that takes calls with `callSoon`. */
export function isInLoop(parents: readonly SyntaxNode[]): boolean {
  const body = parents.findLast(({ type }) => type === 'ClassBody');
  return (
    body !== undefined &&
    childrenOf(body).some((child) => (child['key'] as SyntaxNode | undefined)?.['name'] === 'callSoon')
  );
}

/** The variable that is called, when nothing is given to it: `call` of `call()`. */
export function calledByName(call: SyntaxNode): string | undefined {
  const [callee, values] = [
    call['callee'] as SyntaxNode | undefined,
    call['arguments'] as unknown[] | undefined,
  ];
  const isName = callee?.type === 'Identifier' && values?.length === 0;
  return isName ? (callee['name'] as string) : undefined;
}

function member(owner: string, key: SyntaxNode | undefined, isComputed: boolean, text: string): string {
  const name = key === undefined ? '' : text.slice(key.start, key.end);
  if (isComputed) return `${owner}[${name}]`;
  return owner === '' ? name : `${owner}.${name}`;
}
