// Misconception: where there is an error it counts as true
// File: scheduler.ts
// Caught by: 3. join > tells an error from a value that is one
// Says: `undefined` can be thrown
// BEGIN REGION tell
protected tell(waiter: Task, ended: Task, outcome: Outcome): void {
  ended.heard = true;
  const { error, value } = { error: undefined, value: undefined, ...outcome };
  this.wake(waiter, () => (error ? waiter.body.throw(error) : waiter.body.next(value)));
}
// END REGION
