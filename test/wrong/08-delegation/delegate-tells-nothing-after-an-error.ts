// Misconception: after a `catch` the rest of the round has to run as well
// Caught by: 4. delegate > throws into the inner frame
// Says: what that gives you is the next answer of `inner`
// BEGIN SOLUTION 4
let step = inner.next();
while (!step.done) {
  let told: N | undefined;
  try {
    told = yield step.value;
  } catch (error) {
    step = throwInto(inner, error);
  }
  step = inner.next(told as N);
}
return step.value;
// END SOLUTION
