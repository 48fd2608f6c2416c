import type { AstNode } from '../../runner/source/ast.ts';
import { codeNodesOf, nodesAtOnce } from './nodes.ts';

const JUMP = /^(?:Return|Throw|Break|Continue)Statement$/;
const DECLARED = /^(?:TS|Function|Class|Import|Export)/;

/** Whether two neighbouring statements can be exchanged, and that may make a difference, as far as the text tells. */
export function isOrderOfMeaning(first: AstNode, second: AstNode): boolean {
  if ([first, second].some(({ type }) => JUMP.test(type) || DECLARED.test(type))) return false;
  const [one, other] = [effectsOf(first), effectsOf(second)];
  // What is declared here is not there any earlier.
  if (first.type === 'VariableDeclaration' && meets(one.written, other.named)) return false;
  if (meets(one.written, other.named) || meets(other.written, one.named)) return true;
  return !isOutOfReach(first, one, other) && !isOutOfReach(second, other, one) && (one.runs || other.runs);
}

/** Whether a statement only declares what the other does not know of, and looks at nothing that the other may change. */
function isOutOfReach(statement: AstNode, own: Effects, other: Effects): boolean {
  if (statement.type !== 'VariableDeclaration' || own.runs) return false;
  return !other.calls || own.read.size === 0;
}

interface Effects {
  /** Whether code of others runs, or the frame pauses. */
  readonly calls: boolean;
  /** The same, or what follows may not be reached. */
  readonly runs: boolean;
  readonly written: ReadonlySet<string>;
  /** All names in it. */
  readonly named: ReadonlySet<string>;
  /** Those whose values it uses as it runs, as far as they are not written by it. */
  readonly read: ReadonlySet<string>;
}

const CALL =
  /^(?:Call|New|Yield|Await|TaggedTemplate|Import)Expression$|^(?:ForOf|ForIn)Statement$|^SpreadElement$/;

function effectsOf(statement: AstNode): Effects {
  const nodes = nodesAtOnce(statement);
  const calls = nodes.some(({ type }) => CALL.test(type));
  const written = new Set(
    nodes.flatMap((node) => writtenBy(node).flatMap((target) => namesOf(nodesAtOnce(target)))),
  );
  return {
    calls,
    runs: calls || nodes.some(({ type }) => JUMP.test(type)),
    written,
    named: new Set(namesOf(codeNodesOf(statement))),
    read: new Set(namesOf(nodes).filter((name) => !written.has(name))),
  };
}

function writtenBy(node: AstNode): AstNode[] {
  switch (node.type) {
    case 'AssignmentExpression':
      return [node.left];
    case 'UpdateExpression':
      return [node.argument];
    case 'VariableDeclarator':
      return [node.id];
    default:
      return [];
  }
}

function namesOf(nodes: readonly AstNode[]): string[] {
  return nodes.flatMap((node) =>
    node.type === 'Identifier' || node.type === 'PrivateIdentifier' ? [node.name] : [],
  );
}

function meets(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...names].some((name) => others.has(name));
}
