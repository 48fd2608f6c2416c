// Misconception: one `catch` around the loop is enough
// Caught by: 4. delegate > throws into the inner frame
// Says: hand it in with `throwInto(inner, error)`, and what that
// BEGIN SOLUTION 4
let step = inner.next();
try {
  while (!step.done) step = inner.next(yield step.value);
} catch (error) {
  if (!inner.throw) throw error;
  step = inner.throw(error);
}
return step.value as R;
// END SOLUTION
