// Misconception: an error can be told like a value
// Caught by: 4. delegate > throws into the inner frame
// Says: hand it in with `throwInto(inner, error)`, and what that
// BEGIN SOLUTION 4
let step = inner.next();
while (!step.done) {
  let told: unknown;
  try {
    told = yield step.value;
  } catch (error) {
    told = error;
  }
  step = inner.next(told as N);
}
return step.value;
// END SOLUTION
