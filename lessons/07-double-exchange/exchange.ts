/**
 * Hears numbers, without an end, and prints `got 5!` for a 5.
 *
 * It yields whether it wants more: `true` until it has heard `last`, and `false` from then on. It goes on listening.
 */
export function* consumer(last: number, print: (line: string) => void): Generator<boolean, never, number> {
  // TODO 1: hear a number, print it, and say whether you want more
  throw new Error('TODO 1: hear a number, print it, and say whether you want more');
}

/**
 * Takes a listener that has not started to its first `yield`, now, and gives it back.
 * What it yields there is dropped.
 *
 * `Generator<unknown, unknown, never>` means any generator, whatever it can be told; `G` keeps its own type.
 */
export function prime<G extends Generator<unknown, unknown, never>>(listener: G): G {
  // TODO 2: take it to its first `yield`, and give it back
  throw new Error('TODO 2: take it to its first `yield`, and give it back');
}

/**
 * Tells `listener` the numbers `n`, `n - 1`, ..., 1, and yields what it answers to each. One request, one number.
 *
 * `Generator<boolean, void, void>`: nobody tells it anything, so a `for...of` may drive it. When `listener` ends, so does
 * this, and what `listener` returned is not an answer.
 *
 * @param listener is paused at a `yield`. It is only borrowed: you do not start it, and you do not close it.
 */
export function* producer(
  n: number,
  listener: Generator<boolean, unknown, number>,
): Generator<boolean, void, void> {
  // TODO 3: tell one number for each request, and hand on the answer
  throw new Error('TODO 3: tell one number for each request, and hand on the answer');
}

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
function* layer<Y, A>(
  number: number,
  inner: Generator<Y, never, A>,
  print: (line: string) => void,
): Generator<Y, never, A> {
  // TODO 4: start the inner one; then hand in what you are told, and hand out its answers
  throw new Error('TODO 4: start the inner one; then hand in what you are told, and hand out its answers');
}

/**
 * Puts `depth` layers around a listener that has not started, and gives the outermost one, which is a listener too and has
 * not started either. Layer 1 is next to the caller, layer `depth` next to `listener`. With `depth` 0 you get `listener`.
 */
export function nest<Y, A>(
  depth: number,
  listener: Generator<Y, never, A>,
  print: (line: string) => void,
): Generator<Y, never, A> {
  let outermost = listener;
  for (let number = depth; number > 0; number--) outermost = layer(number, outermost, print);
  return outermost;
}

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
export function broadcast<T>(listeners: readonly Generator<unknown, unknown, T>[]): (value: T) => void {
  // TODO 5: tell everybody everything, and nobody in the middle of a call
  throw new Error('TODO 5: tell everybody everything, and nobody in the middle of a call');
}
