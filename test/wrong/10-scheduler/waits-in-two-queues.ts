// Misconception: a task that waits is in the ready queue as well
// File: scheduler.ts
// Caught by: 3. join > gives no turn to a task that waits, and then the result
// Says: she is in no ready queue
// BEGIN SOLUTION 3
if (other.outcome) this.tell(task, other, other.outcome);
else {
  other.waiters.add(task);
  this.wake(task, () => task.body.next());
}
// END SOLUTION
