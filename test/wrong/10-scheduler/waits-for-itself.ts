// Misconception: a task may wait for anybody
// File: scheduler.ts
// Caught by: 3. join > refuses to wait for what never comes
// Says: a task that waits for itself
// BEGIN SOLUTION 3
const other = this.#tasks.get(tid);
if (other === undefined) {
  const mistake = new RangeError('it would wait for ever');
  this.wake(task, () => task.body.throw(mistake));
} else if (other.outcome) this.tell(task, other, other.outcome);
else other.waiters.add(task);
// END SOLUTION
