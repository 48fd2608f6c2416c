// Misconception: a delay of 0 means that the frame chooses
// Caught by: 1. stupidFib > takes 0 for a delay
// Says: A condition such as `if (seconds)` skips it
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
for (let index = 0; index < n; index++) {
  const seconds = (yield b) || 1;
  print(`let me think ${seconds} secs`);
  clock.sleep(seconds);
  [a, b] = [b, a + b];
}
// END SOLUTION
