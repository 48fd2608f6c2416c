// Misconception: M10 taking a number in and giving an average out need a yield each
// Caught by: 3. average > hears every number
// Says: you have two `yield`s in the loop
// BEGIN SOLUTION 3
let total = 0;
let count = 0;
let mean: number | undefined;
while (true) {
  yield mean;
  const n = yield undefined;
  total += n;
  count += 1;
  mean = total / count;
}
// END SOLUTION
