// Misconception: every iterator has a `throw()`
// Caught by: 4. delegate > closes what has no door for an error
// Says: it is closed, and a TypeError comes out instead of the
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
    step = (inner as Generator<T, R, N>).throw(brought);
  }
}
return step.value;
// END SOLUTION
