import type { AstNode } from '../../runner/source/ast.ts';
import type { Editor, MutantEdit } from './edit.ts';

/** What each operator is taken for. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>'],
  '<=': ['<', '>='],
  '>': ['>=', '<'],
  '>=': ['>', '<='],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '++': ['--'],
  '--': ['++'],
};

/** The slips that can be made in one expression, without those in the expressions that it is made of. */
export function expressionEdits(node: AstNode, editor: Editor): MutantEdit[] {
  const { replace, swap, textOf } = editor;
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
      return [
        ...(OTHERS[node.operator] ?? []).map((other) => replaceOperator(node, node.left, other, editor)),
        ...(node.operator === '??' ? [node.left, node.right].map((side) => replace(node, textOf(side))) : []),
      ];
    case 'UpdateExpression': {
      const [other = ''] = OTHERS[node.operator] ?? [];
      const argument = textOf(node.argument);
      return [replace(node, node.prefix ? `${other}${argument}` : `${argument}${other}`)];
    }
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].map((side) => replace(node, `(${textOf(side)})`));
    case 'Literal':
      if (typeof node.value === 'boolean') return [replace(node, String(!node.value))];
      return typeof node.value === 'number'
        ? neighboursOf(node.value).map((number) => replace(node, number))
        : [];
    case 'CallExpression':
    case 'NewExpression':
      if (/^Math\.(?:max|min)$/.test(textOf(node.callee))) return [];
      return node.arguments.slice(1).flatMap((second, at) => {
        const first = node.arguments[at];
        if (first === undefined || textOf(first) === textOf(second)) return [];
        return first.type === 'SpreadElement' || second.type === 'SpreadElement' ? [] : [swap(first, second)];
      });
    case 'YieldExpression':
      return node.delegate ? [replace(node, textOf(node).replace(/^yield\s*\*/, 'yield'))] : [];
    default:
      return [];
  }
}

/** The slips that can be made in a condition. One that is a comparison for equality, or a fixed value, has another operator already. */
export function conditionEdits(test: AstNode, { replace, textOf }: Editor): MutantEdit[] {
  if (test.type === 'Literal') return [];
  if (test.type === 'BinaryExpression' && /^[!=]=/.test(test.operator)) return [];
  if (test.type === 'UnaryExpression' && test.operator === '!') return [replace(test, textOf(test.argument))];
  return [replace(test, `!(${textOf(test)})`)];
}

/** One more and one less; a count that begins at 0 is not often begun below it. */
function neighboursOf(value: number): string[] {
  return value === 0 ? ['1'] : [String(value + 1), String(value - 1)];
}

function replaceOperator(
  node: AstNode & { readonly operator: string; readonly right: AstNode },
  left: AstNode,
  other: string,
  { replace, textOf }: Editor,
): MutantEdit {
  const whole = textOf(node);
  const from = left.end - node.start;
  const at = whole.indexOf(node.operator, from);
  return replace(node, whole.slice(0, at) + other + whole.slice(at + node.operator.length));
}
