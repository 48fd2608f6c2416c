// Misconception: the average of an average and a number is the new average
// Caught by: 3. average > averages every number told so far
// Says: each counts as much as the others
// BEGIN SOLUTION 3
let mean: number | undefined;
while (true) {
  const n = yield mean;
  mean = mean === undefined ? n : (mean + n) / 2;
}
// END SOLUTION
