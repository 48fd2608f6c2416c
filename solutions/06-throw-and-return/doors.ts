/**
 * A printer that no error can stop. Once primed, it is paused at its `yield`:
 *
 * - `next(text)`: it prints `printed ` and the text, and is paused again;
 * - `throw(error)`: it prints `caught ` and the error's message, and is paused again;
 * - `return()`: it ends, and prints nothing.
 */
// #region resilientPrinter
export function* resilientPrinter(print: (line: string) => void): Generator<void, never, string> {
  // BEGIN SOLUTION 1: take a text or an error, print a line for it, and take the next
  while (true) {
    try {
      const text = yield; // inside the try: this is where a thrown error arrives
      print(`printed ${text}`);
    } catch (error) {
      print(`caught ${(error as Error).message}`);
    }
  }
  // END SOLUTION
}
// #endregion

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
// #region withFile
export function* withFile(open: () => Handle): Generator<string, void, void> {
  // BEGIN SOLUTION 2: open, yield line by line, and close whatever happens
  const handle = open(); // above the try: when this fails there is nothing to close
  try {
    while (true) {
      const line = handle.readLine();
      if (line === undefined) return;
      yield line;
    }
  } finally {
    handle.close();
  }
  // END SOLUTION
}
// #endregion

/**
 * Ends `frame` with `value`: when this comes back, the frame has ended. What it yields on its way out is dropped.
 *
 * @returns what the frame really ended with
 * @throws what the frame throws on its way out
 */
// #region closeFully
export function closeFully<R, N>(frame: Generator<unknown, R, N>, value: R): R {
  // BEGIN SOLUTION 3: end the frame, and give what it ended with
  let step = frame.return(value);
  while (!step.done) step = frame.next(); // not return() again: that would cut the cleaning up short
  return step.value;
  // END SOLUTION
}
// #endregion

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
// #region supervise
export function supervise(
  hire: () => Generator<void, void, string>,
  messages: Iterable<string | Error>,
): number {
  // BEGIN SOLUTION 4: see to it that every message reaches a yield
  let hired = 0;
  let worker: Generator<void, void, string> | undefined;
  for (const message of messages) {
    if (worker === undefined) {
      worker = hire();
      hired += 1;
      worker.next(); // to its first `yield`: before that it can be told nothing, and catches nothing
    }
    try {
      const step = message instanceof Error ? worker.throw(message) : worker.next(message);
      if (step.done) worker = undefined;
    } catch {
      worker = undefined; // an error that came out has ended the frame that it came out of
    }
  }
  if (worker !== undefined) closeFully(worker, undefined);
  return hired;
  // END SOLUTION
}
// #endregion

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
// #region withTimeoutTicks
export function* withTimeoutTicks<T, R>(frame: Generator<T, R, void>, max: number): Generator<T, R, void> {
  // BEGIN SOLUTION 5: count the steps; throw into the frame when one too many is wanted
  try {
    for (let steps = 0; steps < max; steps++) {
      const step = frame.next();
      if (step.done) return step.value;
      yield step.value;
    }
    const late = new TimedOut(max);
    const answer = frame.throw(late);
    if (answer.done) return answer.value;
    throw late;
  } finally {
    closeFully(frame, undefined as never); // on a frame that has ended, this changes nothing
  }
  // END SOLUTION
}
// #endregion
