// Misconception: M10 a number goes out at one stop, and the answer comes in at another
// Caught by: 1. stupidFib > hears every delay
// Says: you have two `yield`s in the loop
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
