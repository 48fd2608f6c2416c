// Misconception: M10 n numbers are n calls
// Caught by: 1. stupidFib > thinks after its last number too
// Says: the last one as well
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
for (let index = 0; index < n; index++) {
  const seconds = yield b;
  if (index === n - 1) return;
  print(`let me think ${seconds} secs`);
  clock.sleep(seconds);
  [a, b] = [b, a + b];
}
// END SOLUTION
