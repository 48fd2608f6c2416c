import { type AstNode, nodesOf } from '../../runner/source/ast.ts';
import { type ChainReader, stringOf } from './chain.ts';

/** The lines where an `expect` begins that has no message, wherever in the file it stands. */
export function unexplainedIn(
  program: AstNode,
  chainOf: ChainReader,
  lineOf: (offset: number) => number,
): number[] {
  return nodesOf(program).flatMap((node) => {
    if (node.type !== 'CallExpression') return [];
    const { root, names } = chainOf(node.callee) ?? {};
    const kind = names?.join('.');
    if (root !== 'expect' || kind === undefined || !['', 'soft', 'poll'].includes(kind)) return [];
    const [, second] = node.arguments;
    const message = kind === 'poll' ? messageOf(second) : second;
    return isMessage(message) ? [] : [lineOf(node.start)];
  });
}

/** `expect.poll` has its message among its options. */
function messageOf(options: AstNode | undefined): AstNode | undefined {
  if (options?.type !== 'ObjectExpression') return options;
  const found = options.properties.find(
    (property) =>
      property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'message',
  );
  return found?.type === 'Property' ? found.value : undefined;
}

function isMessage(node: AstNode | undefined): boolean {
  if (node === undefined || (node.type === 'Identifier' && node.name === 'undefined')) return false;
  return stringOf(node)?.trim() !== '';
}
