// Misconception: what looks like an error has been thrown
// Caught by: 4. delegate > tells an error that is only told
// Says: the door decides
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
  if (!(brought instanceof Error)) step = inner.next(brought as N);
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
