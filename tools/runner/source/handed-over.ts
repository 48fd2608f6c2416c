import type { AstNode } from './ast.ts';
import { nodesOf, parseTypeScript, rememberingTexts } from './ast.ts';

/** The functions of the course and of JavaScript that call later what they are given; and which of their arguments that is. */
const LATER: ReadonlyMap<string, readonly number[]> = new Map([
  ['addDoneCallback', [0]],
  ['callAt', [1]],
  ['callLater', [1]],
  ['callSoon', [0]],
  ['finally', [0]],
  ['queueMicrotask', [0]],
  ['setImmediate', [0]],
  ['setInterval', [0]],
  ['setTimeout', [0]],
  ['then', [0, 1]],
]);

const FORGIVING = ['finally', 'then'];

/** Something handed over to be called later. `start` is an offset in the text, and `text` how it stands there. */
export interface HandedOver {
  readonly start: number;
  readonly text: string;
  /** A call: its return value is handed over. A value is never a function. A method has lost its object. */
  readonly kind: 'call' | 'value' | 'method';
  /** Of a call: what is called, as it stands in the text. */
  readonly callee?: string;
}

/**
 * What a text hands over to be called later and is not, on the face of it, a function that can be called by itself. What is
 * handed over with it, to be given to the function, may be anything.
 */
export function handedOver(text: string): HandedOver[] {
  const textOf = ({ start, end }: AstNode): string => text.slice(start, end);
  return callsIn(text).flatMap((call) => {
    const name = nameOf(call.callee);
    const places = LATER.get(name) ?? [];
    return places.flatMap((at) => {
      const argument = call.arguments[at];
      const kind = argument && kindOf(argument);
      if (argument === undefined || kind === undefined) return [];
      // A promise passes over what is no function.
      if (kind !== 'method' && FORGIVING.includes(name)) return [];
      const callee = calleeOf(argument);
      return {
        start: argument.start,
        text: textOf(argument),
        kind,
        ...(callee && { callee: textOf(callee) }),
      };
    });
  });
}

const callsIn = rememberingTexts((text) => {
  try {
    return nodesOf(parseTypeScript(text)).filter((node) => node.type === 'CallExpression');
  } catch {
    return [];
  }
});

function nameOf(node: AstNode): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : '';
}

/** The function that is called instead of being handed over. */
function calleeOf(argument: AstNode): AstNode | undefined {
  if (argument.type === 'TSAsExpression') return calleeOf(argument.expression);
  return argument.type === 'CallExpression' ? argument.callee : undefined;
}

function kindOf(argument: AstNode): HandedOver['kind'] | undefined {
  switch (argument.type) {
    case 'CallExpression':
      return nameOf(argument.callee) === 'bind' ? undefined : 'call';
    case 'TSAsExpression':
      return kindOf(argument.expression);
    case 'Identifier':
      return argument.name === 'undefined' ? 'value' : undefined;
    case 'Literal':
      return 'value';
    case 'MemberExpression':
      return argument.object.type === 'ThisExpression' ? 'method' : undefined;
    default:
      return undefined;
  }
}
