/**
 * The first `n` Fibonacci numbers, all of them at once: 1, 1, 2, 3, 5, ...
 */
// #region fibs
export function fibs(n: number): number[] {
  // BEGIN SOLUTION 1: collect the first n numbers in an array and return it
  const all: number[] = [];
  let a = 0;
  let b = 1;
  while (all.length < n) {
    all.push(b);
    [a, b] = [b, a + b];
  }
  return all;
  // END SOLUTION
}
// #endregion

/**
 * The same `n` numbers, one for each `next()`.
 *
 * `Generator<number, void, void>` reads: it yields numbers, returns nothing, and receives nothing.
 */
// #region fib
export function* fib(n: number): Generator<number, void, void> {
  // BEGIN SOLUTION 2: yield each number; remember only the last two
  let a = 0;
  let b = 1;
  for (let index = 0; index < n; index++) {
    yield b; // the frame stops here, with a, b and index in it, until the next number is wanted
    [a, b] = [b, a + b];
  }
  // END SOLUTION
}
// #endregion

/**
 * The Fibonacci numbers without an end. The body never returns (`never`), so the caller decides when to stop.
 * They outgrow `number` at the 79th, so these are bigints: `1n`, `1n`, `2n`, ...
 */
// #region fibForever
export function* fibForever(): Generator<bigint, never, void> {
  // BEGIN SOLUTION 3: the loop of fib, without an end and with bigints
  let a = 0n;
  let b = 1n;
  while (true) {
    yield b;
    [a, b] = [b, a + b];
  }
  // END SOLUTION
}
// #endregion

/**
 * The first `n` values of anything that `for...of` accepts; fewer if there are fewer.
 * It asks for no value that it does not return.
 */
// #region take
export function take<T>(n: number, values: Iterable<T>): T[] {
  // BEGIN SOLUTION 4: walk over values, and leave the loop as soon as you have n
  const taken: T[] = [];
  if (n <= 0) return taken;
  for (const value of values) {
    taken.push(value);
    if (taken.length >= n) break; // after the push: one more turn of the loop would ask for one value too many
  }
  return taken;
  // END SOLUTION
}
// #endregion

/**
 * Fibonacci numbers, and the bill for them: `fib()` makes a generator without an end,
 * and `adds()` returns how many additions the generators of this bill have made so far, all together.
 */
// #region countedAdds
export function countedAdds(): { fib(): Generator<number, void, void>; adds(): number } {
  // BEGIN SOLUTION 5: count each a + b at the moment it happens
  let count = 0;
  const add = (a: number, b: number): number => {
    count += 1;
    return a + b;
  };
  return {
    *fib() {
      let a = 0;
      let b = 1;
      while (true) {
        yield b;
        [a, b] = [b, add(a, b)];
      }
    },
    adds: () => count,
  };
  // END SOLUTION
}
// #endregion
