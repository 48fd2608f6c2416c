// Misconception: M23 a frame that leaves has no duties
// Caught by: 3. sumTwice > closes the part that runs
// Says: a loop around `next()` does not do that
// BEGIN SOLUTION 3
let sum = 0;
for (let run = 0; run < 2; run++) {
  const frame = part();
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
