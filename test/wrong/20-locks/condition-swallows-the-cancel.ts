// Misconception: M51 an error ends the wait, and that is all
// File: condition.ts
// Caught by: 7. Condition (stretch) > has the lock again when it is cancelled
// Says: in any case
// BEGIN SOLUTION 7
this.release();
try {
  return yield* waiter;
} catch {
  return true;
} finally {
  this.waiters.leave(waiter);
  yield* this.acquireInAnyCase();
}
// END SOLUTION
// BEGIN SOLUTION 7
for (;;) {
  const result = predicate();
  if (result) return result;
  yield* this.wait();
}
// END SOLUTION
// BEGIN SOLUTION 7
let left = n;
for (const waiter of this.waiters) {
  if (left <= 0) return;
  if (waiter.done()) continue;
  left -= 1;
  waiter.setResult(true);
}
// END SOLUTION
