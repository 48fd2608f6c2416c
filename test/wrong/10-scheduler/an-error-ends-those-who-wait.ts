// Misconception: the error of a task ends the tasks that wait for it
// File: scheduler.ts
// Caught by: 3. join > throws the error of a task into the tasks that wait for it
// Says: where it can be caught
// BEGIN REGION tell
protected tell(waiter: Task, ended: Task, outcome: Outcome): void {
  ended.heard = true;
  if ('error' in outcome) this.end(waiter, outcome);
  else this.wake(waiter, () => waiter.body.next(outcome.value));
}
// END REGION
