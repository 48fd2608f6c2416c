// Misconception: M11 `mean = yield mean` gives the mean back
// Caught by: 3. average > averages every number told so far
// Says: each counts as much as the others
// BEGIN SOLUTION 3
let total = 0;
let count = 0;
let mean: number | undefined;
while (true) {
  mean = yield mean;
  count += 1;
  total += mean / count;
}
// END SOLUTION
