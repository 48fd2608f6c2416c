/**
 * Asks one question and hears one answer. Line by line, it
 *
 * - prints `start coroutine, name: ` and the name;
 * - yields the name: that is its question;
 * - prints `sent value: ` and the answer, and ends.
 *
 * `Generator<string, void, number>` reads: it yields strings, returns nothing, and is told numbers.
 */
// #region coroutineExample
export function* coroutineExample(
  name: string,
  print: (line: string) => void,
): Generator<string, void, number> {
  // BEGIN SOLUTION 1: ask with the name, and print the answer
  print(`start coroutine, name: ${name}`);
  const x = yield name; // hands out `name` and pauses here, before the `=`
  print(`sent value: ${x}`);
  // END SOLUTION
}
// #endregion

/**
 * Yields 1, 2, 3, ... and never ends. After each number it prints `was sent ` and what the next call passes in, whatever
 * that is.
 */
// #region echoCounter
export function* echoCounter(print: (line: string) => void): Generator<number, never, unknown> {
  // BEGIN SOLUTION 2: count, and print the answer to each yield
  let s = 0;
  while (true) {
    s += 1;
    const n = yield s;
    print(`was sent ${n}`);
  }
  // END SOLUTION
}
// #endregion

/**
 * Is told numbers and never ends. For each number it yields the average of all the numbers so far. Before the first number
 * it yields `undefined`: there is no average of nothing.
 */
// #region average
export function* average(): Generator<number | undefined, never, number> {
  // BEGIN SOLUTION 3: yield the average so far, and take in the next number
  let total = 0;
  let count = 0;
  let mean: number | undefined;
  while (true) {
    const n = yield mean; // one yield for both: the last average goes out, the next number comes in
    total += n;
    count += 1;
    mean = total / count;
  }
  // END SOLUTION
}
// #endregion

/**
 * Leads a dialogue to its end: puts each of its questions to `answer`, and tells the dialogue what `answer` returns.
 *
 * The dialogue has not started: nobody has called its `next()` yet.
 *
 * @returns what the dialogue returns
 */
// #region converse
export function converse<Q, A, R>(dialogue: Generator<Q, R, A>, answer: (question: Q) => A): R {
  // BEGIN SOLUTION 4: answer every question until there are no more
  let step = dialogue.next();
  while (!step.done) step = dialogue.next(answer(step.value));
  return step.value;
  // END SOLUTION
}
// #endregion

/**
 * Tells a listener all the values, in order, and collects what it yields for each of them.
 *
 * The listener has not started: nobody has called its `next()` yet. If it ends early, `feed` stops; what it returns at its
 * end is not part of the list. `feed` takes one value at a time, when the listener is ready for it. When the values are
 * used up, the listener stays open for its owner.
 */
// #region feed
export function feed<T, A>(listener: Generator<T, unknown, A>, values: Iterable<A>): T[] {
  // BEGIN SOLUTION 5: tell the listener every value, and keep its replies
  const replies: T[] = [];
  const first = listener.next(); // runs to the first yield: only from there on does the listener hear
  if (first.done) return replies; // ... unless it has no yield
  for (const value of values) {
    const step = listener.next(value);
    if (step.done) break;
    replies.push(step.value);
  }
  return replies;
  // END SOLUTION
}
// #endregion
