// Misconception: the pair is moved on before the number is handed out
// Caught by: 1. stupidFib > hands out the first n Fibonacci numbers
// Says: changes when they come, and not which they are
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
for (let index = 0; index < n; index++) {
  [a, b] = [b, a + b];
  const seconds = yield b;
  print(`let me think ${seconds} secs`);
  clock.sleep(seconds);
}
// END SOLUTION
