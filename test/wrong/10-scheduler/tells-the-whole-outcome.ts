// Misconception: the answer is the outcome
// File: scheduler.ts
// Caught by: 3. join > gives no turn to a task that waits, and then the result
// Says: begins with `next(what bob returned)`
// BEGIN REGION tell
protected tell(waiter: Task, ended: Task, outcome: Outcome): void {
  ended.heard = true;
  const { body } = waiter;
  this.wake(waiter, 'error' in outcome ? () => body.throw(outcome.error) : () => body.next(outcome));
}
// END REGION
