// Misconception: an error ends the inner frame, so close it
// Caught by: 4. delegate > throws into the inner frame
// Says: hand it in with `throwInto(inner, error)`, and what that
// BEGIN SOLUTION 4
let step = inner.next();
while (!step.done) {
  let told: N;
  try {
    told = yield step.value;
  } catch (error) {
    inner.return?.();
    throw error;
  }
  step = inner.next(told);
}
return step.value;
// END SOLUTION
