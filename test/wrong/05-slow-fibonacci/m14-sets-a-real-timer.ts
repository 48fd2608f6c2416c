// Misconception: M14 `setTimeout` makes a frame sleep
// Caught by: 1. stupidFib > lets no real time pass
// Says: the time of its `clock`
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
for (let index = 0; index < n; index++) {
  const seconds = yield b;
  print(`let me think ${seconds} secs`);
  setTimeout(() => clock.sleep(seconds), seconds * 1000);
  [a, b] = [b, a + b];
}
// END SOLUTION
