// Misconception: after `throw()` the inner frame has to be asked for its next value
// Caught by: 4. delegate > throws into the inner frame
// Says: hand it in with `throwInto(inner, error)`, and what that
// BEGIN SOLUTION 4
let step = inner.next();
while (!step.done) {
  let told: N;
  try {
    told = yield step.value;
  } catch (error) {
    throwInto(inner, error);
    step = inner.next();
    continue;
  }
  step = inner.next(told);
}
return step.value;
// END SOLUTION
