// Misconception: M09 the first `next(v)` is heard
// Caught by: 1. stupidFib > has nothing to think about before its first number
// Says: passes in nothing
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
let seconds = 0;
for (let index = 0; index < n; index++) {
  print(`let me think ${seconds} secs`);
  clock.sleep(seconds);
  seconds = yield b;
  [a, b] = [b, a + b];
}
// END SOLUTION
