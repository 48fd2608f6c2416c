// Misconception: a task that has waited is next
// File: scheduler.ts
// Caught by: 3. join > lets the others go on meanwhile
// Says: ann goes to the end of the ready queue
// BEGIN REGION tell
protected tell(waiter: Task, ended: Task, outcome: Outcome): void {
  ended.heard = true;
  const { body } = waiter;
  waiter.resume = 'error' in outcome ? () => body.throw(outcome.error) : () => body.next(outcome.value);
  this.#ready.unshift(waiter);
}
// END REGION
