import { lineFinder } from '../source/ast.ts';
import { type Inserts, insertsInto } from './inserts.ts';
import {
  calledByName,
  childrenOf,
  className,
  constructorOf,
  functionName,
  isGenerator,
  isInGenerator,
  isInLoop,
  isWholeCall,
  methodName,
  parseTree,
  privateFields,
  type SyntaxNode,
  variableName,
} from './syntax-tree.ts';
import { visibleAt } from './variables.ts';

/**
 * Prepares TypeScript for a recording: it then says which generator function begins, at which line a frame stops, and
 * what was made by which call or constructor (see `hooks` in tools/trace/recorder/hooks.js). Nothing else changes, and
 * no line moves.
 * @param file what the places of events will call this file.
 * @throws when the text does not parse.
 */
export function instrument(text: string, file: string): string {
  const inserts = insertsInto(text);
  const lineOf = lineFinder(text);
  const place = (node: SyntaxNode): string => JSON.stringify(`${file}:${lineOf(node.start)}`);

  const last = (node: SyntaxNode): number => lineOf(node.end - 1);

  function visit(node: SyntaxNode, parents: readonly SyntaxNode[]): void {
    VISITS[node.type]?.(node, { ...inserts, parents, text, place, last });
    const inside = [...parents, node];
    for (const child of childrenOf(node)) visit(child, inside);
  }

  visit(parseTree(text), []);
  return inserts.result();
}

/** What a visit may want to know, and where it puts its code. */
interface VisitContext extends Pick<Inserts, 'around' | 'insert'> {
  /** From the outermost. */
  readonly parents: readonly SyntaxNode[];
  readonly text: string;
  /** The line of a node as a literal: `"slow.ts:12"`. */
  place(node: SyntaxNode): string;
  /** The number of its last line. */
  last(node: SyntaxNode): number;
}

type Visit = (node: SyntaxNode, context: VisitContext) => void;

/** What is done at the nodes of these types, before what is inside them is visited; nothing at all others. */
const VISITS: Readonly<Record<string, Visit>> = {
  FunctionDeclaration: visitFunction,
  FunctionExpression: visitFunction,
  ArrowFunctionExpression: visitFunction,
  YieldExpression: visitYield,
  ReturnStatement: visitReturn,
  ThrowStatement: visitThrow,
  CallExpression: visitCall,
  ChainExpression: visitCall,
  ClassBody: visitClass,
  VariableDeclarator: visitVariable,
  AssignmentExpression: visitVariable,
  PropertyDefinition: visitVariable,
};

function visitFunction(node: SyntaxNode, { parents, text, place, last, insert }: VisitContext): void {
  const body = node['body'] as SyntaxNode | null;
  if (isGenerator(node) && body) {
    const name = JSON.stringify(functionName(node, parents, text));
    insert(body.start + 1, `$trace.begin(${name},${place(node)},${last(node)});`);
  } else if (body?.type === 'BlockStatement') {
    // The line that called it is not the line of what its own loops ask.
    insert(body.start + 1, '$trace.here();');
  }
}

function visitYield(node: SyntaxNode, { parents, place, around, insert }: VisitContext): void {
  if (!isInGenerator(parents)) return;
  const argument = node['argument'] as SyntaxNode | null;
  const variables = variablesRead(visibleAt(node, parents));
  if (node['delegate'] === true && argument) {
    around(node, '$trace.out(', ')');
    around(argument, `$trace.tube(${place(node)},(`, `)${variables})`);
  } else if (argument) {
    around(argument, `$trace.at(${place(node)},(`, `)${variables})`);
  } else {
    const nothing = variables === '' ? '' : `,void 0${variables}`;
    insert(node.start + 'yield'.length, ` $trace.at(${place(node)}${nothing})`);
  }
}

/** The last two arguments: the names of the variables, and what reads one by its index. */
function variablesRead(names: readonly string[]): string {
  if (names.length === 0) return '';
  const read = names.map((name, at) => (at + 1 < names.length ? `$at===${at}?${name}:` : name)).join('');
  return `,${JSON.stringify(names.join())},($at)=>${read}`;
}

function visitReturn(node: SyntaxNode, { parents, place, around, insert }: VisitContext): void {
  if (!isInGenerator(parents)) return;
  const argument = node['argument'] as SyntaxNode | null;
  if (argument) around(argument, `$trace.at(${place(node)},(`, '))');
  else insert(node.start + 'return'.length, ` $trace.at(${place(node)})`);
}

function visitThrow(node: SyntaxNode, { parents, place, around }: VisitContext): void {
  if (!isInGenerator(parents)) return;
  around(node['argument'] as SyntaxNode, `$trace.thrown(${place(node)},(`, '))');
}

/** The methods that resume a frame. */
const RESUMING: readonly unknown[] = ['next', 'throw', 'return'];

function visitCall(node: SyntaxNode, { parents, place, around }: VisitContext): void {
  if (!isWholeCall(node, parents)) return;
  const called = isInLoop(parents) ? calledByName(node) : undefined;
  const asks = RESUMING.includes(methodName(node)) ? place(node) : (called && `undefined,${called}`) || '';
  around(node, `$trace.made($trace.here(${asks}),${place(node)},`, ')');
}

function visitClass(node: SyntaxNode, { parents, place, last, insert }: VisitContext): void {
  if (parents.some(({ declare }) => declare === true)) return;
  const fields = privateFields(node).map((name) => `${JSON.stringify(name)}:($it)=>$it.${name}`);
  const told = [place(node), last(node), ...(fields.length === 0 ? [] : [`{${fields.join()}}`])];
  insert(node.start + 1, ` static { $trace.declared(this,${told.join()}); }`);
  const body = constructorOf(node);
  if (body) insert(body.end - 1, `;$trace.built(${JSON.stringify(className(parents))},this,arguments);`);
}

/** A value that comes out of a call may be a future, and is called after the first variable that it is given to. */
function visitVariable(node: SyntaxNode, { around }: VisitContext): void {
  const value = (node['init'] ?? node['right'] ?? node['value']) as SyntaxNode | null | undefined;
  const name = variableName((node['id'] ?? node['left'] ?? node['key']) as SyntaxNode);
  const isPlain = node['operator'] === undefined || node['operator'] === '=';
  if (!value || name === undefined || !isPlain || node['computed'] === true) return;
  if (value.type === 'CallExpression' || value.type === 'NewExpression')
    around(value, `$trace.called(${JSON.stringify(name)},`, ')');
}
