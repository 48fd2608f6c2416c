// Misconception: whatever goes wrong, the inner frame must be closed
// Caught by: 4. delegate > gives the inner frame no error of its own
// Says: do not throw it back in, and do not close what has failed
// BEGIN SOLUTION 4
let ended = false;
try {
  let step = inner.next();
  while (!step.done) {
    let told: N;
    try {
      told = yield step.value;
    } catch (error) {
      if (!inner.throw) throw new TypeError('inner has no throw()');
      step = inner.throw(error);
      continue;
    }
    step = inner.next(told);
  }
  ended = true;
  return step.value;
} finally {
  if (!ended) inner.return?.();
}
// END SOLUTION
