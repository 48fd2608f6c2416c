// Misconception: a result is told as soon as it is there
// File: scheduler.ts
// Caught by: 3. join > gives no turn to a task that waits, and then the result
// Says: she gets one turn
// BEGIN SOLUTION 3
if (other.outcome) this.tell(task, other, other.outcome);
else other.waiters.add(task);
// END SOLUTION
// BEGIN SOLUTION 3
if ('error' in outcome) waiter.body.throw(outcome.error);
else waiter.body.next(outcome.value);
// END SOLUTION
