// Misconception: the caller stops a generator, so it needs no end of its own
// Caught by: 2. fib > yields n numbers
// Says: count the turns of your loop
// BEGIN SOLUTION 2
let a = 0;
let b = 1;
while (n >= 0) {
  yield b;
  [a, b] = [b, a + b];
}
// END SOLUTION
