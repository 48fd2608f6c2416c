// Misconception: notify is for one
// File: condition.ts
// Caught by: 7. Condition (stretch) > notifies as many as it should
// Says: the first n
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
if (n <= 0) return;
for (const waiter of this.waiters)
  if (!waiter.done()) {
    waiter.setResult(true);
    return;
  }
// END SOLUTION
