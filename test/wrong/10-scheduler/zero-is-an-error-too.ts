// Misconception: an error is anything but `undefined`
// File: scheduler.ts
// Caught by: 3. join > tells a thrown error from a value that is an error
// Says: anything can be thrown, `undefined` and 0 too
// BEGIN REGION tell
protected tell(waiter: Task, ended: Task, outcome: Outcome): void {
  ended.heard = true;
  const { error, value } = { error: undefined, value: undefined, ...outcome };
  this.wake(waiter, () => (error !== undefined ? waiter.body.throw(error) : waiter.body.next(value)));
}
// END REGION
