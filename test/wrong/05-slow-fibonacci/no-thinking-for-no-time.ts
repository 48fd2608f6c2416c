// Misconception: a delay of 0 is no delay
// Caught by: 1. stupidFib > takes 0 for a delay
// Says: 0 is a delay too
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
for (let index = 0; index < n; index++) {
  const seconds = yield b;
  if (seconds) {
    print(`let me think ${seconds} secs`);
    clock.sleep(seconds);
  }
  [a, b] = [b, a + b];
}
// END SOLUTION
