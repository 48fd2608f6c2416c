// Misconception: a task that waits keeps its lock
// File: condition.ts
// Caught by: 7. Condition (stretch) > gives the lock away while it waits
// Says: releases the lock before it waits
// BEGIN SOLUTION 7
try {
  return yield* waiter;
} catch (error) {
  this.wake(1);
  throw error;
} finally {
  this.waiters.leave(waiter);
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
