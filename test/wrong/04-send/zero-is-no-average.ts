// Misconception: an average of 0 means that there is no average
// Caught by: 3. average > tells an average of 0 from no average
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
