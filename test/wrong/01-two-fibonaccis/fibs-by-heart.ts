// Misconception: five numbers are the pattern
// Caught by: 1. fibs > goes on as far as you ask
// Says: the rule holds at every place
// BEGIN SOLUTION 1
return [1, 1, 2, 3, 5, 8, 13, 21, 34, 55].slice(0, n);
// END SOLUTION
