// Misconception: M09 a frame must be told something before it can hand anything out
// Caught by: 1. stupidFib > has nothing to think about before its first number
// Says: cannot know yet how long to think
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
let seconds = yield 0;
for (let index = 0; index < n; index++) {
  print(`let me think ${seconds} secs`);
  clock.sleep(seconds);
  seconds = yield b;
  [a, b] = [b, a + b];
}
// END SOLUTION
