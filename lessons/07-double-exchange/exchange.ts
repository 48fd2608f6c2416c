/**
 * Is told numbers, without an end, and prints `got 5!` for a 5.
 *
 * It yields whether it wants more: `true` until it has been told `last`, and `false` from then on. It goes on listening.
 */
export function* consumer(last: number, print: (line: string) => void): Generator<boolean, never, number> {
  // TODO 1: hear a number, print it, and say whether you want more
  throw new Error('TODO 1: hear a number, print it, and say whether you want more');
}

/**
 * Takes a listener that nobody has started yet to its first `yield`, now, and gives it back.
 * What it yields there is dropped.
 *
 * `Generator<unknown, unknown, never>` means any generator, whatever it is told; `G` keeps its own type.
 */
export function prime<G extends Generator<unknown, unknown, never>>(listener: G): G {
  // TODO 2: make it ready to be told something
  throw new Error('TODO 2: make it ready to be told something');
}

/**
 * Tells `listener` the numbers `n`, `n - 1`, ..., 1, and yields what it answers to each. One request, one number.
 *
 * `Generator<boolean, void, void>`: it is told nothing itself, so a `for...of` may drive it. When `listener` ends, so does
 * this; the value that it ended on is no answer.
 *
 * @param listener waits at a `yield`. It is only lent: it is not started here, and not closed.
 */
export function* producer(
  n: number,
  listener: Generator<boolean, unknown, number>,
): Generator<boolean, void, void> {
  // TODO 3: tell one number for each request, and hand on the answer
  throw new Error('TODO 3: tell one number for each request, and hand on the answer');
}

/**
 * Puts `depth` layers around a listener that nobody has started yet, and gives the outermost one: a listener too, and not
 * started either. With `depth` 0 that is `listener` itself.
 *
 * Layers count from the outside: 1 is next to the caller, `depth` is next to `listener`. A layer hands on what it is told to
 * the next one inside, and what comes back to its caller, and before each it prints a line:
 *
 * - `layer 1: 5 goes in`
 * - `layer 1: true goes out`
 *
 * What the first call fetches goes out in the same way. An error that `listener` throws comes out of the outermost `next()`, as
 * it is, and is not printed. `throw()` and `return()` need not reach `listener`: a later lesson hands them on.
 */
export function nest<Y, A>(
  depth: number,
  listener: Generator<Y, never, A>,
  print: (line: string) => void,
): Generator<Y, never, A> {
  // TODO 4: wrap the listener, layer by layer
  throw new Error('TODO 4: wrap the listener, layer by layer');
}

/**
 * Makes a room of listeners that nobody has started yet. It starts them, in order, and gives `tell`, which tells them all.
 *
 * They hear a value in the order of the list, and nobody hears the next value before everybody has heard this one. A
 * listener that hears something may call `tell` itself: that call comes back at once, and its value is heard when its turn
 * comes. Any other call comes back when there is nothing left to be heard.
 *
 * Some may leave; the others stay. An error of a listener comes out of `tell`, and the room is there for the next value; what
 * somebody had still to hear when it happened may be lost.
 */
export function broadcast<T>(listeners: readonly Generator<unknown, unknown, T>[]): (value: T) => void {
  // TODO 5: tell everybody everything, and nobody while they are running
  throw new Error('TODO 5: tell everybody everything, and nobody while they are running');
}
