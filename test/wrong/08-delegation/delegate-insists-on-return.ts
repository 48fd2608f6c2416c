// Misconception: every iterator has a `return()`
// Caught by: 4. delegate > closes around a plain list
// Says: `return()` need not be there
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
    if (door === 'return') (inner as Generator<T, R, N>).return(undefined as R);
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
