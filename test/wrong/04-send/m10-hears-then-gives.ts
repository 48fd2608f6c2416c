// Misconception: M10 a number comes in at one yield, and the average goes out at another
// Caught by: 3. average > hears every number
// Says: One `yield` does both
// BEGIN SOLUTION 3
let total = 0;
let count = 0;
while (true) {
  const n = yield undefined;
  total += n;
  count += 1;
  yield total / count;
}
// END SOLUTION
