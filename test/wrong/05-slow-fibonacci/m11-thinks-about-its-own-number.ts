// Misconception: M11 the value of a `yield` is what it hands out
// Caught by: 1. stupidFib > thinks for as long as it is told
// Says: is the delay that the driver passes in
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
for (let index = 0; index < n; index++) {
  const seconds = b;
  yield b;
  print(`let me think ${seconds} secs`);
  clock.sleep(seconds);
  [a, b] = [b, a + b];
}
// END SOLUTION
