import { type AstNode, childrenOf } from '../../runner/source/ast.ts';

const TYPES = /^TSType/;

/** This node and all below it that is not a type: types do not run. */
export function codeNodesOf(node: AstNode): AstNode[] {
  return nodesExcept(node, TYPES);
}

/** The same without what stands in functions, which run later. */
export function nodesAtOnce(node: AstNode): AstNode[] {
  return nodesExcept(node, /Function|^TSType/);
}

function nodesExcept(node: AstNode, left: RegExp): AstNode[] {
  return left.test(node.type) ? [] : [node, ...childrenOf(node).flatMap((child) => nodesExcept(child, left))];
}
