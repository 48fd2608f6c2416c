// Misconception: M14 the frame sleeps, and meanwhile the driver goes on
// Caught by: 1. stupidFib > sleeps itself
// Says: no background to sleep in
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
for (let index = 0; index < n; index++) {
  const seconds = yield b;
  print(`let me think ${seconds} secs`);
  queueMicrotask(() => clock.sleep(seconds));
  [a, b] = [b, a + b];
}
// END SOLUTION
