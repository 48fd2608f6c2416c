// Misconception: the task that has ended is woken
// File: scheduler.ts
// Caught by: hung in 3. join > gives no turn to a task that waits, and then the result
// Says: never returned
// BEGIN REGION tell
protected tell(waiter: Task, ended: Task, outcome: Outcome): void {
  ended.heard = true;
  this.wake(ended, 'error' in outcome ? () => waiter.body.throw(outcome.error) : () => ended.body.next(outcome.value));
}
// END REGION
