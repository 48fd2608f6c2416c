// Misconception: `a = b; b = a + b` moves both numbers along
// Caught by: 2. fib > yields the same numbers as the list
// Says: yields the numbers of the list
// BEGIN SOLUTION 2
let a = 0;
let b = 1;
for (let index = 0; index < n; index++) {
  yield b;
  a = b;
  b = a + b;
}
// END SOLUTION
