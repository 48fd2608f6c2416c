import type { AstNode } from '../../runner/source/ast.ts';
import type { Editor, MutantEdit } from './edit.ts';
import { conditionEdits } from './expression-edits.ts';
import { isOrderOfMeaning } from './order.ts';

/** What is used elsewhere by its name: without it the file does not run at all. */
const DECLARATION = /Declaration$|^TS/;

/** The slips that can be made in one statement, or in a list of them, without those in the statements inside. */
export function statementEdits(node: AstNode, editor: Editor): MutantEdit[] {
  const { replace } = editor;
  switch (node.type) {
    case 'Program':
    case 'StaticBlock':
      return listEdits(node.body, editor);
    case 'BlockStatement':
      return listEdits(node.body, editor);
    case 'SwitchCase':
      return listEdits(node.consequent, editor);
    case 'IfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return conditionEdits(node.test, editor);
    case 'ForStatement':
      return node.test === null ? [] : conditionEdits(node.test, editor);
    case 'ReturnStatement':
      return isNothing(node.argument) ? [] : [replace(node, 'return;')];
    case 'TryStatement':
      return [node.handler?.body, node.finalizer].flatMap((block) =>
        block && block.body.length > 1 ? [replace(block, '{}')] : [],
      );
    default:
      return [];
  }
}

function isNothing(value: AstNode | null): boolean {
  return value === null || (value.type === 'Identifier' && value.name === 'undefined');
}

function listEdits(statements: readonly AstNode[], { drop, swap }: Editor): MutantEdit[] {
  const dropped = statements.filter((node, at) => isDroppable(node, at === statements.length - 1)).map(drop);
  const swapped = statements.slice(1).flatMap((second, at) => {
    const first = statements[at];
    return first && isOrderOfMeaning(first, second) ? [swap(first, second)] : [];
  });
  return [...dropped, ...swapped];
}

function isDroppable(node: AstNode, isLast: boolean): boolean {
  if (DECLARATION.test(node.type) || node.type === 'EmptyStatement') return false;
  // Without its value it is a mutant already, which ends as the list does.
  return !(isLast && node.type === 'ReturnStatement' && node.argument !== null);
}
