// Misconception: M10 a delay comes in at one yield, and a number goes out at another
// Caught by: 1. stupidFib > hears every delay
// Says: One `yield` does both
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
for (let index = 0; index < n; index++) {
  const seconds = yield b;
  print(`let me think ${seconds} secs`);
  clock.sleep(seconds);
  [a, b] = [b, a + b];
  yield b;
}
// END SOLUTION
