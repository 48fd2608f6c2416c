// Misconception: `delegate` has to catch what the inner frame does not catch
// Caught by: 4. delegate > lets out what the inner frame does not catch
// Says: what that one does not catch comes out at the `yield*`, in
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
    try {
      if (!inner.throw) throw brought;
      step = inner.throw(brought);
    } catch {
      return undefined as R;
    }
  }
}
return step.value;
// END SOLUTION
