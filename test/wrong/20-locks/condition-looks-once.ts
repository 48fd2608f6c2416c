// Misconception: a notify says that it is true
// File: condition.ts
// Caught by: 7. Condition (stretch) > waitFor looks first, and again after each wait
// Says: after each wait
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
const result = predicate();
if (result) return result;
yield* this.wait();
return predicate();
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
