// Misconception: a line that is printed last is seen at once all the same
// Caught by: 1. stupidFib > says that it thinks before it thinks
// Says: afterwards it is too late
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
for (let index = 0; index < n; index++) {
  const seconds = yield b;
  clock.sleep(seconds);
  print(`let me think ${seconds} secs`);
  [a, b] = [b, a + b];
}
// END SOLUTION
