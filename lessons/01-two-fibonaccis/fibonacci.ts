/**
 * The first `n` Fibonacci numbers, all of them at once: 1, 1, 2, 3, 5, ...
 */
export function fibs(n: number): number[] {
  // TODO 1: collect the first n numbers in an array and return it
  throw new Error('TODO 1: collect the first n numbers in an array and return it');
}

/**
 * The same `n` numbers, one each time somebody asks.
 *
 * `Generator<number, void, void>` reads: it yields numbers, returns nothing, and is told nothing.
 */
export function* fib(n: number): Generator<number, void, void> {
  // TODO 2: yield each number; remember only the last two
  throw new Error('TODO 2: yield each number; remember only the last two');
}

/**
 * All Fibonacci numbers. It never returns (`never`), so its caller decides when to stop.
 * They outgrow `number` at the 79th, so these are bigints: `1n`, `1n`, `2n`, ...
 */
export function* fibForever(): Generator<bigint, never, void> {
  // TODO 3: the loop of fib, without an end and with bigints
  throw new Error('TODO 3: the loop of fib, without an end and with bigints');
}

/**
 * The first `n` values of anything that `for...of` accepts; fewer when it has fewer.
 * It asks for no value that it does not return.
 */
export function take<T>(n: number, values: Iterable<T>): T[] {
  // TODO 4: walk over values, and leave the loop as soon as you have n
  throw new Error('TODO 4: walk over values, and leave the loop as soon as you have n');
}

/**
 * A Fibonacci generator without an end that keeps the bill:
 * `adds()` tells how many additions its generators have made so far, together.
 */
export function countedAdds(): { fib(): Generator<number, void, void>; adds(): number } {
  // TODO 5: count each a + b at the moment it happens
  throw new Error('TODO 5: count each a + b at the moment it happens');
}
