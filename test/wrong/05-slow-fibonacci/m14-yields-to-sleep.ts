// Misconception: M14 to sleep, a frame has to pause
// Caught by: 1. stupidFib > hears every delay
// Says: you have two `yield`s in the loop
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
for (let index = 0; index < n; index++) {
  const seconds = yield b;
  print(`let me think ${seconds} secs`);
  yield clock.sleep(seconds) as never;
  [a, b] = [b, a + b];
}
// END SOLUTION
