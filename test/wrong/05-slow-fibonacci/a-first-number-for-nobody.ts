// Misconception: there is always a first number
// Caught by: 1. stupidFib > has no number when n is 0
// Says: when it is 0, the first call gets the end
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
let index = 0;
do {
  const seconds = yield b;
  print(`let me think ${seconds} secs`);
  clock.sleep(seconds);
  [a, b] = [b, a + b];
  index += 1;
} while (index < n);
// END SOLUTION
