// Misconception: a `catch` around `yield` sees only what the caller throws
// Caught by: 4. delegate > gives the inner frame no error of its own
// Says: do not throw it back in, and do not close what has failed
// BEGIN SOLUTION 4
let step = inner.next();
while (!step.done) {
  let left = true;
  try {
    const told = yield step.value;
    left = false;
    step = inner.next(told);
  } catch (error) {
    left = false;
    if (inner.throw) step = inner.throw(error);
    else {
      inner.return?.();
      throw new TypeError('inner has no throw()');
    }
  } finally {
    if (left) inner.return?.();
  }
}
return step.value;
// END SOLUTION
