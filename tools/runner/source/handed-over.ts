import type { AstNode } from './ast.ts';
import { nodesOf, parseTypeScript, rememberingTexts } from './ast.ts';

/** The functions of the course and of JavaScript that call later what they are given. */
const LATER = [
  ...['addDoneCallback', 'callAt', 'callLater', 'callSoon', 'finally', 'queueMicrotask', 'setImmediate'],
  ...['setInterval', 'setTimeout', 'then'],
];

/** Something handed over to be called later. `start` is an offset in the text, and `text` how it stands there. */
export interface HandedOver {
  readonly start: number;
  readonly text: string;
  /** A call: what is handed over is what it returns. A value is never a function. A method has lost its object. */
  readonly kind: 'call' | 'value' | 'method';
}

/** What a text hands over to be called later and is not, on the face of it, a function that can be called by itself. */
export function handedOver(text: string): HandedOver[] {
  return callsIn(text).flatMap((call) => {
    if (!LATER.includes(nameOf(call.callee))) return [];
    return call.arguments.flatMap((argument) => {
      const kind = kindOf(argument, argument === call.arguments[0] && isTimed(call.callee));
      return kind === undefined
        ? []
        : [{ start: argument.start, text: text.slice(argument.start, argument.end), kind }];
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

/** Whether the first argument is a time. */
function isTimed(callee: AstNode): boolean {
  return ['callAt', 'callLater'].includes(nameOf(callee));
}

function nameOf(node: AstNode): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : '';
}

function kindOf(argument: AstNode, isTime: boolean): HandedOver['kind'] | undefined {
  if (isTime) return undefined;
  switch (argument.type) {
    case 'CallExpression':
      return nameOf(argument.callee) === 'bind' ? undefined : 'call';
    case 'TSAsExpression':
      return kindOf(argument.expression, isTime);
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
