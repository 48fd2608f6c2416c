/**
 * Asks one question and hears one answer. Its whole life, line by line:
 *
 * - prints `start coroutine, name: ` and the name;
 * - yields the name, and that is its question;
 * - prints `sent value: ` and the answer, and ends.
 *
 * `Generator<string, void, number>` reads: it yields strings, returns nothing, and is told numbers.
 */
export function* coroutineExample(
  name: string,
  print: (line: string) => void,
): Generator<string, void, number> {
  // TODO 1: ask with the name, and print the answer that comes
  throw new Error('TODO 1: ask with the name, and print the answer that comes');
}

/**
 * Yields 1, 2, 3, ... without an end. Each time it is woken at a `yield`, it prints `was sent ` and what it was told,
 * whatever that is.
 */
export function* echoCounter(print: (line: string) => void): Generator<number, never, unknown> {
  // TODO 2: count, and print what each yield is answered with
  throw new Error('TODO 2: count, and print what each yield is answered with');
}

/**
 * Is told numbers, without an end, and yields for each one the average of all that it has been told so far.
 * What it yields before the first number is `undefined`: there is no average of nothing.
 */
export function* average(): Generator<number | undefined, never, number> {
  // TODO 3: yield the average so far, and take in the number that answers it
  throw new Error('TODO 3: yield the average so far, and take in the number that answers it');
}

/**
 * Tells a listener all the values, in order, and collects what it yields for each of them.
 *
 * The listener is fresh: nobody has called its `next()` yet. If it ends early, so does the telling, and the value
 * that it ended on has no place in the list. `feed` asks `values` for one value at a time, when the listener is ready for it.
 * When the values are used up the listener stays open: it is the caller's.
 */
export function feed<T, A>(listener: Generator<T, unknown, A>, values: Iterable<A>): T[] {
  // TODO 4: tell the listener every value, and keep what comes back for it
  throw new Error('TODO 4: tell the listener every value, and keep what comes back for it');
}

/**
 * Leads a dialogue to its end: hands each question to `answer`, and what `answer` gives back to the dialogue.
 * Returns what the dialogue returns.
 */
export function converse<Q, A, R>(dialogue: Generator<Q, R, A>, answer: (question: Q) => A): R {
  // TODO 5: answer every question, until there are no more
  throw new Error('TODO 5: answer every question, until there are no more');
}
