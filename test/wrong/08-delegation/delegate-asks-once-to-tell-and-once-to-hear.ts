// Misconception: one `next()` tells the inner frame, and another one fetches its answer
// Caught by: 4. delegate > calls the inner frame once for each call, and leaves it open
// Says: not none and not two
// BEGIN SOLUTION 4
while (true) {
  const step = inner.next();
  if (step.done) return step.value;
  try {
    const told = yield step.value;
    inner.next(told);
  } catch (error) {
    throwInto(inner, error);
  }
}
// END SOLUTION
