import { type AstNode, lineFinder, nodesOf, parseTypeScript, rememberingTexts } from './ast.ts';

/** An `expect(…, 'message')` of a test file, with the lines that its arguments stand on, from 1. */
interface Expectation {
  readonly firstLine: number;
  readonly lastLine: number;
  /** The lines of the test around it. */
  readonly test: { readonly firstLine: number; readonly lastLine: number };
  readonly message: string;
}

/**
 * What a test wanted to say when something else threw first: the message of the `expect` whose argument threw, or of the
 * next one in the same test.
 * @param text of the test file.
 * @param lines that the error passed through in this file, the innermost first.
 * @returns undefined when there is no message, or it is put together as the test runs.
 */
export function meantAt(text: string, lines: readonly number[]): string | undefined {
  const all = expectationsIn(text);
  const around = lines.flatMap(
    (line) => all.find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine) ?? [],
  );
  const [first] = around;
  if (first !== undefined) return first.message;
  for (const line of lines) {
    const next = all.find(
      ({ firstLine, test }) => firstLine >= line && test.firstLine <= line && line <= test.lastLine,
    );
    if (next !== undefined) return next.message;
  }
  return undefined;
}

const expectationsIn = rememberingTexts((text): Expectation[] => {
  const lineOf = lineFinder(text);
  const linesOf = ({ start, end }: AstNode) => ({ firstLine: lineOf(start), lastLine: lineOf(end) });
  try {
    const calls = nodesOf(parseTypeScript(text)).filter((node) => node.type === 'CallExpression');
    const tests = calls.filter(({ callee }) => ['it', 'test'].includes(rootName(callee))).map(linesOf);
    return calls.flatMap((call) => {
      const message = rootName(call.callee) === 'expect' ? textOf(call.arguments[1]) : undefined;
      if (message === undefined) return [];
      const lines = linesOf(call);
      const test = tests.findLast(
        ({ firstLine, lastLine }) => firstLine <= lines.firstLine && lines.lastLine <= lastLine,
      );
      return test === undefined ? [] : [{ ...lines, test, message }];
    });
  } catch {
    return [];
  }
});

/** The name that a callee begins with: `it` of `it`, and of `it.each(…)`. */
function rootName(callee: AstNode): string {
  switch (callee.type) {
    case 'Identifier':
      return callee.name;
    case 'MemberExpression':
      return callee.object.type === 'Identifier' && callee.object.name === 'expect'
        ? ''
        : rootName(callee.object);
    case 'CallExpression':
      return rootName(callee.callee);
    default:
      return '';
  }
}

function textOf(node: AstNode | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
}
