// Misconception: the value of the `yield` goes in by itself
// Caught by: 4. delegate > calls the inner frame once for each call, and leaves it open
// Says: not none and not two
// BEGIN SOLUTION 4
let step = inner.next();
while (!step.done) {
  try {
    yield step.value;
  } catch (error) {
    step = throwInto(inner, error);
  }
}
return step.value;
// END SOLUTION
