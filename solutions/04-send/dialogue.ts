/**
 * Asks one question and hears one answer. Its whole life, line by line:
 *
 * - prints `start coroutine, name: ` and the name;
 * - yields the name, and that is its question;
 * - prints `sent value: ` and the answer, and ends.
 *
 * `Generator<string, void, number>` reads: it yields strings, returns nothing, and is told numbers.
 */
// #region coroutineExample
export function* coroutineExample(
  name: string,
  print: (line: string) => void,
): Generator<string, void, number> {
  // BEGIN SOLUTION 1: ask with the name, and print the answer that comes
  print(`start coroutine, name: ${name}`);
  const x = yield name; // hands out `name` and stops here, before the `=`
  print(`sent value: ${x}`);
  // END SOLUTION
}
// #endregion

/**
 * Yields 1, 2, 3, ... without an end. Each time it is woken at a `yield`, it prints `was sent ` and what it was told,
 * whatever that is.
 */
// #region echoCounter
export function* echoCounter(print: (line: string) => void): Generator<number, never, unknown> {
  // BEGIN SOLUTION 2: count, and print what each yield is answered with
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
 * Is told numbers, without an end, and yields for each one the average of all that it has been told so far.
 * What it yields before the first number is `undefined`: there is no average of nothing.
 */
// #region average
export function* average(): Generator<number | undefined, never, number> {
  // BEGIN SOLUTION 3: yield the average so far, and take in the number that answers it
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
 * Tells a listener all the values, in order, and collects what it yields for each of them.
 *
 * The listener is fresh: nobody has called its `next()` yet. If it ends early, so does the telling, and the value
 * that it ended on has no place in the list. `feed` asks `values` for one value at a time, when the listener is ready for it.
 * When the values are used up the listener stays open: it is the caller's.
 */
// #region feed
export function feed<T, A>(listener: Generator<T, unknown, A>, values: Iterable<A>): T[] {
  // BEGIN SOLUTION 4: tell the listener every value, and keep what comes back for it
  const replies: T[] = [];
  const first = listener.next(); // runs to the first yield: only now is somebody there to be told something
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

/**
 * Leads a dialogue to its end: hands each question to `answer`, and what `answer` gives back to the dialogue.
 * Returns what the dialogue returns.
 */
// #region converse
export function converse<Q, A, R>(dialogue: Generator<Q, R, A>, answer: (question: Q) => A): R {
  // BEGIN SOLUTION 5: answer every question, until there are no more
  let step = dialogue.next();
  while (!step.done) step = dialogue.next(answer(step.value));
  return step.value;
  // END SOLUTION
}
// #endregion
