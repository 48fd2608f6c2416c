import { parseAst } from 'vitest/node';

/** The parts of ESTree that matter here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

interface Insert {
  readonly at: number;
  readonly text: string;
  /** Where several stand at one place: closing ones first, inner before outer; then opening ones, outer before inner. */
  readonly order: number;
}

const CLASSES = new Set(['ClassDeclaration', 'ClassExpression']);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/**
 * Prepares TypeScript for a recording: it then says which generator function begins, at which line a frame stops, and
 * what was made by which call or constructor (see `hooks` in tools/trace/recorder/hooks.js). Nothing else changes, and
 * no line moves.
 * @param file what the places of events will call this file.
 * @throws when the text does not parse.
 */
export function instrument(text: string, file: string): string {
  const inserts: Insert[] = [];
  const lineOf = lineFinder(text);
  const place = (node: Node): string => JSON.stringify(`${file}:${lineOf(node.start)}`);
  let count = 0;

  const around = (node: Node, before: string, after: string): void => {
    count += 1;
    inserts.push(
      { at: node.start, text: before, order: count },
      { at: node.end, text: after, order: -count },
    );
  };
  const insert = (at: number, code: string): void => {
    count += 1;
    inserts.push({ at, text: code, order: count });
  };

  function visit(node: Node, parents: readonly Node[]): void {
    const inside = [...parents, node];
    const inGenerator = isRunning(parents);
    if (FUNCTIONS.has(node.type) && isGenerator(node)) {
      const body = node['body'] as Node;
      insert(
        body.start + 1,
        `$trace.begin(${JSON.stringify(functionName(node, parents, text))},${place(node)});`,
      );
    } else if (FUNCTIONS.has(node.type) && (node['body'] as Node).type === 'BlockStatement') {
      // The line that called it is not the line of what its own loops ask.
      insert((node['body'] as Node).start + 1, '$trace.here();');
    } else if (node.type === 'YieldExpression' && inGenerator) {
      const argument = node['argument'] as Node | null;
      if (node['delegate'] === true && argument) {
        around(node, '$trace.out(', ')');
        around(argument, `$trace.tube(${place(node)},(`, '))');
      } else if (argument) {
        around(argument, `$trace.at(${place(node)},(`, '))');
      } else {
        insert(node.start + 'yield'.length, ` $trace.at(${place(node)})`);
      }
    } else if (node.type === 'ReturnStatement' && inGenerator) {
      const argument = node['argument'] as Node | null;
      if (argument) around(argument, `$trace.at(${place(node)},(`, '))');
      else insert(node.start + 'return'.length, ` $trace.at(${place(node)})`);
    } else if (node.type === 'ClassBody' && !parents.some(({ declare }) => declare === true)) {
      insert(node.start + 1, ' static { $trace.declared(this); }');
      const built = `;$trace.built(${JSON.stringify(className(parents))},this,arguments);`;
      const maker = constructorOf(node);
      if (maker) insert(maker.end - 1, built);
    } else if (isWholeCall(node, parents)) {
      const asks = mayResume(node) ? place(node) : '';
      around(node, `$trace.made($trace.here(${asks}),${place(node)},`, ')');
    }
    for (const child of childrenOf(node)) visit(child, inside);
  }

  visit(parseAst(text, { lang: 'ts' }) as unknown as Node, []);
  inserts.sort((a, b) => a.at - b.at || a.order - b.order);
  let result = '';
  let from = 0;
  for (const { at, text: code } of inserts) {
    result += text.slice(from, at) + code;
    from = at;
  }
  return result + text.slice(from);
}

const isGenerator = (node: Node): boolean => node['generator'] === true && node['async'] !== true;

/** Whether code under these parents runs in a generator's body. */
function isRunning(parents: readonly Node[]): boolean {
  const nearest = parents.findLast(({ type }) => FUNCTIONS.has(type));
  return nearest !== undefined && isGenerator(nearest);
}

/** Whether a call may be one that resumes a frame. */
function mayResume(node: Node): boolean {
  const call = node.type === 'ChainExpression' ? (node['expression'] as Node) : node;
  const name = ((call['callee'] as Node)['property'] as Node | undefined)?.['name'];
  return name === 'next' || name === 'throw' || name === 'return';
}

/** Whether the value of this node is that of a call. An optional chain is one expression: nothing may stand around a part of it. */
function isWholeCall(node: Node, parents: readonly Node[]): boolean {
  if (node.type === 'ChainExpression') return (node['expression'] as Node).type === 'CallExpression';
  if (node.type !== 'CallExpression' || (node['callee'] as Node).type === 'Super') return false;
  let part = node;
  for (const parent of parents.toReversed()) {
    if (parent.type === 'ChainExpression') return false;
    if (parent['callee'] !== part && parent['object'] !== part && parent['expression'] !== part) return true;
    part = parent;
  }
  return true;
}

function functionName(node: Node, parents: readonly Node[], text: string): string {
  const own = node['id'] as Node | null;
  if (own) return own['name'] as string;
  for (const [at, parent] of [...parents.entries()].reverse()) {
    const key = (parent['key'] ?? parent['id']) as Node | undefined;
    if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') {
      return member(className(parents.slice(0, at)), key, parent['computed'] === true, text);
    }
    if (parent.type === 'Property') return member('', key, parent['computed'] === true, text);
    if (parent.type === 'VariableDeclarator' && key)
      return text.slice(key.start, key.end).replace(/:.*/s, '');
    if (FUNCTIONS.has(parent.type)) break;
  }
  return '(anonymous)';
}

/** The name of the innermost class among these parents; empty when it has none. */
function className(parents: readonly Node[]): string {
  const owner = parents.findLast(({ type }) => CLASSES.has(type));
  return ((owner?.['id'] as Node | null | undefined)?.['name'] as string | undefined) ?? '';
}

/** The body of the constructor that is written in a class; an overload has none. */
function constructorOf(classBody: Node): Node | undefined {
  const makers = childrenOf(classBody).filter((child) => child['kind'] === 'constructor');
  const bodies = makers.map((maker) => (maker['value'] as Node)['body'] as Node | null);
  return bodies.find((body) => body !== null) ?? undefined;
}

function member(owner: string, key: Node | undefined, isComputed: boolean, text: string): string {
  const name = key === undefined ? '' : text.slice(key.start, key.end);
  if (isComputed) return `${owner}[${name}]`;
  return owner === '' ? name : `${owner}.${name}`;
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof value === 'object' && value !== null && 'type' in value);
}

function lineFinder(text: string): (at: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
