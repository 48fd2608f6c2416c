// Misconception: a task is waited for by one other
// File: scheduler.ts
// Caught by: 3. join > tells everybody who waits, in the order in which they came
// Says: each of them is told
// BEGIN SOLUTION 3
const other = this.#tasks.get(tid);
if (other === undefined || other === task) {
  const mistake = new RangeError('it would wait for ever');
  this.wake(task, () => task.body.throw(mistake));
} else if (other.outcome) this.tell(task, other, other.outcome);
else {
  other.waiters.clear();
  other.waiters.add(task);
}
// END SOLUTION
