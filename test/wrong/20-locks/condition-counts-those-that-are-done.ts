// Misconception: the first n in the line are woken
// File: condition.ts
// Caught by: 7. Condition (stretch) > counts only those that it wakes
// Says: does not count
// BEGIN SOLUTION 7
this.release();
try {
  try {
    return yield* waiter;
  } finally {
    this.waiters.leave(waiter);
    yield* this.acquireInAnyCase();
  }
} catch (error) {
  this.wake(1);
  throw error;
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
  left -= 1;
  if (!waiter.done()) waiter.setResult(true);
}
// END SOLUTION
