// Misconception: M10 a later call gets the average that a number makes
// Caught by: 3. average > answers the first number at once
// Says: When 10 is the only number so far
// BEGIN SOLUTION 3
let total = 0;
let count = 0;
let mean: number | undefined;
while (true) {
  const n = yield mean;
  mean = count === 0 ? undefined : total / count;
  total += n;
  count += 1;
}
// END SOLUTION
