/** The frames that a look at a paused coroutine has found. Null when nobody is looking. */
let seen: string[] | null = null;

/**
 * Called when a wait is resumed before its future is done: the driver has not waited.
 *
 * During a look at the coroutine that waits (see `look`) this is not a mistake. Then it notes which frames are on the stack.
 *
 * @throws {Error} `await wasn't used with future`, the words of Python, unless somebody is looking
 */
export function resumedTooEarly(): void {
  if (seen === null) throw new Error("await wasn't used with future");
  seen.push(...stackAbove(resumedTooEarly));
}

/**
 * The names of the frames of a coroutine that waits for a future which is not done, the outermost first.
 *
 * Only a frame in the middle of a `yield*` knows which frame it has delegated to. So this resumes the coroutine: the call
 * goes through the whole chain of frames and ends in the future, which notes the stack and yields itself once more. No
 * line of the coroutine runs.
 */
export function look(coro: Iterator<unknown, unknown, never>): string[] {
  seen = [];
  try {
    const { value } = (coro as Iterator<unknown>).next();
    if (value instanceof Object) Reflect.set(value, 'starred', false); // it was taken before
    const above = stackAbove(look).length + 1; // the caller of `look` and the frames around it, and this one
    return seen.slice(1, -above).map(nameIn).reverse(); // the first is the future's own
  } finally {
    seen = null;
  }
}

/**
 * The lines of the stack above the call of `callee`, the innermost first: `    at inner (wait.ts:3:5)`. Functions that are
 * built into the language have no place, and are left out.
 *
 * As text, and not as V8's call sites: a recorder of runs may have put a function around `next`, and hides it in the text.
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
