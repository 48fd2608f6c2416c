// Misconception: counting to n from 0 is n turns
// Caught by: 1. stupidFib > hands out the first n Fibonacci numbers
// Says: n of them
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
for (let index = 0; index <= n; index++) {
  const seconds = yield b;
  print(`let me think ${seconds} secs`);
  clock.sleep(seconds);
  [a, b] = [b, a + b];
}
// END SOLUTION
