// Misconception: M58 a cancelled task needs no lock
// File: condition.ts
// Caught by: 7. Condition (stretch) > has the lock again when it is cancelled
// Says: in any case
// BEGIN SOLUTION 7
this.release();
try {
  yield* waiter;
} catch (error) {
  this.wake(1);
  throw error;
} finally {
  this.waiters.leave(waiter);
}
yield* this.acquireInAnyCase();
return true;
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
