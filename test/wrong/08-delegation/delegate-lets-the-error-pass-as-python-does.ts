// Misconception: an error that the inner iterator cannot hear goes on to the outer frame (true in Python)
// Caught by: 4. delegate > has no door for an error in a plain list
// Says: and not the error that was thrown in
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
    if (!inner.throw) {
      inner.return?.();
      throw brought;
    }
    step = inner.throw(brought);
  }
}
return step.value;
// END SOLUTION
