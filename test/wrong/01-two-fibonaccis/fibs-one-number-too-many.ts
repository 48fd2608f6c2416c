// Misconception: counting from 0 up to n gives n turns
// Caught by: 1. fibs > gives exactly n numbers
// Says: count the turns of your loop
// BEGIN SOLUTION 1
const all: number[] = [];
let a = 0;
let b = 1;
for (let index = 0; index <= n; index++) {
  all.push(b);
  [a, b] = [b, a + b];
}
return all;
// END SOLUTION
