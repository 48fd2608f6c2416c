// Misconception: the average of an average and a number is the new average
// Caught by: 3. average > is the average of all that it was told
// Says: however long ago it came
// BEGIN SOLUTION 3
let mean: number | undefined;
while (true) {
  const n = yield mean;
  mean = mean === undefined ? n : (mean + n) / 2;
}
// END SOLUTION
