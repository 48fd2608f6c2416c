// Misconception: a falsy number was not told
// Caught by: 3. average > tells an average of 0 from no average
// Says: it can be told and it counts
// BEGIN SOLUTION 3
let total = 0;
let count = 0;
let mean: number | undefined;
while (true) {
  const n = yield mean;
  if (!n) continue;
  total += n;
  count += 1;
  mean = total / count;
}
// END SOLUTION
