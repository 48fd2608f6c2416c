// Misconception: closing once more does no harm
// Caught by: 4. delegate > leaves an inner frame alone that has ended
// Says: from then on the caller talks to the outer frame
// BEGIN SOLUTION 4
try {
  let step = inner.next();
  while (!step.done) {
    let thrown: { error: unknown } | undefined;
    let told: N | undefined;
    try {
      told = yield step.value;
    } catch (error) {
      thrown = { error };
    }
    if (!thrown) step = inner.next(told as N);
    else if (inner.throw) step = inner.throw(thrown.error);
    else throw new TypeError('inner has no throw()');
  }
  return step.value;
} finally {
  inner.return?.();
}
// END SOLUTION
