// Misconception: M14 the frame sleeps while it is paused, so the sleep belongs before the `yield`
// Caught by: 1. stupidFib > thinks after its last number too
// Says: only then finds that there is no number left
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
let seconds = 0;
for (let index = 0; index < n; index++) {
  if (index > 0) clock.sleep(seconds);
  seconds = yield b;
  print(`let me think ${seconds} secs`);
  [a, b] = [b, a + b];
}
// END SOLUTION
