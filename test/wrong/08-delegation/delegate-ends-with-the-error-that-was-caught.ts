// Misconception: a frame that has caught an error has returned nothing
// Caught by: 4. delegate > goes on in the outer frame when the inner one catches and returns
// Says: the error is gone, and the outer frame goes on with what
// BEGIN SOLUTION 4
let step = inner.next();
while (!step.done) {
  let told: N;
  try {
    told = yield step.value;
  } catch (error) {
    step = throwInto(inner, error);
    if (step.done) return undefined as R;
    continue;
  }
  step = inner.next(told);
}
return step.value;
// END SOLUTION
