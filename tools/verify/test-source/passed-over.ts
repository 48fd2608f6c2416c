import { type AstNode, nodesOf } from '../../runner/source/ast.ts';
import { type ChainReader, isOfTests, stringOf } from './chain.ts';

/** A word in a test file by which a test is left out, singled out, or expected to fail. */
export interface PassedOver {
  /** From 1. */
  readonly line: number;
  /** The word, with what it belongs to: `it.skip`. */
  readonly words: string;
}

const WORDS = new Set(['skip', 'only', 'todo', 'fails', 'skipIf', 'runIf']);
const OLD = /^x(?:it|describe|test)$/;

/** Finds them as members (`it.each(rows)['skip']`), as options (`{ skip: true }`), taken apart, and on the context of a test. */
export function passedOverIn(
  program: AstNode,
  text: string,
  chainOf: ChainReader,
  lineOf: (offset: number) => number,
): PassedOver[] {
  const at = ({ end }: AstNode, words: string): PassedOver => ({ line: lineOf(end), words });

  const members = (inside: AstNode, isWanted: (root: string) => boolean): PassedOver[] =>
    nodesOf(inside).flatMap((node) => {
      const chain = node.type === 'MemberExpression' ? chainOf(node) : null;
      const isFound = chain !== null && isWanted(chain.root) && WORDS.has(chain.names.at(-1) ?? '');
      return isFound ? [at(node, [chain.root, ...chain.names].join('.'))] : [];
    });

  /** Of `{ skip: true }`, or of the pattern `{ skip }`. */
  const keys = (object: AstNode): PassedOver[] =>
    object.type === 'ObjectExpression' || object.type === 'ObjectPattern'
      ? object.properties.flatMap((property) => {
          if (property.type !== 'Property') return [];
          const { key } = property;
          const name = key.type === 'Identifier' && !property.computed ? key.name : stringOf(key);
          return WORDS.has(name ?? '') ? [at(key, text.slice(property.start, property.end))] : [];
        })
      : [];

  /** The first parameter of a test is its context, but for those that are called with a row. */
  const onContext = (argument: AstNode): PassedOver[] => {
    if (argument.type !== 'ArrowFunctionExpression' && argument.type !== 'FunctionExpression') return [];
    const [context] = argument.params;
    if (context?.type === 'Identifier') return members(argument, (root) => root === context.name);
    return context === undefined ? [] : keys(context);
  };

  const found = nodesOf(program).flatMap((node) => {
    if (node.type === 'VariableDeclarator')
      return node.init !== null && isOfTests(chainOf(node.init)) ? keys(node.id) : [];
    if (node.type !== 'CallExpression') return [];
    const { callee } = node;
    if (callee.type === 'Identifier' && OLD.test(callee.name)) return [at(callee, callee.name)];
    const chain = chainOf(callee);
    if (!isOfTests(chain)) return [];
    const isOfRows = chain.names.some((name) => name === 'each' || name === 'for');
    return node.arguments.flatMap((argument) => [
      ...keys(argument),
      ...(isOfRows ? [] : onContext(argument)),
    ]);
  });
  const all = [...members(program, (root) => isOfTests({ root, names: [] })), ...found];
  return all.sort((a, b) => a.line - b.line);
}
