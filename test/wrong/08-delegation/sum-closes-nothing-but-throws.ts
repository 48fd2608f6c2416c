// Misconception: an error is for the part, and an end is for the caller
// Caught by: 3. sumTwice > closes the part that runs
// Says: a loop around `next()` does not do that
// BEGIN SOLUTION 3
let sum = 0;
for (const frame of [part(), part()]) {
  let step = frame.next();
  while (!step.done) {
    let told: A;
    try {
      told = yield step.value;
    } catch (error) {
      step = frame.throw(error);
      continue;
    }
    step = frame.next(told);
  }
  sum += step.value;
}
return sum;
// END SOLUTION
