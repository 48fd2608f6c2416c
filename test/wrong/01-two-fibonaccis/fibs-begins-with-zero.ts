// Misconception: the number to hand over is `a`
// Caught by: 1. fibs > begins 1, 1, 2, 3, 5
// Says: each number is the sum of the two before it
// BEGIN SOLUTION 1
const all: number[] = [];
let a = 0;
let b = 1;
while (all.length < n) {
  all.push(a);
  [a, b] = [b, a + b];
}
return all;
// END SOLUTION
