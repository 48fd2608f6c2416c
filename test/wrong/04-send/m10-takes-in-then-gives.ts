// Misconception: M10 taking a number in and giving an average out take a yield each
// Caught by: 3. average > answers the first number at once
// Says: also takes away what is yielded next
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
