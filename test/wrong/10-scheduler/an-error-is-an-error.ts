// Misconception: an `Error` that is returned was thrown
// File: scheduler.ts
// Caught by: 3. join > tells an error from a value that is one
// Says: the door by which it comes in
// BEGIN REGION tell
protected tell(waiter: Task, ended: Task, outcome: Outcome): void {
  ended.heard = true;
  const news = 'error' in outcome ? outcome.error : outcome.value;
  this.wake(waiter, () => (news instanceof Error ? waiter.body.throw(news) : waiter.body.next(news)));
}
// END REGION
