import type { AstNode } from '../../runner/source/ast.ts';

/** One small change of a text: other text from `start` to `end`. */
export interface MutantEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In Markdown: `` `a < b` -> `a <= b` ``. */
  readonly change: string;
}

/** Makes edits of a text. */
export interface Editor {
  readonly textOf: (node: AstNode) => string;
  /** Puts another text in place of a node. */
  replace(node: AstNode, text: string): MutantEdit;
  /** Takes a node away. */
  drop(node: AstNode): MutantEdit;
  /** Puts each of two nodes where the other one is; `first` ends before `second` begins. */
  swap(first: AstNode, second: AstNode): MutantEdit;
}

const LONGEST = 80;

/** An editor of this text. */
export function editorOf(text: string): Editor {
  const textOf = ({ start, end }: AstNode): string => text.slice(start, end);
  return {
    textOf,
    replace: (node, changed) => ({
      start: node.start,
      end: node.end,
      text: changed,
      change: `${shown(textOf(node))} -> ${shown(changed)}`,
    }),
    drop: (node) => ({
      start: node.start,
      end: node.end,
      text: '',
      change: `without ${shown(textOf(node))}`,
    }),
    swap: (first, second) => ({
      start: first.start,
      end: second.end,
      text: textOf(second) + text.slice(first.end, second.start) + textOf(first),
      change: `${shown(textOf(second))} before ${shown(textOf(first))}`,
    }),
  };
}

/** Code in a sentence: on one line, and no longer than a line. */
function shown(code: string): string {
  const line = code.replace(/\s*\/\/.*$/gm, '').replace(/\s+/g, ' ');
  return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}\``;
}
