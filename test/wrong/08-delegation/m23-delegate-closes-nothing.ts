// Misconception: M23 `return()` ends the frame that it is said to, and no other
// Caught by: 4. delegate > closes the inner frame, then the outer one
// Says: first the inner frame leaves
// BEGIN SOLUTION 4
let step = inner.next();
while (!step.done) {
  let door: 'next' | 'throw' | 'return' = 'return';
  let brought: unknown;
  try {
    brought = yield step.value;
    door = 'next';
  } catch (error) {
    brought = error;
    door = 'throw';
  } finally {
    if (door === 'return') door;
  }
  if (door === 'next') step = inner.next(brought as N);
  else {
    if (inner.throw) step = inner.throw(brought);
    else {
      inner.return?.();
      throw new TypeError('inner has no throw()');
    }
  }
}
return step.value;
// END SOLUTION
