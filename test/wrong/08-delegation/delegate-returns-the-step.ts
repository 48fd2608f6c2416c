// Misconception: `next()` gives what was returned
// Caught by: 4. delegate > evaluates to what the inner frame returns
// Says: what the inner frame returns goes to the outer frame, and
// BEGIN SOLUTION 4
let step = inner.next();
while (!step.done) {
  let told: N;
  try {
    told = yield step.value;
  } catch (error) {
    step = throwInto(inner, error);
    continue;
  }
  step = inner.next(told);
}
return step as unknown as R;
// END SOLUTION
