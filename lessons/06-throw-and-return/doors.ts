/**
 * A printer that no error can stop. Once primed, it is paused at its `yield`:
 *
 * - `next(text)`: it prints `printed ` and the text, and is paused again;
 * - `throw(error)`: it prints `caught ` and the error's message, and is paused again;
 * - `return()`: it ends, and prints nothing.
 */
export function* resilientPrinter(print: (line: string) => void): Generator<void, never, string> {
  // TODO 1: take a text or an error, print a line for it, and take the next
  throw new Error('TODO 1: take a text or an error, print a line for it, and take the next');
}

/** An open file, as an operating system gives it to you: if you open it, you must close it, once. */
export interface Handle {
  /** The next line; `undefined` at the end of the file. */
  readLine(): string | undefined;
  close(): void;
}

/**
 * The lines of a file, read when they are asked for. It opens the file when the first line is wanted.
 * It closes the file once, however this walk is left: at its end, by `return()`, by an error thrown in, or by an error of
 * `readLine`. Errors go on to the caller unchanged, and so does an error of `open`.
 */
export function* withFile(open: () => Handle): Generator<string, void, void> {
  // TODO 2: open, yield line by line, and close whatever happens
  throw new Error('TODO 2: open, yield line by line, and close whatever happens');
}

/**
 * Ends `frame` with `value`: when this comes back, the frame has ended. What it yields on its way out is dropped.
 *
 * @returns what the frame really ended with
 * @throws what the frame throws on its way out
 */
export function closeFully<R, N>(frame: Generator<unknown, R, N>, value: R): R {
  // TODO 3: end the frame, and give what it ended with
  throw new Error('TODO 3: end the frame, and give what it ended with');
}

/**
 * Hands each message to a worker, in order and once: a string with `next()`, an `Error` with `throw()`.
 *
 * One worker serves until it has ended, by returning or by an error; that error goes no further than here. The next
 * message is for a new worker. No worker is hired before there is a message to hand over. A worker that is left when
 * there are no more messages is told to return, and has ended when this comes back.
 *
 * @param hire makes a worker, which has not begun yet; primed, it is paused at its first `yield`
 * @returns how many workers were hired
 * @throws what the last worker throws while it leaves
 */
export function supervise(
  hire: () => Generator<void, void, string>,
  messages: Iterable<string | Error>,
): number {
  // TODO 4: see to it that every message reaches a yield
  throw new Error('TODO 4: see to it that every message reaches a yield');
}

/** Thrown into a frame when its steps are used up, and at the caller if the frame does not end well. */
export class TimedOut extends Error {
  /** @param steps how many steps there were */
  constructor(steps: number) {
    super(`no end by step ${steps}`);
    this.name = 'TimedOut';
  }
}

/**
 * Hands on what `frame` yields and what it returns, and gives it at most `max` steps: calls of its `next()`.
 *
 * If the caller asks for one step more, this throws a `TimedOut` into the frame, which has one chance to answer:
 * - it returns: this returns the same value;
 * - it throws, the `TimedOut` or another error: this throws the same error;
 * - it yields: the value is dropped, the frame is told to return, and this throws the `TimedOut`.
 *
 * However this walk is left once it has begun, the frame has ended by then. Calls of `next()` that it needs in its
 * `finally` do not count. (`closeFully` wants an `R`. Nothing reads this one, so pass `undefined as never`.)
 */
export function* withTimeoutTicks<T, R>(frame: Generator<T, R, void>, max: number): Generator<T, R, void> {
  // TODO 5: count the steps; throw into the frame when one too many is wanted
  throw new Error('TODO 5: count the steps; throw into the frame when one too many is wanted');
}
