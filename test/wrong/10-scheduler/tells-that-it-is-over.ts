// Misconception: who waits wants to know that it is over
// File: scheduler.ts
// Caught by: 3. join > gives no turn to who waits, and then what the other has returned
// Says: with what the other task has returned
// BEGIN REGION tell
protected tell(waiter: Task, ended: Task, outcome: Outcome): void {
  ended.heard = true;
  this.wake(waiter, 'error' in outcome ? () => waiter.body.throw(outcome.error) : () => waiter.body.next(true));
}
// END REGION
