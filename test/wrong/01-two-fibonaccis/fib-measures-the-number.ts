// Misconception: n is the largest number, not how many
// Caught by: 2. fib > yields n numbers
// Says: count the turns of your loop
// BEGIN SOLUTION 2
let a = 0;
let b = 1;
while (b <= n) {
  yield b;
  [a, b] = [b, a + b];
}
// END SOLUTION
