import { type AstNode, nodesOf } from '../../runner/source/ast.ts';

/** An expression such as `it.each(rows).skip`: the name that it begins with, `it`, and those that follow, `each` and `skip`. */
export interface CallChain {
  readonly root: string;
  readonly names: readonly string[];
}

/** The functions of vitest that declare tests. */
const TESTS = new Set(['describe', 'suite', 'it', 'test']);

/** A function from an expression to its chain; null when it does not begin with a name. */
export type ChainReader = (node: AstNode) => CallChain | null;

/**
 * Reads chains as if everything of vitest went by its own name: `import { it as spec }` and `const spec = it` are seen through.
 * @param program the whole file.
 */
export function chainReader(program: AstNode): ChainReader {
  const renamed = new Map(importsOfVitest(program));
  const read: ChainReader = (node) => {
    const chain = chainOf(node);
    const own = chain && renamed.get(chain.root);
    if (!chain || !own) return chain;
    const [root = '', ...names] = [...own, ...chain.names];
    return { root, names };
  };
  for (const node of nodesOf(program)) {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || node.init === null) continue;
    const chain = read(node.init);
    if (isOfTests(chain)) renamed.set(node.id.name, [chain.root, ...chain.names]);
  }
  return read;
}

/** Whether a chain declares tests: `describe.each(rows)`, and not `expect`. */
export function isOfTests(chain: CallChain | null): chain is CallChain {
  return chain !== null && TESTS.has(chain.root);
}

function chainOf(node: AstNode): CallChain | null {
  switch (node.type) {
    case 'Identifier':
      return { root: node.name, names: [] };
    case 'MemberExpression': {
      const before = chainOf(node.object);
      return before && { root: before.root, names: [...before.names, memberName(node)] };
    }
    case 'CallExpression':
      return chainOf(node.callee);
    case 'TaggedTemplateExpression':
      return chainOf(node.tag);
    case 'ChainExpression':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
      return chainOf(node.expression);
    default:
      return null;
  }
}

/** The name of a member, however it is spelled: `.skip`, `['skip']`; empty when it is worked out as the file runs. */
function memberName({ property, computed }: Extract<AstNode, { type: 'MemberExpression' }>): string {
  return property.type === 'Identifier' || property.type === 'PrivateIdentifier'
    ? computed
      ? ''
      : property.name
    : (stringOf(property) ?? '');
}

/** The value of a string that is written out; null for everything else. */
export function stringOf(node: AstNode | undefined): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? null;
  return null;
}

/** By the name in this file: the name in vitest, or nothing for the whole of it. */
function importsOfVitest(program: AstNode): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const node of nodesOf(program)) {
    if (node.type !== 'ImportDeclaration' || node.source.value !== 'vitest') continue;
    for (const specifier of node.specifiers) {
      if (specifier.type === 'ImportNamespaceSpecifier') found.set(specifier.local.name, []);
      if (specifier.type !== 'ImportSpecifier') continue;
      const { imported } = specifier;
      found.set(specifier.local.name, [imported.type === 'Literal' ? imported.value : imported.name]);
    }
  }
  return found;
}
