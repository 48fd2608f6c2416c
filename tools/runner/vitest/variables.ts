import { childrenOf, isFunction, type SyntaxNode } from './syntax-tree.ts';

/** More than a person will look at. */
const MOST_VARIABLES = 12;

/**
 * The names of the variables of a function that may have a value at a node: its parameters, and what is declared before the
 * node in the blocks around it. Those that another of the same name hides are left out, and so are functions.
 * @param parents of the node, from the outermost.
 */
export function visibleAt(node: SyntaxNode, parents: readonly SyntaxNode[]): string[] {
  const from = parents.findLastIndex(isFunction);
  const owner = parents[from];
  if (owner === undefined) return [];
  const names = nodesIn(owner['params']).flatMap(boundNames);
  for (const [at, parent] of parents.entries()) {
    if (at <= from) continue;
    const inside = parents[at + 1] ?? node;
    names.push(
      ...declaredIn(parent, inside).flatMap((each) => (each.end <= node.start ? boundNames(each) : [])),
    );
  }
  // The innermost of a name is the one that is meant, wherever it is declared.
  return [...new Set(names)].slice(0, MOST_VARIABLES);
}

/** What a block, or the head of a loop, declares for what is inside. Each is a declarator, or a pattern. */
function declaredIn(parent: SyntaxNode, inside: SyntaxNode): SyntaxNode[] {
  switch (parent.type) {
    case 'BlockStatement':
      return nodesIn(parent['body']).flatMap(declarators);
    case 'SwitchStatement':
      return nodesIn(parent['cases']).flatMap((each) => nodesIn(each['consequent']).flatMap(declarators));
    case 'ForStatement':
      return nodesIn(parent['init']).flatMap(declarators);
    case 'ForOfStatement':
    case 'ForInStatement':
      return inside === parent['body'] ? nodesIn(parent['left']).flatMap(declarators) : [];
    case 'CatchClause':
      return nodesIn(parent['param']);
    default:
      return [];
  }
}

function declarators(statement: SyntaxNode): SyntaxNode[] {
  return statement.type === 'VariableDeclaration' && statement['declare'] !== true
    ? nodesIn(statement['declarations'])
    : [];
}

/** The names that a pattern, or a declarator, gives values to. */
function boundNames(pattern: SyntaxNode): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return pattern['name'] === 'this' ? [] : [pattern['name'] as string];
    case 'VariableDeclarator':
      return nodesIn(pattern['id']).flatMap(boundNames);
    case 'AssignmentPattern':
      return nodesIn(pattern['left']).flatMap(boundNames);
    case 'Property':
      return nodesIn(pattern['value']).flatMap(boundNames);
    case 'RestElement':
      return nodesIn(pattern['argument']).flatMap(boundNames);
    case 'ArrayPattern':
    case 'ObjectPattern':
      return nodesIn(pattern['elements'] ?? pattern['properties']).flatMap(boundNames);
    default:
      return [];
  }
}

/** What stands at one place of a node: one other, many, or none. */
function nodesIn(part: unknown): SyntaxNode[] {
  if (part === null || part === undefined) return [];
  return childrenOf({ type: '', start: 0, end: 0, part });
}
