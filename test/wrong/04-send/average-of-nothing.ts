// Misconception: nothing has an average
// Caught by: 3. average > has no average before the first number
// Says: there is no average of nothing
// BEGIN SOLUTION 3
let total = 0;
let count = 0;
while (true) {
  const n = yield total / count;
  total += n;
  count += 1;
}
// END SOLUTION
