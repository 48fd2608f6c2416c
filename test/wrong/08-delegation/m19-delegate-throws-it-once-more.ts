// Misconception: an error that was caught inside is still on its way
// Caught by: 4. delegate > goes on in the outer frame when the inner one catches and returns
// Says: the error is gone, and the outer frame goes on with what
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
    if (!inner.throw) throw brought;
    step = inner.throw(brought);
    if (step.done) throw brought;
  }
}
return step.value;
// END SOLUTION
