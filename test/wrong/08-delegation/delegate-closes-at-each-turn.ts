// Misconception: a `finally` runs only when the frame is closed
// Caught by: 4. delegate > calls the inner frame once for each call, and leaves it open
// Says: and nothing closes it
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
