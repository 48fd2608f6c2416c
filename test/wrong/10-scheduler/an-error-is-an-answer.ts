// Misconception: an error is told like a value
// File: scheduler.ts
// Caught by: 3. join > throws the error of a task into those who wait for it
// Says: by the door for errors
// BEGIN REGION tell
protected tell(waiter: Task, ended: Task, outcome: Outcome): void {
  ended.heard = true;
  this.wake(waiter, () => waiter.body.next('error' in outcome ? outcome.error : outcome.value));
}
// END REGION
