// Misconception: a clock sleeps for milliseconds, as `setTimeout` does
// Caught by: 1. stupidFib > sleeps itself
// Says: as many seconds as it was told
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
for (let index = 0; index < n; index++) {
  const seconds = yield b;
  print(`let me think ${seconds} secs`);
  clock.sleep(seconds * 1000);
  [a, b] = [b, a + b];
}
// END SOLUTION
