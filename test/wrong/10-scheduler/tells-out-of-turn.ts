// Misconception: news is told at once
// File: scheduler.ts
// Caught by: 3. join > gives no turn to who waits, and then what the other has returned
// Says: then once, with what
// BEGIN REGION tell
protected tell(waiter: Task, ended: Task, outcome: Outcome): void {
  ended.heard = true;
  if ('error' in outcome) waiter.body.throw(outcome.error);
  else waiter.body.next(outcome.value);
}
// END REGION
