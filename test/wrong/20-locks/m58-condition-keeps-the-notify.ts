// Misconception: M58 a notify that meets a cancel is over
// File: condition.ts
// Caught by: 7. Condition (stretch) > hands a notify on when it is cancelled
// Says: wakes one other task
// BEGIN SOLUTION 7
this.release();
try {
  return yield* waiter;
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
