// Misconception: the first two numbers are always wanted
// Caught by: 1. fibs > gives exactly n numbers
// Says: has n numbers in it
// BEGIN SOLUTION 1
const all = [1, 1];
while (all.length < n) all.push((all.at(-1) as number) + (all.at(-2) as number));
return all;
// END SOLUTION
