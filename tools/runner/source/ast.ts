import { parseAst, type Vite } from 'vitest/node';

/** A node of the syntax tree, an ESTree with TypeScript's nodes; `start` and `end` are offsets in the text. */
export type AstNode = Vite.ESTree.Node;

/** A text that is not TypeScript. */
export class ParseError extends Error {
  override readonly name = 'ParseError';
  /** From 1. */
  readonly line: number;

  constructor(message: string, line: number, cause: unknown) {
    super(message, { cause });
    this.line = line;
  }
}

/**
 * Parses TypeScript or JavaScript.
 * @throws {ParseError} when it does not parse.
 */
export function parseTypeScript(text: string): Vite.ESTree.Program {
  try {
    return parseAst(text, { lang: 'ts' });
  } catch (error) {
    const { message, pos } = error as Error & { readonly pos?: number };
    const what = /^Parse failed.*\n(.*)/.exec(message)?.[1] ?? message;
    throw new ParseError(what, lineFinder(text)(pos ?? 0), error);
  }
}

/** The nodes directly below this one, in the order of the text. */
export function childrenOf(node: AstNode): AstNode[] {
  return Object.values(node).flat().filter(isNode);
}

/** This node and all below it, each before those in it. */
export function nodesOf(node: AstNode): AstNode[] {
  const found: AstNode[] = [];
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    waiting.push(...childrenOf(next).reverse());
  }
  return found;
}

/**
 * The same function of a text, which remembers what it gave for the last few: every failing test of a run asks about the same
 * files, and reading one takes longer than running it.
 */
export function rememberingTexts<T>(read: (text: string) => T, most = 8): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const result = known.get(text) ?? read(text);
    // The last one asked for is the last one dropped.
    known.delete(text);
    known.set(text, result);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return result;
  };
}

/** A function from an offset in `text` to its line, from 1. */
export function lineFinder(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
