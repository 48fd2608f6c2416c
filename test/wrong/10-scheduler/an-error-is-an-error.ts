// Misconception: an `Error` that is returned was thrown
// File: scheduler.ts
// Caught by: 3. join > tells a thrown error from a value that is an error
// Says: How the task ended decides
// BEGIN REGION tell
protected tell(waiter: Task, ended: Task, outcome: Outcome): void {
  ended.heard = true;
  const news = 'error' in outcome ? outcome.error : outcome.value;
  this.wake(waiter, () => (news instanceof Error ? waiter.body.throw(news) : waiter.body.next(news)));
}
// END REGION
