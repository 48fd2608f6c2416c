// Misconception: a `finally` runs only when the frame is closed
// Caught by: 4. delegate > leaves the inner frame open between two calls
// Says: nothing closes it, and no call of `throw()` or `return()`
// BEGIN SOLUTION 4
let step = inner.next();
while (!step.done) {
  try {
    step = inner.next(yield step.value);
  } catch (error) {
    if (!inner.throw) {
      inner.return?.();
      throw new TypeError('inner has no throw()');
    }
    step = inner.throw(error);
  } finally {
    inner.return?.();
  }
}
return step.value;
// END SOLUTION
