/**
 * The first `n` Fibonacci numbers, all of them at once: 1, 1, 2, 3, 5, ...
 */
export function fibs(n: number): number[] {
  // TODO 1: collect the first n numbers in an array and return it
  throw new Error('TODO 1: collect the first n numbers in an array and return it');
}

/**
 * The same `n` numbers, one for each `next()`.
 *
 * `Generator<number, void, void>` reads: it yields numbers, returns nothing, and receives nothing.
 */
export function* fib(n: number): Generator<number, void, void> {
  // TODO 2: yield each number; remember only the last two
  throw new Error('TODO 2: yield each number; remember only the last two');
}

/**
 * The Fibonacci numbers without an end. The body never returns (`never`), so the caller decides when to stop.
 * They outgrow `number` at the 79th, so these are bigints: `1n`, `1n`, `2n`, ...
 */
export function* fibForever(): Generator<bigint, never, void> {
  // TODO 3: the loop of fib, without an end and with bigints
  throw new Error('TODO 3: the loop of fib, without an end and with bigints');
}

/**
 * The first `n` values of anything that `for...of` accepts; fewer if there are fewer.
 * It asks for no value that it does not return.
 */
export function take<T>(n: number, values: Iterable<T>): T[] {
  // TODO 4: walk over values, and leave the loop as soon as you have n
  throw new Error('TODO 4: walk over values, and leave the loop as soon as you have n');
}

/**
 * Fibonacci numbers, and the bill for them: `fib()` makes a generator without an end,
 * and `adds()` returns how many additions the generators of this bill have made so far, all together.
 */
export function countedAdds(): { fib(): Generator<number, void, void>; adds(): number } {
  // TODO 5: count each a + b at the moment it happens
  throw new Error('TODO 5: count each a + b at the moment it happens');
}
