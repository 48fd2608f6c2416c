// Misconception: an error that is returned has been thrown
// Caught by: 4. delegate > evaluates to an error that is returned
// Says: do not throw it, and do not drop it
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
    if (door === 'return') inner.return?.();
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
if (step.value instanceof Error) throw step.value;
return step.value;
// END SOLUTION
