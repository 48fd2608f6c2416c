// Misconception: an error is told like a value
// File: scheduler.ts
// Caught by: 3. join > throws the error of a task into the tasks that wait for it
// Says: comes in by `throw`
// BEGIN REGION tell
protected tell(waiter: Task, ended: Task, outcome: Outcome): void {
  ended.heard = true;
  this.wake(waiter, () => waiter.body.next('error' in outcome ? outcome.error : outcome.value));
}
// END REGION
