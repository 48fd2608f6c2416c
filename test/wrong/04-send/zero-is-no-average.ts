// Misconception: an average of 0 is no average
// Caught by: 3. average > knows an average of 0 from no average
// Says: an average can be 0
// BEGIN SOLUTION 3
let total = 0;
let count = 0;
while (true) {
  const n = yield total ? total / count : undefined;
  total += n;
  count += 1;
}
// END SOLUTION
