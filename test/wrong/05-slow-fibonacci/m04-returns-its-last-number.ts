// Misconception: M04 `return v` is one more number
// Caught by: 1. stupidFib > hands out the first n Fibonacci numbers
// Says: n of them
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
for (let index = 1; index < n; index++) {
  const seconds = yield b;
  print(`let me think ${seconds} secs`);
  clock.sleep(seconds);
  [a, b] = [b, a + b];
}
return b as never;
// END SOLUTION
