// Misconception: `next()` gives what is yielded
// Caught by: 4. delegate > passes the first next() to the inner frame
// Says: the inner frame runs to its first `yield`, once, and what
// BEGIN SOLUTION 4
let step = inner.next();
while (!step.done) {
  let told: N;
  try {
    told = yield step as unknown as T;
  } catch (error) {
    step = throwInto(inner, error);
    continue;
  }
  step = inner.next(told);
}
return step.value;
// END SOLUTION
