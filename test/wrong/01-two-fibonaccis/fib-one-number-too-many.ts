// Misconception: counting from 0 up to n gives n turns
// Caught by: 2. fib > yields n numbers
// Says: count the turns of your loop
// BEGIN SOLUTION 2
let a = 0;
let b = 1;
for (let index = 0; index <= n; index++) {
  yield b;
  [a, b] = [b, a + b];
}
// END SOLUTION
