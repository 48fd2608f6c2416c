/**
 * Asks one question and hears one answer. Line by line, it
 *
 * - prints `start coroutine, name: ` and the name;
 * - yields the name: that is its question;
 * - prints `sent value: ` and the answer, and ends.
 *
 * `Generator<string, void, number>` reads: it yields strings, returns nothing, and is told numbers.
 */
export function* coroutineExample(
  name: string,
  print: (line: string) => void,
): Generator<string, void, number> {
  // TODO 1: ask with the name, and print the answer
  throw new Error('TODO 1: ask with the name, and print the answer');
}

/**
 * Yields 1, 2, 3, ... and never ends. After each number it prints `was sent ` and what the next call passes in, whatever
 * that is.
 */
export function* echoCounter(print: (line: string) => void): Generator<number, never, unknown> {
  // TODO 2: count, and print the answer to each yield
  throw new Error('TODO 2: count, and print the answer to each yield');
}

/**
 * Is told numbers and never ends. For each number it yields the average of all the numbers so far. Before the first number
 * it yields `undefined`: there is no average of nothing.
 */
export function* average(): Generator<number | undefined, never, number> {
  // TODO 3: yield the average so far, and take in the next number
  throw new Error('TODO 3: yield the average so far, and take in the next number');
}

/**
 * Leads a dialogue to its end: puts each of its questions to `answer`, and tells the dialogue what `answer` returns.
 *
 * The dialogue has not started: nobody has called its `next()` yet.
 *
 * @returns what the dialogue returns
 */
export function converse<Q, A, R>(dialogue: Generator<Q, R, A>, answer: (question: Q) => A): R {
  // TODO 4: answer every question until there are no more
  throw new Error('TODO 4: answer every question until there are no more');
}

/**
 * Tells a listener all the values, in order, and collects what it yields for each of them.
 *
 * The listener has not started: nobody has called its `next()` yet. If it ends early, `feed` stops; what it returns at its
 * end is not part of the list. `feed` takes one value at a time, when the listener is ready for it. When the values are
 * used up, the listener stays open for its owner.
 */
export function feed<T, A>(listener: Generator<T, unknown, A>, values: Iterable<A>): T[] {
  // TODO 5: tell the listener every value, and keep its replies
  throw new Error('TODO 5: tell the listener every value, and keep its replies');
}
