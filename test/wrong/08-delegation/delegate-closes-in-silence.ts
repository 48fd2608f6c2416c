// Misconception: what goes wrong while closing is nobody's business
// Caught by: 4. delegate > lets an error out of the inner finally take the place of the end
// Says: the caller is told of that
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
    if (door === 'return') {
      try {
        inner.return?.();
      } catch {
        // it has left anyway
      }
    }
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
