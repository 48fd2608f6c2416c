// Misconception: one `try` around both is shorter
// Caught by: 4. delegate > gives the inner frame no error of its own
// Says: do not throw it back in, and do not close what has failed
// BEGIN SOLUTION 4
let step = inner.next();
while (!step.done) {
  try {
    step = inner.next(yield step.value);
  } catch (error) {
    step = throwInto(inner, error);
  }
}
return step.value;
// END SOLUTION
