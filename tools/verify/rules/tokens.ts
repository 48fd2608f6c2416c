/** A piece of source text that brackets are counted by: a word, a literal, or a single sign. */
export interface Token {
  readonly token: string;
  readonly at: number;
  /** How many brackets are open after it. */
  readonly depth: number;
}

const SKIPPED = /\s+|\/\/.*|\/\*[\s\S]*?(?:\*\/|$)/y;
const WORD = /[\w$]+/y;
const STRING = /'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?/y;
const REGEX = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/\w*/y;

/** Words that a value follows, so that a slash behind them begins a regular expression. */
const BEFORE_VALUE = /^(?:return|typeof|case|in|of|delete|void|throw|new|await|yield|else|do|instanceof)$/;

/**
 * The tokens of JavaScript or TypeScript from `start` on, without space and comments, to the end of the text. Exact as
 * far as brackets go, but for a division behind a `}` and a regular expression behind a `)`, which are taken for each other.
 */
export function* tokensFrom(text: string, start: number): Generator<Token> {
  let depth = 0;
  let previous = '';
  let at = start;
  while (at < text.length) {
    const skipped = matchAt(SKIPPED, text, at);
    if (skipped !== '') {
      at += skipped.length;
      continue;
    }
    const token = tokenAt(text, at, previous);
    if ('([{'.includes(token)) depth += 1;
    if (')]}'.includes(token)) depth -= 1;
    yield { token, at, depth };
    previous = token;
    at += token.length;
  }
}

function tokenAt(text: string, at: number, previous: string): string {
  const sign = text[at] ?? '';
  if (sign === '`') return text.slice(at, endOfTemplate(text, at));
  if (sign === '/') return (startsValue(previous) && matchAt(REGEX, text, at)) || sign;
  return matchAt(STRING, text, at) || matchAt(WORD, text, at) || sign;
}

/** Whether a value may stand behind this token, and not an operator. */
function startsValue(previous: string): boolean {
  return previous === '/' || BEFORE_VALUE.test(previous) || !/[\w$)\]}'"`/]$/.test(previous);
}

function endOfTemplate(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '`') {
    if (text.startsWith('${', at)) at = endOfGroup(text, at + 1);
    else at += text[at] === '\\' ? 2 : 1;
  }
  return at + 1;
}

function endOfGroup(text: string, open: number): number {
  for (const { at, depth } of tokensFrom(text, open)) if (depth === 0) return at + 1;
  return text.length;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
