/** Where a look at a suspended coroutine puts what it sees. Null when nobody looks. */
let seen: string[] | null = null;

/**
 * What a future says when it is resumed before it is done.
 *
 * But when somebody looks at the coroutine that waits for it, it says nothing: then this notes who stands on the stack.
 *
 * @throws {Error} `await wasn't used with future`, unless somebody looks
 */
export function resumedTooEarly(): void {
  if (seen === null) throw new Error("await wasn't used with future");
  seen.push(...stackAbove(resumedTooEarly));
}

/**
 * The names of the frames of a coroutine that waits for a future which is not done, the outermost first.
 *
 * Only the frame in the middle of a `yield*` knows which frame it has delegated to. So this resumes the coroutine: the
 * call goes through the whole chain and ends in the future, which notes the stack and yields itself once more. No line
 * of the coroutine runs.
 */
export function look(coro: Iterator<unknown, unknown, never>): string[] {
  seen = [];
  try {
    const { value } = (coro as Iterator<unknown>).next();
    if (value instanceof Object) Reflect.set(value, 'starred', false); // it was taken before
    const above = stackAbove(look).length + 1; // those of whoever looks, and this one
    return seen.slice(1, -above).map(nameIn).reverse(); // the first is the future's own
  } finally {
    seen = null;
  }
}

/**
 * Who is on the stack now, above the call of `callee`, the innermost first: `    at inner (wait.ts:3:5)`. What is built into
 * the language has no place, and is left out.
 *
 * As text, and not as V8's call sites: who runs the program may have put something around `next`, and hides it in the text.
 */
function stackAbove(callee: (...args: never[]) => unknown): string[] {
  const { stackTraceLimit } = Error;
  const place: { stack?: string } = {};
  Error.stackTraceLimit = Infinity;
  try {
    Error.captureStackTrace(place, callee as () => void);
    const lines = (place.stack ?? '').split('\n');
    return lines.filter((line) => line.startsWith('    at ') && !line.endsWith('(<anonymous>)'));
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The name in a line of a stack, without the name of a class. */
function nameIn(line: string): string {
  return /^ {4}at (?:[\w$]+\.)?(.+?)(?: \[as .+\])? \(/.exec(line)?.[1] ?? '<anonymous>';
}
