// Misconception: M14 a frame that is told to think has finished thinking when it is asked again
// Caught by: 1. stupidFib > sleeps itself
// Says: nobody sleeps for it
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
for (let index = 0; index < n; index++) {
  const seconds = yield b;
  print(`let me think ${seconds} secs`);
  [a, b] = [b, a + b];
}
// END SOLUTION
