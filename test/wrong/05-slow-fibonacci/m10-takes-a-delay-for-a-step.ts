// Misconception: M10 the driver tells what `next()` of the delays gives
// Caught by: 1. stupidFib > goes on without an error
// Says: came out of the call of `next()`
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
for (let index = 0; index < n; index++) {
  const delay = (yield b) as unknown as IteratorResult<number, number>;
  print(`let me think ${delay.value.toFixed(1)} secs`);
  clock.sleep(delay.value);
  [a, b] = [b, a + b];
}
// END SOLUTION
