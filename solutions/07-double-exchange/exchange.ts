/**
 * Hears numbers, without an end, and prints `got 5!` for a 5.
 *
 * It yields whether it wants more: `true` until it has heard `last`, and `false` from then on. It goes on listening.
 */
// #region consumer
export function* consumer(last: number, print: (line: string) => void): Generator<boolean, never, number> {
  // BEGIN SOLUTION 1: hear a number, print it, and say whether you want more
  let wanted = true;
  while (true) {
    const n = yield wanted;
    print(`got ${n}!`);
    if (n === last) wanted = false;
  }
  // END SOLUTION
}
// #endregion

/**
 * Takes a listener that has not started to its first `yield`, now, and gives it back.
 * What it yields there is dropped.
 *
 * `Generator<unknown, unknown, never>` means any generator, whatever it can be told; `G` keeps its own type.
 */
// #region prime
export function prime<G extends Generator<unknown, unknown, never>>(listener: G): G {
  // BEGIN SOLUTION 2: take it to its first `yield`, and give it back
  listener.next();
  return listener;
  // END SOLUTION
}
// #endregion

/**
 * Tells `listener` the numbers `n`, `n - 1`, ..., 1, and yields what it answers to each. One request, one number.
 *
 * `Generator<boolean, void, void>`: nobody tells it anything, so a `for...of` may drive it. When `listener` ends, so does
 * this, and what `listener` returned is not an answer.
 *
 * @param listener is paused at a `yield`. It is only borrowed: you do not start it, and you do not close it.
 */
// #region producer
export function* producer(
  n: number,
  listener: Generator<boolean, unknown, number>,
): Generator<boolean, void, void> {
  // BEGIN SOLUTION 3: tell one number for each request, and hand on the answer
  for (let next = n; next > 0; next--) {
    const step = listener.next(next); // here this frame and its caller are both in the middle of a call
    if (step.done) return;
    yield step.value; // here this frame and its listener are both paused
  }
  // END SOLUTION
}
// #endregion

/**
 * One layer of `nest`. It hands on what it is told to `inner`, and what `inner` answers to its own caller. Just before each
 * hand-over it prints a line:
 *
 * - `layer 1: 5 goes in`
 * - `layer 1: true goes out`
 *
 * At its first `yield`, too, it hands out what `inner` yields there, with its line. An error that `inner` throws comes out as
 * it is, and is not printed. `throw()` and `return()` need not reach `inner`: lesson 08 passes them on.
 *
 * @param inner has not started
 */
// #region layer
function* layer<Y, A>(
  number: number,
  inner: Generator<Y, never, A>,
  print: (line: string) => void,
): Generator<Y, never, A> {
  // BEGIN SOLUTION 4: start the inner one; then hand in what you are told, and hand out its answers
  let answer = inner.next().value;
  while (true) {
    print(`layer ${number}: ${answer} goes out`);
    const told = yield answer;
    print(`layer ${number}: ${told} goes in`);
    answer = inner.next(told).value;
  }
  // END SOLUTION
}
// #endregion

/**
 * Puts `depth` layers around a listener that has not started, and gives the outermost one, which is a listener too and has
 * not started either. Layer 1 is next to the caller, layer `depth` next to `listener`. With `depth` 0 you get `listener`.
 */
// #region nest
export function nest<Y, A>(
  depth: number,
  listener: Generator<Y, never, A>,
  print: (line: string) => void,
): Generator<Y, never, A> {
  let outermost = listener;
  for (let number = depth; number > 0; number--) outermost = layer(number, outermost, print);
  return outermost;
}
// #endregion

/**
 * Makes a room of listeners that have not started. It starts them, in order, and gives `tell`, which tells all of them.
 *
 * They hear a value in the order of the list, and nobody hears the next value before everybody has heard this one. A
 * listener that hears something may call `tell` itself: that call returns at once, and its value is heard when everything
 * said before it has been heard. Any other call returns when nothing is left to be heard.
 *
 * A listener may end; the others stay. An error of a listener comes out of `tell`, and the room is ready for the next value;
 * values that were not heard when the error came may be lost.
 */
// #region broadcast
export function broadcast<T>(listeners: readonly Generator<unknown, unknown, T>[]): (value: T) => void {
  // BEGIN SOLUTION 5: tell everybody everything, and nobody in the middle of a call
  for (const listener of listeners) prime(listener);
  const unheard: T[] = [];
  let telling = false;
  return (value) => {
    unheard.push(value);
    if (telling) return; // a listener called us: it is in the middle of a call, and the loop below, which made that call, goes on
    telling = true;
    try {
      while (unheard.length > 0) {
        const next = unheard.shift() as T;
        for (const listener of listeners) listener.next(next);
      }
    } finally {
      telling = false;
    }
  };
  // END SOLUTION
}
// #endregion
