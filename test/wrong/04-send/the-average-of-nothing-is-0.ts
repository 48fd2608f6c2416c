// Misconception: an average of no numbers is 0
// Caught by: 3. average > has no average before the first number
// Says: neither 0 nor NaN
// BEGIN SOLUTION 3
let total = 0;
let count = 0;
let mean = 0;
while (true) {
  const n = yield mean;
  total += n;
  count += 1;
  mean = total / count;
}
// END SOLUTION
