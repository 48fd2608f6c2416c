// Misconception: M23 `yield*` is a loop that hands values in and out
// Caught by: 3. sumTwice > lets an error through to the part that runs
// Says: a loop that hands on values only never lets the part hear
// BEGIN SOLUTION 3
let sum = 0;
for (let run = 0; run < 2; run++) {
  const frame = part();
  let step = frame.next();
  while (!step.done) step = frame.next(yield step.value);
  sum += step.value;
}
return sum;
// END SOLUTION
