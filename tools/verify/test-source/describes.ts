import { type AstNode, childrenOf } from '../../runner/source/ast.ts';
import { type ChainReader, stringOf } from './chain.ts';

/** An outermost `describe` of a test file, as its text says. */
export interface Describe {
  /** Null when the title does not begin with one. */
  readonly number: number | null;
  /** Without the number and `(stretch)`. */
  readonly title: string;
  readonly stretch: boolean;
  /** From 1. */
  readonly line: number;
}

const STRETCH = /\s*\(stretch\)\s*$/;

/** The describes that are in no other, in order; `describePrediction(` counts as `0. Predict`. */
export function describesIn(
  program: AstNode,
  text: string,
  chainOf: ChainReader,
  lineOf: (offset: number) => number,
): Describe[] {
  const visit = (node: AstNode): Describe[] => {
    if (node.type === 'CallExpression') {
      const { root } = chainOf(node) ?? {};
      const line = lineOf(node.start);
      if (root === 'describePrediction') return [{ number: 0, title: 'Predict', stretch: false, line }];
      if (root === 'describe' || root === 'suite')
        return [{ ...titleParts(titleOf(node.arguments[0], text)), line }];
    }
    return childrenOf(node).flatMap(visit);
  };
  return visit(program);
}

/** What stands in the quotes; the expression itself when it is worked out as the file runs. */
function titleOf(node: AstNode | undefined, text: string): string {
  if (node === undefined) return '';
  const source = text.slice(node.start, node.end);
  return stringOf(node) ?? (node.type === 'TemplateLiteral' ? source.slice(1, -1) : source);
}

function titleParts(title: string): Omit<Describe, 'line'> {
  const [, number, rest = title] = /^(\d+)\.\s+(.*)$/s.exec(title) ?? [];
  return {
    number: number === undefined ? null : Number(number),
    title: rest.replace(STRETCH, ''),
    stretch: STRETCH.test(title),
  };
}
