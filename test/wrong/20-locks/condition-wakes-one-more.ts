// Misconception: n is the last index
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
let left = n;
for (const waiter of this.waiters) {
  if (left < 0) return;
  if (waiter.done()) continue;
  left -= 1;
  waiter.setResult(true);
}
// END SOLUTION
