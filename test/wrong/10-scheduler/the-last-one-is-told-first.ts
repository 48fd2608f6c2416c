// Misconception: in which order they are told is all the same
// File: scheduler.ts
// Caught by: 3. join > tells everybody who waits, in the order in which they came
// Says: whoever came first before the others
// BEGIN SOLUTION 3
const other = this.#tasks.get(tid);
if (other === undefined || other === task) {
  const mistake = new RangeError('it would wait for ever');
  this.wake(task, () => task.body.throw(mistake));
} else if (other.outcome) this.tell(task, other, other.outcome);
else {
  const before = [...other.waiters];
  other.waiters.clear();
  for (const waiter of [task, ...before]) other.waiters.add(waiter);
}
// END SOLUTION
