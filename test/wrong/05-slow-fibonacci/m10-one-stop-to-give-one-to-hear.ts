// Misconception: M10 a number goes out at one stop, and the answer comes in at another
// Caught by: 1. stupidFib > hands out the first n Fibonacci numbers
// Says: one for each stop
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
for (let index = 0; index < n; index++) {
  yield b;
  const seconds = yield b;
  print(`let me think ${seconds} secs`);
  clock.sleep(seconds);
  [a, b] = [b, a + b];
}
// END SOLUTION
